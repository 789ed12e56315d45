import { useMemo, useSyncExternalStore } from 'react';
import type { SourceId } from '../../dataset/entityIds.ts';
import type { PlacedSuggestion, SuggestionState } from '../../state/draft/drafting.ts';
import type { Match } from '../../state/search.ts';
import { useApp } from '../useApp.tsx';

/** Passages that may be events, while a dossier is made. */
export interface OfferedPassages {
  readonly at: (source: SourceId, paragraph: number) => readonly Match[];
  /** Which of them is looked at, counted from 0. */
  readonly lookedAt: (source: SourceId, paragraph: number) => number | null;
}

const NONE: readonly PlacedSuggestion[] = [];
const NOTHING: OfferedPassages = { at: () => NONE, lookedAt: () => null };

export function useOffered(): OfferedPassages {
  const suggestions = useApp(({ drafting }) => drafting?.suggestions);
  const state = useSyncExternalStore<SuggestionState | undefined>(
    (onChange) => suggestions?.subscribe(onChange) ?? (() => {}),
    () => suggestions?.getState(),
  );
  const bySource = state?.bySource;
  const currentKey = state?.currentKey;
  return useMemo(
    () => (bySource ? offeredIn(bySource, currentKey ?? null) : NOTHING),
    [bySource, currentKey],
  );
}

function offeredIn(bySource: SuggestionState['bySource'], currentKey: string | null): OfferedPassages {
  const places = new Map<string, PlacedSuggestion[]>();
  for (const suggestion of [...bySource.values()].flat()) {
    const key = `${suggestion.paragraph}@${suggestion.source}`;
    places.set(key, [...(places.get(key) ?? []), suggestion]);
  }
  const at = (source: SourceId, paragraph: number) => places.get(`${paragraph}@${source}`) ?? NONE;
  return {
    at,
    lookedAt: (source, paragraph) => {
      const index = at(source, paragraph).findIndex(({ key }) => key === currentKey);
      return index === -1 ? null : index;
    },
  };
}
