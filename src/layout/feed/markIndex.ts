/** The marks of a lane in columns, to find those of a window without a look at all the others. */
import type { Places } from '../../dataset/columns/eventColumns.ts';
import { chartEnd, chartStart, type Marks } from '../marks.ts';

export interface MarkIndex {
  /** Of the events in the dossier, by the time at which their marks start in the chart. */
  readonly places: Places;
  /** UTC milliseconds. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** For each block of marks, the latest end in it. */
  readonly blockEnds: Float64Array;
  /** Who is drawn when not all can be. */
  readonly weights: Float32Array;
}

/** Marks that began earlier are looked for in blocks of so many. */
const BLOCK = 256;

export function indexMarks(marks: Marks, given: Places): MarkIndex {
  const { length } = given;
  let places = given;
  let starts = gather(marks, chartStart, places);
  // They come sorted by what is known of their starts: only open ones stand elsewhere.
  if (starts.some((start, number) => start < (starts[number - 1] ?? start))) {
    places = given.toSorted((a, b) => chartStart(marks, a) - chartStart(marks, b));
    starts = gather(marks, chartStart, places);
  }
  const ends = gather(marks, chartEnd, places);
  const weights = new Float32Array(length);
  const blockEnds = new Float64Array(Math.ceil(length / BLOCK)).fill(-Infinity);
  for (let number = 0; number < length; number++) {
    const block = Math.floor(number / BLOCK);
    weights[number] = marks.columns.weights[places[number] ?? 0] ?? 0;
    blockEnds[block] = Math.max(blockEnds[block] ?? 0, ends[number] ?? 0);
  }
  return { places, starts, ends, blockEnds, weights };
}

function gather(marks: Marks, of: (marks: Marks, place: number) => number, places: Places): Float64Array {
  const gathered = new Float64Array(places.length);
  for (let number = 0; number < places.length; number++) gathered[number] = of(marks, places[number] ?? 0);
  return gathered;
}

/** How many marks start before a time. */
export function countBefore({ starts }: MarkIndex, time: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The marks that start before a time and have not ended at it, at most `limit`, in order; as numbers in the index. */
export function reachingInto(index: MarkIndex, time: number, limit: number): readonly number[] {
  const { ends, blockEnds } = index;
  const before = countBefore(index, time);
  const found: number[] = [];
  for (let block = 0; block * BLOCK < before && found.length < limit; block++) {
    if ((blockEnds[block] ?? -Infinity) <= time) continue;
    const last = Math.min(before, (block + 1) * BLOCK);
    for (let number = block * BLOCK; number < last && found.length < limit; number++) {
      if ((ends[number] ?? -Infinity) > time) found.push(number);
    }
  }
  return found;
}
