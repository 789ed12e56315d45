/** The words of a great many events, to be searched without the events. */
import type { NumberLists } from '../dataset/columns/numberLists.ts';
import type { Actor } from '../dataset/dataset.ts';
import { textAt, type EventTexts, type Stretch } from '../dataset/great/eventTexts.ts';
import { TextList } from '../dataset/great/textList.ts';
import { foldWords, searchTerms } from './search.ts';
import { namesOf } from './searchEvents.ts';

export interface WordSlice {
  /** The folded words of some events: their UTF-8, each byte a character. */
  readonly text: string;
  /** Where those of each end in the text, exclusive. */
  readonly ends: Uint32Array;
}

/** Some hundred events: a text with all of them would be longer than a text may be. */
const TOGETHER = 500;

/** `file` has the texts that are not apart. */
export function* sliceWords(texts: EventTexts, file: Uint8Array): Generator<WordSlice, void> {
  let number = 0;
  for (let next = 0; next < texts.counts.length; next += TOGETHER) {
    const words = new TextList();
    for (const count of texts.counts.subarray(next, next + TOGETHER)) {
      for (; number < count; number++) addWords(words, textAt(texts, file, number));
      words.close();
    }
    const { bytes, ends } = words.finish();
    yield { text: asCharacters(toLowerCase(bytes)), ends: ends.slice() };
  }
}

const LINE_END = Uint8Array.of(0x0a);
const utf8Decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function addWords(words: TextList, { bytes, start, end, isPlain }: Stretch): void {
  if (isPlain) words.append(bytes, start, end);
  else words.appendText(foldWords(utf8Decoder.decode(bytes.subarray(start, end))));
  words.append(LINE_END, 0, 1);
}

const encoder = new TextEncoder();
const latin1Decoder = new TextDecoder('latin1');
/** Each byte a character of windows-1252: for what is ASCII, a text of the kind in which engines look fastest. */
const asCharacters = (bytes: Uint8Array): string => latin1Decoder.decode(bytes);

const A = 0x41;
const Z = 0x5a;
const TO_LOWER_CASE = 0x20;

function toLowerCase(bytes: Uint8Array): Uint8Array {
  const lower = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    lower[at] = byte >= A && byte <= Z ? byte | TO_LOWER_CASE : byte;
  }
  return lower;
}

/** Which events have every word of a search, in their words or in the names of those who take part: 1 for each. */
export function searchWords(
  slices: readonly WordSlice[],
  query: string,
  actors: readonly Actor[],
  participants: NumberLists,
): Uint8Array {
  const count = slices.reduce((sum, { ends }) => sum + ends.length, 0);
  let found: Uint8Array | null = null;
  for (const term of searchTerms(query)) {
    const has = eventsWith(slices, asCharacters(encoder.encode(term)), count);
    addNamed(has, term, actors, participants);
    found = found ? both(found, has) : has;
  }
  return found ?? new Uint8Array(count).fill(1);
}

const both = (marks: Uint8Array, others: Uint8Array): Uint8Array =>
  marks.map((mark, place) => mark & (others[place] ?? 0));

function eventsWith(slices: readonly WordSlice[], term: string, count: number): Uint8Array {
  const has = new Uint8Array(count);
  let first = 0;
  for (const { text, ends } of slices) {
    let place = 0;
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, ends[place] ?? Infinity)) {
      while ((ends[place] ?? Infinity) <= at) place++;
      has[first + place] = 1;
    }
    first += ends.length;
  }
  return has;
}

function addNamed(
  has: Uint8Array,
  term: string,
  actors: readonly Actor[],
  { from, values }: NumberLists,
): void {
  const isNamed = actors.map((actor) => namesOf(actor).includes(term));
  if (!isNamed.includes(true)) return;
  for (let place = 0; place < has.length; place++) {
    for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) {
      if (isNamed[values[at] ?? 0]) has[place] = 1;
    }
  }
}
