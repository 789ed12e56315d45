/** A draft at work: its store, and what was suggested for its articles. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SourceId } from '../../dataset/entityIds.ts';
import type { Passage } from '../../dataset/passage.ts';
import type { Suggestion } from '../../suggest/suggestEvents.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draftStore.ts';
import { suggestionKey, type SuggestionVerdict } from './suggestionVerdicts.ts';

export interface Drafting {
  readonly draft: DraftStore;
  readonly suggestions: SuggestionStore;
  /** Whether it was begun just now, and not opened. */
  readonly isNew: boolean;
  /** Ends the search for events in the text that is being read; what was found in others stays. */
  readonly stopReading: () => void;
  /** Has what is not kept yet kept at once. */
  readonly flush: () => Promise<void>;
  /** Tries anew to keep what could not be kept. */
  readonly saveAgain: () => Promise<void>;
  /** Forgets what is not saved, once the draft was left. */
  readonly discard: () => void;
}

/** A suggestion with the source it is from. */
export interface PlacedSuggestion extends Suggestion {
  readonly source: SourceId;
  readonly key: string;
}

export interface SuggestionState {
  /** By source, in the order of the text; a source that is still read has none. */
  readonly bySource: ReadonlyMap<SourceId, readonly PlacedSuggestion[]>;
  /** How much of the articles is read, from 0 to 1; null when nothing is being read. */
  readonly progress: number | null;
  /** Why there are none, in words. */
  readonly problem: string | null;
  /** The one being looked at. */
  readonly currentKey: string | null;
}

export interface SuggestionActions {
  readonly setSuggestions: (source: SourceId, suggestions: readonly Suggestion[]) => void;
  readonly dropSource: (source: SourceId) => void;
  readonly setProgress: (progress: number | null) => void;
  readonly setProblem: (problem: string | null) => void;
  readonly look: (key: string | null) => void;
}

export type SuggestionStore = StoreApi<SuggestionState & SuggestionActions>;

export function createSuggestionStore(): SuggestionStore {
  return createStore((set) => ({
    bySource: new Map(),
    progress: null,
    problem: null,
    currentKey: null,

    setSuggestions: (source, suggestions) =>
      set(({ bySource, currentKey }) => {
        const placed = suggestions.map((found) => ({ ...found, source, key: keyOf(source, found) }));
        return {
          bySource: new Map(bySource).set(source, placed),
          currentKey: keyThen(currentKey, bySource.get(source) ?? [], placed),
        };
      }),
    dropSource: (source) =>
      set(({ bySource }) => ({ bySource: new Map([...bySource].filter(([id]) => id !== source)) })),
    setProgress: (progress) => set({ progress }),
    setProblem: (problem) => set({ problem }),
    look: (currentKey) => set({ currentKey }),
  }));
}

/** The one to look at when an article was read anew: where it is gone, the one that stands in its place. */
function keyThen(
  key: string | null,
  before: readonly PlacedSuggestion[],
  after: readonly PlacedSuggestion[],
): string | null {
  const index = before.findIndex((suggestion) => suggestion.key === key);
  if (index === -1 || after.some((suggestion) => suggestion.key === key)) return key;
  return after[Math.min(index, after.length - 1)]?.key ?? null;
}

const keyOf = (source: SourceId, { paragraph, start, end }: Suggestion): string =>
  suggestionKey({ source, paragraph, start, end } satisfies Passage);

/** All suggestions, source by source. */
const allSuggestions = ({ bySource }: SuggestionState): readonly PlacedSuggestion[] =>
  [...bySource.values()].flat();

export interface Review {
  readonly suggestions: readonly PlacedSuggestion[];
  readonly reviewed: number;
  /** The one being looked at, else the first that nothing was said of. */
  readonly current: PlacedSuggestion | null;
  readonly verdictOf: (key: string) => SuggestionVerdict | null;
}

/** "12 of 31 reviewed", and where the review stands. */
export function reviewOf(state: SuggestionState, { verdicts }: Draft): Review {
  const suggestions = allSuggestions(state);
  const verdictOf = (key: string): SuggestionVerdict | null => verdicts[key] ?? null;
  const asked = suggestions.find(({ key }) => key === state.currentKey);
  return {
    suggestions,
    reviewed: suggestions.filter(({ key }) => verdictOf(key) !== null).length,
    current: asked ?? suggestions.find(({ key }) => verdictOf(key) === null) ?? suggestions.at(-1) ?? null,
    verdictOf,
  };
}

/** The suggestion to look at after one was judged: the next that nothing was said of, from there on or from the start. */
export function nextUnreviewed({ suggestions, verdictOf }: Review, key: string): PlacedSuggestion | null {
  const index = suggestions.findIndex((suggestion) => suggestion.key === key);
  const inTurn = [...suggestions.slice(index + 1), ...suggestions.slice(0, Math.max(index, 0))];
  return inTurn.find((suggestion) => verdictOf(suggestion.key) === null) ?? null;
}
