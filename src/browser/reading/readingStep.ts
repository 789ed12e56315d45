import type { Dataset, Source } from '../../dataset/dataset.ts';
import type { GreatFile } from '../../dataset/great/greatFile.ts';
import type { Problem } from '../../dataset/problem.ts';
import type { Progress } from './readStep.ts';
import type { ReadAnswer } from './read.worker.ts';

/** What the worker answers; what it has told before, and what the page has itself, is in what it belongs to. */
export type ReadingStep =
  | Exclude<ReadAnswer, { readonly kind: 'articles' | 'preview' | 'great' }>
  | { readonly kind: 'preview'; readonly dataset: Dataset; readonly progress: Progress }
  | { readonly kind: 'great'; readonly file: GreatFile; readonly problems: readonly Problem[] };

/** Tells steps for answers. `keep` is given the bytes of the file, which a great dossier stays in. */
export function stepsOfAnswers(onStep: (step: ReadingStep) => void) {
  /** Those of the file, until it is known whether they are kept. */
  let bytes: Uint8Array<ArrayBuffer> | null = null;
  let articles: readonly Source[] = [];
  return {
    keep: (sent: Uint8Array<ArrayBuffer>): void => void (bytes = sent),
    tell(answer: ReadAnswer): void {
      if (answer.kind === 'articles') articles = answer.sources;
      else if (answer.kind === 'preview')
        onStep({ ...answer, dataset: { ...answer.dataset, sources: articles } });
      else if (answer.kind === 'great') {
        if (bytes) onStep({ ...answer, file: { ...answer.file, bytes } });
      } else onStep(answer);
      if (answer.kind === 'great' || answer.kind === 'opened') [bytes, articles] = [null, []];
    },
  };
}
