/** The time expressions of a source of any length, of which no more are held than of a stretch of it. */
import type { Source } from '../dataset/dataset.ts';
import { MAX_READ_LENGTH, readParagraphs } from './sourceTimes.ts';
import type { TimeExpression } from './times/timeExpression.ts';

/** In UTF-16 units. */
const LENGTHS = {
  /** Of a source that is read whole, and of the longest paragraph that is read. */
  whole: MAX_READ_LENGTH,
  /** Read at a time of a longer one. */
  stretch: 200_000,
  /** Read before and after a stretch: what "that day" counts from is seldom farther away, and no expression is as long. */
  around: 10_000,
};

/** Paragraphs of a source that follow one another. */
export interface Stretch {
  readonly has: (source: Source, paragraph: number) => boolean;
  readonly timesIn: (paragraph: number) => readonly TimeExpression[];
}

/**
 * The stretch that begins with a paragraph; all of a source that is not long. Of a paragraph that is itself too long to be
 * read nothing is found.
 */
export function* readStretch(source: Source, paragraph: number, lengths = LENGTHS): Generator<void, Stretch> {
  const { paragraphs } = source;
  const reach = (from: number, length: number, step: 1 | -1) => reachOf(paragraphs, from, length, step);
  const isShort = reach(0, lengths.whole, 1) === paragraphs.length;
  const first = isShort ? 0 : paragraph;
  const end = isShort ? paragraphs.length : Math.max(paragraph + 1, reach(paragraph, lengths.stretch, 1));
  const before = reach(first - 1, lengths.around, -1) + 1;
  const after = Math.min(end + 1, reach(end, lengths.around, 1));
  const isReadable = (paragraphs[first]?.length ?? 0) <= lengths.whole;
  const times = isReadable ? yield* readParagraphs(source, paragraphs.slice(before, after)) : [];
  return {
    has: (other, number) => other === source && number >= first && number < end,
    timesIn: (number) => times[number - before] ?? [],
  };
}

/** The first paragraph from one on, in a direction, up to which all have together more than a length, with a break after each. */
function reachOf(paragraphs: readonly string[], from: number, length: number, step: 1 | -1): number {
  let left = length + 1;
  let at = from;
  for (; at >= 0 && at < paragraphs.length; at += step) {
    left -= (paragraphs[at]?.length ?? 0) + 1;
    if (left < 0) break;
  }
  return at;
}
