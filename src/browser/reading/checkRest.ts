/** What is left to do for a great dossier once it is shown. */
import { unpackTexts } from '../../dataset/great/textList.ts';
import { rankTexts } from '../../state/sort.ts';
import type { ReadAnswer } from './read.worker.ts';
import type { GreatRest } from './readGreat.ts';

export type Post = (answer: ReadAnswer, handedOver?: readonly ArrayBuffer[]) => void;

/** Sorts its titles, and compares its dates with their words. */
export async function checkRest({ claims, sources, titles, order }: GreatRest, post: Post): Promise<void> {
  const inFile = titles.flatMap(unpackTexts);
  const ranks = rankTexts(Array.from(order, (number) => inFile[number] ?? ''));
  post({ kind: 'ranked', ranks }, [ranks.buffer]);
  // Without a connection dates are not compared, which is no reason to say that something is wrong with them.
  const checker = await import('../../suggest/checkDateClaims.ts').catch(() => null);
  post({
    kind: 'finished',
    problems: claims.flatMap((some) => checker?.checkDateClaims(some, sources) ?? []),
  });
}
