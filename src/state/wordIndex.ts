/** The words of a great many events, to be searched without the events. */
import type { NumberLists } from '../dataset/columns/numberLists.ts';
import type { Actor } from '../dataset/dataset.ts';
import { createTextList, type PackedTexts } from '../dataset/great/textList.ts';
import { foldWords, searchTerms } from './search.ts';
import { namesOf } from './searchEvents.ts';

/** An event has its texts before it is closed. */
export interface WordList {
  readonly addText: (text: string) => void;
  /** ASCII in which nothing is to be levelled, from `start` to `end`, exclusive. */
  readonly addPlain: (bytes: Uint8Array, start: number, end: number) => void;
  readonly closeEvent: () => void;
  /** The words of each event, a line or more. They are folded, but for capitals of the Latin alphabet. */
  readonly finish: () => PackedTexts;
}

const LINE_END = Uint8Array.of(0x0a);

export function createWordList(): WordList {
  const events = createTextList();
  return {
    addText(text) {
      events.appendText(foldWords(text));
      events.append(LINE_END, 0, 1);
    },
    addPlain(bytes, start, end) {
      events.append(bytes, start, end);
      events.append(LINE_END, 0, 1);
    },
    closeEvent: events.close,
    finish: events.finish,
  };
}

export interface WordSlice {
  /** The folded words of some events: their UTF-8, each byte a character. */
  readonly text: string;
  /** Where those of each end in the text, exclusive. */
  readonly ends: Uint32Array;
}

/** Some hundred events: a text with all of them would be longer than a text may be. */
const TOGETHER = 500;

export function sliceWords({ bytes, ends }: PackedTexts): readonly WordSlice[] {
  const slices: WordSlice[] = [];
  for (let next = 0; next < ends.length; next += TOGETHER) {
    const start = ends[next - 1] ?? 0;
    const some = ends.subarray(next, next + TOGETHER);
    slices.push({
      text: asCharacters(toLowerCase(bytes.subarray(start, some.at(-1)))),
      ends: some.map((end) => end - start),
    });
  }
  return slices;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('latin1');
/** Each byte a character of windows-1252: for what is ASCII, a text of the kind in which engines look fastest. */
const asCharacters = (bytes: Uint8Array): string => decoder.decode(bytes);

const [A, Z, TO_LOWER_CASE] = [0x41, 0x5a, 0x20];

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
