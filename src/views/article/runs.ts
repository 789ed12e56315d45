/** A stretch of text cut by several layers of ranges: words searched for, words of a date, a place pointed at. */
import { countWhile } from '../../dataset/countWhile.ts';
import type { Match } from '../../state/search.ts';

export interface Run extends Match {
  /** For each layer the number of the range that this run is part of, or null. */
  readonly layers: readonly (number | null)[];
}

/** Each layer's ranges are in order and do not overlap one another. */
export function toRuns(start: number, end: number, layers: readonly (readonly Match[])[]): readonly Run[] {
  const touching = layers.map((ranges) => ({ ranges, first: firstEndingAfter(ranges, start) }));
  const cuts = new Set([start, end]);
  for (const { ranges, first } of touching) {
    for (let index = first; index < ranges.length; index++) {
      const range = ranges[index];
      if (!range || range.start >= end) break;
      cuts.add(Math.max(range.start, start)).add(Math.min(range.end, end));
    }
  }
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(1).map((runEnd, index) => {
    const runStart = sorted[index] ?? start;
    return { start: runStart, end: runEnd, layers: layers.map((ranges) => rangeAt(ranges, runStart)) };
  });
}

function rangeAt(ranges: readonly Match[], offset: number): number | null {
  const index = firstEndingAfter(ranges, offset);
  const range = ranges[index];
  return range && range.start <= offset ? index : null;
}

const firstEndingAfter = (ranges: readonly Match[], offset: number): number =>
  countWhile(ranges.length, (place) => (ranges[place]?.end ?? Infinity) <= offset);
