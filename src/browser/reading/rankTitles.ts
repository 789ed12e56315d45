import { unpackTexts, type PackedTexts } from '../../dataset/great/textList.ts';
import { sortInSteps } from '../../dataset/sortInSteps.ts';
import { compareTexts, ranksIn } from '../../state/sort.ts';

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
  return yield* ranksIn(yield* sortInSteps(order.length, compare), compare);
}
