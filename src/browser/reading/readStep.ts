/** What is told, step by step, of a dossier that is being read. */
import type { Dataset, Source } from '../../dataset/dataset.ts';
import type { ReadFile } from '../../dataset/great/greatFile.ts';
import type { Problem } from '../../dataset/problem.ts';
import type { Proved } from './proving.ts';

/** Counted in quotes; in events while a great dossier is read. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export type ReadStep =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** Those of a great dossier, as soon as they are known: to hand over so much text takes a while. */
  | { readonly kind: 'articles'; readonly sources: readonly Source[] }
  /** Of a great dossier whose articles were told: some of its events, from all over it, while the others are read. */
  | { readonly kind: 'preview'; readonly dataset: Omit<Dataset, 'sources'>; readonly progress: Progress }
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** A great dossier, read and proved. */
  | { readonly kind: 'great'; readonly file: ReadFile; readonly problems: readonly Problem[] }
  /** Any other, with the verdicts there are by now; quotes may be unchecked. */
  | {
      readonly kind: 'opened';
      readonly dataset: Dataset;
      /** The text of the file, which is handed over faster than what it stands for. */
      readonly file: string;
      readonly problems: readonly Problem[];
      readonly progress: Progress;
    }
  | ({ readonly kind: 'proved'; readonly progress: Progress } & Proved)
  /** All quotes are proved, and the dates compared with their words. */
  | { readonly kind: 'finished'; readonly problems: readonly Problem[] };
