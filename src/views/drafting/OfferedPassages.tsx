import { useEffect, useSyncExternalStore } from 'react';
import type { SourceId } from '../../dataset/entityIds.ts';
import type { PlacedSuggestion, SuggestionState } from '../../state/draft/drafting.ts';
import { NOTHING_OFFERED, type Offered } from '../article/offered.ts';
import { useApp } from '../useApp.tsx';

const NONE: readonly PlacedSuggestion[] = [];

interface Props {
  readonly onOffered: (offered: Offered) => void;
}

/** Tells the article which of its passages are suggested, while a dossier is made. */
export function OfferedPassages({ onOffered }: Props): null {
  const suggestions = useApp(({ drafting }) => drafting?.suggestions);
  const state = useSyncExternalStore<SuggestionState | undefined>(
    (onChange) => suggestions?.subscribe(onChange) ?? (() => {}),
    () => suggestions?.getState(),
  );
  const bySource = state?.bySource;
  const currentKey = state?.currentKey;
  useEffect(() => {
    if (bySource) onOffered(offeredIn(bySource, currentKey ?? null));
    return () => onOffered(NOTHING_OFFERED);
  }, [bySource, currentKey, onOffered]);
  return null;
}

function offeredIn(bySource: SuggestionState['bySource'], currentKey: string | null): Offered {
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
