import type { SourceId } from '../../dataset/entityIds.ts';
import type { Match } from '../../state/search.ts';

/** Passages that may be events. */
export interface Offered {
  readonly at: (source: SourceId, paragraph: number) => readonly Match[];
  /** Which of them is looked at, counted from 0. */
  readonly lookedAt: (source: SourceId, paragraph: number) => number | null;
}

const NONE: readonly Match[] = [];

export const NOTHING_OFFERED: Offered = { at: () => NONE, lookedAt: () => null };
