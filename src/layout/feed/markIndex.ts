/** The marks of a lane in columns, to find those of a window without a look at all the others. */
import type { DrawnEvent } from '../drawnEvent.ts';
import { chartSpan } from '../drawnEvent.ts';

export interface MarkIndex {
  /** By the time at which their marks start. */
  readonly marks: readonly DrawnEvent[];
  /** UTC milliseconds. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** For each block of marks, the latest end in it. */
  readonly blockEnds: Float64Array;
  /** Who is drawn when not all can be. */
  readonly weights: Float64Array;
}

/** Marks that began earlier are looked for in blocks of so many. */
const BLOCK = 256;

export function indexMarks(events: readonly DrawnEvent[]): MarkIndex {
  const placed = events.map((mark) => ({ mark, span: chartSpan(mark) }));
  // They come nearly sorted: only open starts stand elsewhere.
  const sorted = placed.toSorted((a, b) => a.span.start - b.span.start);
  const ends = Float64Array.from(sorted, ({ span }) => span.end);
  const blockEnds = new Float64Array(Math.ceil(ends.length / BLOCK)).fill(-Infinity);
  for (const [place, end] of ends.entries()) {
    const block = Math.floor(place / BLOCK);
    blockEnds[block] = Math.max(blockEnds[block] ?? -Infinity, end);
  }
  return {
    marks: sorted.map(({ mark }) => mark),
    starts: Float64Array.from(sorted, ({ span }) => span.start),
    ends,
    blockEnds,
    weights: Float64Array.from(sorted, ({ mark }) => weightOf(mark) + lot(mark.event.id)),
  };
}

/** What is quoted and what many take part in stands before the rest. */
export const weightOf = ({ event }: DrawnEvent): number => event.quotes.length * 2 + event.actors.length;

/** From 0 to 1, the same for an event each time: of equals not all the first are drawn, but some throughout. */
function lot(id: string): number {
  let hash = 0;
  for (let index = 0; index < id.length; index++) hash = (Math.imul(hash, 31) + id.charCodeAt(index)) | 0;
  return (Math.imul(hash, 0x9e3779b1) >>> 0) / 2 ** 32;
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

/** The places of the marks that start before a time and have not ended at it, at most `limit`, in order. */
export function reachingInto(index: MarkIndex, time: number, limit: number): readonly number[] {
  const { ends, blockEnds } = index;
  const before = countBefore(index, time);
  const found: number[] = [];
  for (let block = 0; block * BLOCK < before && found.length < limit; block++) {
    if ((blockEnds[block] ?? -Infinity) <= time) continue;
    const last = Math.min(before, (block + 1) * BLOCK);
    for (let place = block * BLOCK; place < last && found.length < limit; place++) {
      if ((ends[place] ?? -Infinity) > time) found.push(place);
    }
  }
  return found;
}
