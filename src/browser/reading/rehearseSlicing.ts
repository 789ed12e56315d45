/** What makes the page fast at slicing a file before there is one. */
import { createSlicer } from '../../dataset/great/sliceFile.ts';
import { sliced } from '../inSlices.ts';
import { whenIdle } from '../whenIdle.ts';
import { specimen } from './specimen.ts';

/** By then V8 has its best code for it; a round takes less than a millisecond once it has. */
const ROUNDS = 60;
/** In bytes; with the number of the round added, they end in the middle of anything. */
const PIECE = 40_000;

export const rehearseSlicing = (): Promise<void> =>
  sliced(rounds(), () => new Promise((resolve) => whenIdle(() => resolve())));

function* rounds(): Generator<void, void> {
  const bytes = specimen();
  for (let round = 0; round < ROUNDS; round++) {
    const slicer = createSlicer(bytes);
    for (let end = PIECE + round; end < bytes.length; end += PIECE) slicer.goOn(end);
    slicer.goOn(bytes.length);
    slicer.finish();
    yield;
  }
}
