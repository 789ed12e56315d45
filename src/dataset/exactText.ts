/** Where exactly the characters of a quote stand in a text. */
import { areAt } from './bytes.ts';
import { lastUpTo } from './lastUpTo.ts';
import {
  AT_WORDS,
  BEFORE_STOPS,
  indexStretches,
  rareStretch,
  type RareStretch,
  type StretchIndex,
} from './stretchIndex.ts';

export interface ExactText {
  /** One for each UTF-16 unit of all paragraphs, a line end after each. ASCII is itself, any other unit some byte above. */
  readonly bytes: Uint8Array;
  /** Where each paragraph starts in them, and where the last one ends. */
  readonly starts: Uint32Array;
  /** The paragraph that a place in them is in. */
  readonly paragraphAt: (place: number) => number;
  readonly beforeStops: StretchIndex;
  /** Made for the first quote that has no stop that tells much. */
  readonly atWords: () => StretchIndex;
}

export const NOWHERE = -1;
/** There is nothing to start from, or it is there more than once. */
export const UNDECIDED = -2;

export function createExactText(paragraphs: readonly string[]): ExactText {
  const starts = startsOf(paragraphs);
  const bytes = toBytes(`${paragraphs.join('\n')}\n`);
  let words: StretchIndex | null = null;
  return {
    bytes,
    starts,
    paragraphAt: createParagraphFinder(starts),
    beforeStops: indexStretches(bytes, BEFORE_STOPS),
    atWords: () => (words ??= indexStretches(bytes, AT_WORDS)),
  };
}

function startsOf(paragraphs: readonly string[]): Uint32Array {
  const starts = new Uint32Array(paragraphs.length + 1);
  let length = 0;
  for (const [index, paragraph] of paragraphs.entries()) starts[index + 1] = length += paragraph.length + 1;
  return starts;
}

/** Quotes are told in the order of their text more often than not: the paragraph asked for last is looked at first. */
function createParagraphFinder(starts: Uint32Array): ExactText['paragraphAt'] {
  let last = 0;
  return (place) => {
    const isIn = (starts[last] ?? 0) <= place && place < (starts[last + 1] ?? 0);
    if (!isIn) last = lastUpTo(starts, place);
    return last;
  };
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

const startOf = (
  { beforeStops, atWords }: ExactText,
  quote: Uint8Array,
  start: number,
  end: number,
): RareStretch | null =>
  rareStretch(beforeStops, quote, start, end) ?? rareStretch(atWords(), quote, start, end);

/**
 * Where the bytes from `start` to `end`, exclusive, all of them ASCII, stand in a text: in one place, `NOWHERE`, or
 * `UNDECIDED`.
 */
export function onlyPlaceOf(text: ExactText, quote: Uint8Array, start: number, end: number): number {
  const rare = startOf(text, quote, start, end);
  if (!rare) return UNDECIDED;
  const { starts, before } = rare.index;
  let only = NOWHERE;
  for (let { number } = rare; number > 0; number = before[number] ?? 0) {
    const place = (starts[number - 1] ?? 0) - rare.offset;
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
  const rare = startOf(text, bytes, 0, bytes.length);
  if (!rare) return null;
  const { starts, before } = rare.index;
  const places: ExactPlace[] = [];
  for (let { number } = rare; number > 0; number = before[number] ?? 0) {
    const place = (starts[number - 1] ?? 0) - rare.offset;
    const paragraph = text.paragraphAt(place);
    const start = place - (text.starts[paragraph] ?? 0);
    if (start >= 0 && paragraphs[paragraph]?.startsWith(quote, start)) places.push({ paragraph, start });
  }
  return places.toReversed().slice(0, limit);
}
