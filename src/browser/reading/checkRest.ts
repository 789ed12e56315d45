/** What is left to do for a great dossier once it is shown. */
import { sliced } from '../inSlices.ts';
import { rankTitles } from './rankTitles.ts';
import type { ReadAnswer } from './read.worker.ts';
import type { GreatRest } from './readGreat.ts';
import type { Rest } from './rest.ts';

export type Post = (answer: ReadAnswer, handedOver?: readonly ArrayBuffer[]) => void;

/** Sorts its titles, and compares its dates with their words, a few milliseconds at a time while that is wanted. */
export async function checkRest(
  { claims, sources, titles, order }: GreatRest,
  post: Post,
  untilWanted: Rest['untilWanted'],
): Promise<void> {
  await untilWanted();
  const ranks = await sliced(rankTitles(titles, order), untilWanted);
  post({ kind: 'ranked', ranks }, [ranks.buffer]);
  // Without a connection dates are not compared, which is no reason to say that something is wrong with them.
  const checker = await import('../../suggest/checkDates.ts').catch(() => null);
  const problems = checker ? await sliced(checker.checkDateClaims(claims, sources), untilWanted) : [];
  post({ kind: 'finished', problems });
}
