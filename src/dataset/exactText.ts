/**
 * Where exactly the characters of a quote stand in a text. Of each number in the text, and of each word that is not among
 * the shortest, the stretch is kept that ends with it and with what comes after it: a quote can stand only where each of its
 * own such stretches does, so that to find it in a megabyte is to look at a few places.
 */
import { areAt } from './bytes.ts';
import { lastUpTo } from './lastUpTo.ts';

export interface ExactText {
  /** One for each UTF-16 unit of all paragraphs, a line end after each. ASCII is itself, any other unit some byte above. */
  readonly bytes: Uint8Array;
  /** Where each paragraph starts in them. */
  readonly starts: Uint32Array;
  /** Where the stretches start, in order. */
  readonly stretches: Uint32Array;
  /** By bucket, the number of the last stretch in it, counted from 1; 0 for none. As many buckets as a power of two. */
  readonly last: Uint32Array;
  /** By the number of a stretch, that of the one before it in its bucket. */
  readonly before: Uint32Array;
}

const STRETCH = 8;
/** Shorter words are half of all, and tell little. */
const LEAST_WORD = 4;
/** Enough for most texts: a few of them in a bucket are no matter. */
const UNITS_A_BUCKET = 8;
/**
 * In so few places a stretch is taken to start from; only when there is none, one that is in more. One in still more is none to
 * start from.
 */
const LOOKS = [4, 32, 256, 4096];

export const NOWHERE = -1;
/** There is nothing to start from, or it is there more than once. */
export const UNDECIDED = -2;

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
/** 1 for the bytes of words: letters, digits, and all that is not ASCII. */
const IS_WORD = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[0-9A-Za-z]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

export function createExactText(paragraphs: readonly string[]): ExactText {
  const starts = new Uint32Array(paragraphs.length);
  let length = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    starts[index] = length;
    length += paragraph.length + 1;
  }
  const bytes = toBytes(paragraphs.map((paragraph) => `${paragraph}\n`).join(''));
  return { bytes, starts, ...listStretches(bytes) };
}

/** In units. */
const LONG = 5000;
const encoder = new TextEncoder();

function toBytes(text: string): Uint8Array {
  const { length } = text;
  const bytes = new Uint8Array(length);
  // What is all ASCII has as many bytes as units, and is done in a moment; a quote is done sooner than the encoder is called.
  if (length > LONG && encoder.encodeInto(text, bytes).read === length) return bytes;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index] = unit < 0x80 ? unit : 0x80 | (unit & 0x7f);
  }
  return bytes;
}

function listStretches(bytes: Uint8Array): Pick<ExactText, 'stretches' | 'last' | 'before'> {
  const last = new Uint32Array(2 ** Math.ceil(Math.log2(bytes.length / UNITS_A_BUCKET + 1)));
  const stretches = new Uint32Array(bytes.length / 2);
  const before = new Uint32Array(stretches.length + 1);
  let [count, word] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (IS_WORD[bytes[at] ?? 0] === 1) {
      word++;
      continue;
    }
    const start = at + 1 - STRETCH;
    if (start >= 0 && (word >= LEAST_WORD || (word > 0 && isDigit(bytes[at - 1] ?? 0)))) {
      const bucket = bucketOf(bytes, start, last);
      stretches[count++] = start;
      before[count] = last[bucket] ?? 0;
      last[bucket] = count;
    }
    word = 0;
  }
  return { stretches: stretches.slice(0, count), last, before: before.slice(0, count + 1) };
}

/** Whether what starts there ends with such a word, and with the first byte after it. */
function isStretch(bytes: Uint8Array, start: number): boolean {
  const last = start + STRETCH - 1;
  if (IS_WORD[bytes[last] ?? 0] === 1) return false;
  if (isDigit(bytes[last - 1] ?? 0)) return true;
  for (let at = last - LEAST_WORD; at < last; at++) if (IS_WORD[bytes[at] ?? 0] === 0) return false;
  return true;
}

function bucketOf(bytes: Uint8Array, start: number, { length }: Uint32Array): number {
  let hash = 0;
  for (let at = start; at < start + STRETCH; at++) hash = Math.imul(hash, 0x01000193) ^ (bytes[at] ?? 0);
  return (hash ^ (hash >>> 15)) & (length - 1);
}

/**
 * A stretch of a quote that is in few places: where it starts in the quote, and the number of the last one that may be like
 * it; null where there is none. The last ones of the quote are looked at first, for sentences begin alike more often than
 * they end alike.
 */
function rareStretch({ last, before }: ExactText, quote: Uint8Array, start: number, end: number) {
  for (const looks of LOOKS) {
    for (let at = end - STRETCH; at >= start; at--) {
      if (!isStretch(quote, at)) continue;
      const number = last[bucketOf(quote, at, last)] ?? 0;
      let earlier = number;
      for (let look = 0; look < looks && earlier > 0; look++) earlier = before[earlier] ?? 0;
      if (earlier === 0) return { offset: at - start, number };
    }
  }
  return null;
}

/**
 * Where the bytes from `start` to `end`, exclusive, all of them ASCII, stand in a text: in one place, `NOWHERE`, or
 * `UNDECIDED`.
 */
export function onlyPlaceOf(text: ExactText, quote: Uint8Array, start: number, end: number): number {
  const rare = rareStretch(text, quote, start, end);
  if (!rare) return UNDECIDED;
  let only = NOWHERE;
  for (let { number } = rare; number > 0; number = text.before[number] ?? 0) {
    const place = (text.stretches[number - 1] ?? 0) - rare.offset;
    if (!areAt(text.bytes, place, quote, start, end)) continue;
    if (only !== NOWHERE) return UNDECIDED;
    only = place;
  }
  return only;
}

export interface ExactPlace {
  readonly paragraph: number;
  readonly start: number;
}

/** Every place of a quote, in order, at most `limit`; null where there is nothing to start from. */
export function exactPlaces(
  text: ExactText,
  quote: string,
  paragraphs: readonly string[],
  limit: number,
): readonly ExactPlace[] | null {
  const bytes = toBytes(quote);
  const rare = rareStretch(text, bytes, 0, bytes.length);
  if (!rare) return null;
  const places: ExactPlace[] = [];
  for (let { number } = rare; number > 0; number = text.before[number] ?? 0) {
    const place = (text.stretches[number - 1] ?? 0) - rare.offset;
    const paragraph = lastUpTo(text.starts, place);
    const start = place - (text.starts[paragraph] ?? 0);
    if (start >= 0 && paragraphs[paragraph]?.startsWith(quote, start)) places.push({ paragraph, start });
  }
  return places.toReversed().slice(0, limit);
}
