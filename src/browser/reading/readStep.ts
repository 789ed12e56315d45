/** What is told, step by step, of a dossier that is being read. */
import type { Dataset, DatedEvent } from '../../dataset/dataset.ts';
import type { Problem } from '../../dataset/problem.ts';
import type { Proved } from './proving.ts';

/** Counted in quotes. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export type ReadStep =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** Of a great dossier: some of its events, from all over it, while the others are read. */
  | { readonly kind: 'preview'; readonly dataset: Dataset; readonly file: string }
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** The next events of the dossier in its order, with the verdicts there are by now; quotes may be unchecked. */
  | { readonly kind: 'part'; readonly events: readonly DatedEvent[] }
  /** What the file says besides its events, all of which came in parts. */
  | {
      readonly kind: 'opened';
      readonly dataset: Omit<Dataset, 'events'>;
      /** The text of the file, which is handed over faster than what it stands for. */
      readonly file: string;
      readonly problems: readonly Problem[];
      readonly progress: Progress;
    }
  | ({ readonly kind: 'proved'; readonly progress: Progress } & Proved)
  /** All quotes are proved, and the dates compared with their words. */
  | { readonly kind: 'finished'; readonly problems: readonly Problem[] };
