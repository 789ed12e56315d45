/** A text cut where words begin and end (UAX 29), for browsers find no words that stand within others. */

/** UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Pieces {
  readonly isCut: (at: number) => boolean;
  /** So many words with their marks before a place, on one line; empty where there are none. */
  readonly before: (at: number, count: number) => Span;
  readonly after: (at: number, count: number) => Span;
}

/** How much of the text around the passage is cut; UTF-16. */
const REACH = 500;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Knows the passage and what is near it. */
export function piecesAround(text: string, passage: Span): Pieces {
  const from = Math.max(0, passage.start - REACH);
  const to = Math.min(text.length, passage.end + REACH);
  const cuts = Array.from(segmenter.segment(text.slice(from, to)), ({ index }) => from + index);
  // Where the text goes on, its end here is none of a word.
  if (from > 0) cuts.shift();
  if (to === text.length) cuts.push(to);
  else cuts.pop();
  const known = new Set(cuts);
  const starts = cuts.filter((cut) => /^[\p{L}\p{N}]/u.test(text.slice(cut, cut + 2)));
  const ends = cuts.filter((cut) => /\S/.test(text.charAt(cut - 1)));
  return {
    isCut: (at) => known.has(at),
    before(at, count) {
      const end = text.slice(0, at).trimEnd().length;
      const lineStart = text.lastIndexOf('\n', end - 1) + 1;
      const on = starts.filter((cut) => cut >= lineStart && cut < end);
      const start = on.at(-Math.min(count, on.length));
      return count === 0 || start === undefined ? { start: at, end: at } : { start, end };
    },
    after(at, count) {
      const start = text.length - text.slice(at).trimStart().length;
      const lineEnd = text.indexOf('\n', start);
      const on = ends.filter((cut) => cut > start && (lineEnd === -1 || cut <= lineEnd));
      const end = on[Math.min(count, on.length) - 1];
      return end === undefined ? { start: at, end: at } : { start, end };
    },
  };
}
