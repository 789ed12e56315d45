/** The marks of a lane in columns, to find those of a window without a look at all the others. */
import { countWhile } from '../../dataset/countWhile.ts';
import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { Marks } from '../marks.ts';

export interface MarkIndex {
  readonly marks: Marks;
  /** Of the events in the dossier, by the time at which their marks start in the chart. */
  readonly places: Places;
  /** For each block of marks, the latest end in it, UTC milliseconds, and the greatest weight. */
  readonly blockEnds: Float64Array;
  readonly blockWeights: Float64Array;
}

/** Marks that began earlier, and those of weight, are looked for in blocks of so many. */
const BLOCK = 256;

export function indexMarks(marks: Marks, given: Places): MarkIndex {
  const { starts, chartStarts, chartEnds, columns } = marks;
  const startOf = (place: number): number => chartStarts[place] ?? 0;
  // They come sorted by what is known of their starts: only open ones stand elsewhere.
  const isOpen = marks.hasOpenStarts && given.some((place) => chartStarts[place] !== starts[place]);
  const places = isOpen ? given.toSorted((a, b) => startOf(a) - startOf(b)) : given;
  const blocks = Math.ceil(places.length / BLOCK);
  const [blockEnds, blockWeights] = [new Float64Array(blocks), new Float64Array(blocks)];
  for (let block = 0; block < blocks; block++) {
    let [end, weight] = [-Infinity, -Infinity];
    const last = Math.min(places.length, (block + 1) * BLOCK);
    for (let number = block * BLOCK; number < last; number++) {
      const place = places[number] ?? 0;
      end = Math.max(end, chartEnds[place] ?? end);
      weight = Math.max(weight, columns.weights[place] ?? weight);
    }
    blockEnds[block] = end;
    blockWeights[block] = weight;
  }
  return { marks, places, blockEnds, blockWeights };
}

/** When a mark starts and ends in the chart, by its number in the index; UTC milliseconds. */
export const startAt = ({ marks, places }: MarkIndex, number: number): number =>
  marks.chartStarts[places[number] ?? -1] ?? Infinity;
export const endAt = ({ marks, places }: MarkIndex, number: number): number =>
  marks.chartEnds[places[number] ?? -1] ?? -Infinity;
/** Who is drawn when not all can be. */
export const weightAt = ({ marks, places }: MarkIndex, number: number): number =>
  marks.columns.weights[places[number] ?? -1] ?? 0;

/** How many marks start before a time. */
export const countBefore = (index: MarkIndex, time: number): number =>
  countWhile(index.places.length, (number) => startAt(index, number) < time);

/** The marks that start before a time and have not ended at it, at most `limit`, in order; as numbers in the index. */
export function reachingInto(index: MarkIndex, time: number, limit: number): readonly number[] {
  const { blockEnds } = index;
  const before = countBefore(index, time);
  const found: number[] = [];
  for (let block = 0; block * BLOCK < before && found.length < limit; block++) {
    if ((blockEnds[block] ?? -Infinity) <= time) continue;
    const last = Math.min(before, (block + 1) * BLOCK);
    for (let number = block * BLOCK; number < last && found.length < limit; number++) {
      if (endAt(index, number) > time) found.push(number);
    }
  }
  return found;
}

/** The first mark from a number on that may weigh more than so much: blocks in which none does are passed over. */
export function firstHeavier({ blockWeights }: MarkIndex, from: number, weight: number): number {
  let number = from;
  while (number % BLOCK === 0 && (blockWeights[number / BLOCK] ?? Infinity) <= weight) number += BLOCK;
  return number;
}
