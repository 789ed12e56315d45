/** The words of a great many events, to be searched without the events. */
import { placesOfEach, type NumberLists } from '../dataset/columns/numberLists.ts';
import { UintList } from '../dataset/columns/uintList.ts';
import { textAt, type EventTexts, type Stretch } from '../dataset/great/eventTexts.ts';
import { SPACE } from '../dataset/great/jsonBytes.ts';
import { writeText } from '../dataset/great/textList.ts';
import { TextTable } from '../dataset/great/textTable.ts';
import { foldWords } from './search.ts';

/** As `NumberLists`; of most words and events the number takes two bytes. */
interface PackedLists {
  readonly from: Uint32Array;
  readonly values: Uint16Array | Uint32Array;
}

/** Of some thousand events, counted from 0. */
export interface WordIndex {
  /** Each word once, folded, and the space after it: its UTF-8, each byte a character. */
  readonly words: string;
  /** Where each ends in them, exclusive. */
  readonly ends: Uint32Array;
  /** For each word the events that have it, some of them twice. */
  readonly events: PackedLists;
  /** For each event its words as they follow one another, and after each text one that no search is for. */
  readonly told: PackedLists;
}

export const eventsIn = ({ told }: WordIndex): number => told.from.length - 1;

/** So many that most of their words are told more than once, and a few milliseconds are enough for them. */
const TOGETHER = 4096;

/** `file` has the texts that are not apart. */
export function* indexWords(texts: EventTexts, file: Uint8Array): Generator<WordIndex, void> {
  let number = 0;
  for (let next = 0; next < texts.counts.length; next += TOGETHER) {
    const builder = new WordIndexBuilder();
    for (const count of texts.counts.subarray(next, next + TOGETHER)) {
      for (; number < count; number++) builder.addText(textAt(texts, file, number));
      builder.closeEvent();
    }
    yield builder.finish();
  }
}

const TEXT_END = Uint8Array.of(0x0a);
const utf8Decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const latin1Decoder = new TextDecoder('latin1');
/** Each byte a character of windows-1252: for what is ASCII, a text of the kind in which engines look fastest. */
export const asCharacters = (bytes: Uint8Array): string => latin1Decoder.decode(bytes);

class WordIndexBuilder {
  readonly #words = new TextTable(TOGETHER);
  readonly #textEnd = this.#words.add(TEXT_END, 0, 1);
  readonly #told = new UintList();
  readonly #toldFrom = new UintList();
  /** One text, folded. */
  #folded = new Uint8Array(1024);

  constructor() {
    this.#toldFrom.push(0);
  }

  addText(text: Stretch): void {
    const length = text.isPlain ? this.#foldPlain(text) : this.#fold(text);
    const folded = this.#folded;
    folded[length] = SPACE;
    for (let at = 0, start = 0; at <= length; at++) {
      if (folded[at] !== SPACE) continue;
      this.#told.push(this.#words.add(folded, start, at + 1));
      start = at + 1;
    }
    this.#told.push(this.#textEnd);
  }

  closeEvent(): void {
    this.#toldFrom.push(this.#told.length);
  }

  finish(): WordIndex {
    const { bytes, ends } = this.#words.finish();
    const told = { from: this.#toldFrom.finish().slice(), values: this.#told.finish() };
    return {
      words: asCharacters(bytes),
      ends: ends.slice(),
      events: pack(placesOfEach(told), told.from.length),
      told: pack(told, ends.length),
    };
  }

  /** How many bytes there are. */
  #foldPlain({ bytes, start, end }: Stretch): number {
    const length = end - start;
    const folded = this.#roomFor(length);
    for (let at = 0; at < length; at++) folded[at] = LOWER[bytes[start + at] ?? 0] ?? 0;
    return length;
  }

  #fold({ bytes, start, end }: Stretch): number {
    const text = foldWords(utf8Decoder.decode(bytes.subarray(start, end)));
    return writeText(text, this.#roomFor(3 * text.length), 0);
  }

  /** And for a space after it. */
  #roomFor(length: number): Uint8Array {
    if (length >= this.#folded.length) this.#folded = new Uint8Array(2 * length);
    return this.#folded;
  }
}

/** ASCII, its capitals as small letters. */
const LOWER = new TextEncoder().encode(
  String.fromCharCode(...Array.from({ length: 0x80 }, (_, byte) => byte)).toLowerCase(),
);

/** None of the numbers is `above` or greater. */
const pack = ({ from, values }: NumberLists, above: number): PackedLists => ({
  from,
  values: above > 2 ** 16 ? values.slice() : new Uint16Array(values),
});
