import { unpackTexts, type PackedTexts } from '../../dataset/great/textList.ts';
import { sortInSteps } from '../../dataset/sortInSteps.ts';
import { compareTexts } from '../../state/sort.ts';

/**
 * What `rankTexts` says of a great many titles, in steps that take no time to speak of. They are given in the order of the
 * file, and for each place the number of the event there.
 */
export function* rankTitles(
  titles: readonly PackedTexts[],
  order: Uint32Array,
): Generator<void, Uint32Array<ArrayBuffer>> {
  const inFile = yield* unpackTexts(titles);
  const titleAt = (place: number) => inFile[order[place] ?? -1] ?? '';
  const compare = (a: number, b: number) => compareTexts(titleAt(a), titleAt(b));
  const sorted = yield* sortInSteps(order.length, compare);
  const ranks = new Uint32Array(order.length);
  let rank = 0;
  for (const [index, place] of sorted.entries()) {
    if (index > 0 && compare(sorted[index - 1] ?? 0, place) !== 0) rank = index;
    ranks[place] = rank;
    yield;
  }
  return ranks;
}
