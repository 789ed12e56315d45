/** Counting in code points, as the Web does, where strings count in UTF-16. */
import { countWhile } from '../../dataset/countWhile.ts';

/** The code points before each of some offsets of a text; an offset inside a character counts it whole. */
export function createCodePointCounter(text: string): (offset: number) => number {
  // Where the second halves of pairs stand, so that counting is a search.
  const pairs: number[] = [];
  for (let index = 0; index + 1 < text.length; index++)
    if ((text.codePointAt(index) ?? 0) > 0xffff) pairs.push(++index);
  return (offset) => offset - countWhile(pairs.length, (pair) => (pairs[pair] ?? 0) < offset);
}
