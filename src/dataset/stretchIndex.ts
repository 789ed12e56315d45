/**
 * Where short stretches of bytes stand in a text: those that end where its words do. A quote can stand only where each of
 * its own such stretches does, so that to find it in a megabyte is to look at a few places.
 */
import { isDigit } from './bytes.ts';

export interface StretchIndex {
  readonly kind: StretchKind;
  /** Where the stretches start, in order. */
  readonly starts: Uint32Array;
  /** By bucket, the number of the last stretch in it, counted from 1; 0 for none. As many buckets as a power of two. */
  readonly last: Uint32Array;
  /** By the number of a stretch, that of the one before it in its bucket. */
  readonly before: Uint32Array;
}

export interface StretchKind {
  readonly length: number;
  /** 1 for the bytes with which one may end. */
  readonly lasts: Uint8Array;
  /** Whether one does end with such a byte at `last`; by nothing but the bytes of the stretch. */
  readonly endsAt: (bytes: Uint8Array, last: number) => boolean;
  /**
   * In so few places one is taken to start from; only when there is none, one that is in more. One in still more is none to
   * start from.
   */
  readonly looks: readonly number[];
}

const bytesOf = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => (pattern.test(String.fromCharCode(byte)) ? 1 : 0));

/** The bytes of words are letters, digits, and all that is not ASCII. */
const WORDS = bytesOf(/[0-9A-Za-z\u0080-\u00FF]/);
const isWord = (byte: number | undefined): boolean => WORDS[byte ?? 0] === 1;

/** There are few of these, and most quotes have one: what comes before a mark at the end of a sentence, or in it. */
export const BEFORE_STOPS: StretchKind = {
  length: 12,
  lasts: bytesOf(/[.,;:!?]/),
  endsAt: (bytes, last) => isWord(bytes[last - 1]),
  // Where sentences end alike, a word of one is found sooner.
  looks: [4, 32, 256],
};

/** Shorter words are half of all, and tell little. */
const LEAST_WORD = 4;

/** Each number, and each word that is not among the shortest, with what comes before and after it. */
export const AT_WORDS: StretchKind = {
  length: 8,
  lasts: bytesOf(/[^0-9A-Za-z\u0080-\u00FF]/),
  endsAt(bytes, last) {
    if (isDigit(bytes[last - 1])) return true;
    for (let at = last - 1; at >= last - LEAST_WORD; at--) if (!isWord(bytes[at])) return false;
    return true;
  },
  looks: [4, 32, 256, 4096],
};

const isLast = (bytes: Uint8Array, at: number, { lasts, endsAt }: StretchKind): boolean =>
  lasts[bytes[at] ?? 0] === 1 && endsAt(bytes, at);

/** For each stretch, at least: to look at one that is only in the same bucket takes longer than to look into an empty one. */
const BUCKETS = 4;

export function indexStretches(bytes: Uint8Array, kind: StretchKind): StretchIndex {
  const starts = startsIn(bytes, kind);
  const last = new Uint32Array(2 ** Math.ceil(Math.log2(BUCKETS * (starts.length + 1))));
  const before = new Uint32Array(starts.length + 1);
  for (let index = 0; index < starts.length; index++) {
    const bucket = bucketOf(bytes, starts[index] ?? 0, kind, last);
    before[index + 1] = last[bucket] ?? 0;
    last[bucket] = index + 1;
  }
  return { kind, starts, last, before };
}

function startsIn(bytes: Uint8Array, kind: StretchKind): Uint32Array {
  // A word and what comes after it are two bytes at least.
  const starts = new Uint32Array(bytes.length / 2);
  let count = 0;
  for (let last = kind.length - 1; last < bytes.length; last++) {
    if (isLast(bytes, last, kind)) starts[count++] = last + 1 - kind.length;
  }
  return starts.slice(0, count);
}

function bucketOf(bytes: Uint8Array, start: number, kind: StretchKind, { length }: Uint32Array): number {
  let hash = 0;
  for (let at = start; at < start + kind.length; at++) hash = Math.imul(hash, 0x01000193) ^ (bytes[at] ?? 0);
  return (hash ^ (hash >>> 15)) & (length - 1);
}

export interface RareStretch {
  readonly index: StretchIndex;
  /** Where it starts in the quote. */
  readonly offset: number;
  /** Of the last one that may be like it; 0 when there is none. */
  readonly number: number;
}

/**
 * A stretch of a quote, from `start` to `end`, exclusive, that is in few places; null where there is none. The last ones of
 * the quote are looked at first, for sentences begin alike more often than they end alike.
 */
export function rareStretch(
  index: StretchIndex,
  quote: Uint8Array,
  start: number,
  end: number,
): RareStretch | null {
  const { kind, last, before } = index;
  for (const looks of kind.looks) {
    for (let at = end - kind.length; at >= start; at--) {
      if (!isLast(quote, at + kind.length - 1, kind)) continue;
      const number = last[bucketOf(quote, at, kind, last)] ?? 0;
      let earlier = number;
      for (let look = 0; look < looks && earlier > 0; look++) earlier = before[earlier] ?? 0;
      if (earlier === 0) return { index, offset: at - start, number };
    }
  }
  return null;
}
