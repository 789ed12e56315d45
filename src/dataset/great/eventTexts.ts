/** The title and the quotes of each event of a great dossier: most of them stay where they stand in its file. */
import { UintList } from '../columns/uintList.ts';
import { TextList, type PackedTexts } from './textList.ts';

/** All of it can be handed from one thread to another. */
export interface EventTexts {
  /** The first byte of each text in the file, and the first one after it; for one of the others `OTHER`, and its number there. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly others: PackedTexts;
  /** For each event the number of the first text that is no longer its own. */
  readonly counts: Uint32Array<ArrayBuffer>;
}

/** No file is as long. */
const OTHER = 2 ** 32 - 1;

export class EventTextList {
  readonly #starts = new UintList();
  readonly #ends = new UintList();
  readonly #counts = new UintList();
  readonly #others = new TextList();

  /** ASCII in which nothing is to be levelled, from one byte of the file to another, exclusive. */
  addPlain(start: number, end: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
  }

  addText(text: string): void {
    this.#starts.push(OTHER);
    this.#ends.push(this.#others.length);
    this.#others.appendText(text);
    this.#others.close();
  }

  /** The event has at least one text: its title is the first. */
  closeEvent(): void {
    this.#counts.push(this.#starts.length);
  }

  finish(): EventTexts {
    return {
      starts: this.#starts.finish(),
      ends: this.#ends.finish(),
      others: this.#others.finish(),
      counts: this.#counts.finish(),
    };
  }
}

/** The UTF-8 of a text, from `start` to `end`, exclusive. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** ASCII in which nothing is to be levelled. */
  readonly isPlain: boolean;
}

/** The text with a number. */
export function textAt({ starts, ends, others }: EventTexts, file: Uint8Array, number: number): Stretch {
  const start = starts[number] ?? 0;
  const end = ends[number] ?? 0;
  return start === OTHER
    ? { bytes: others.bytes, start: others.ends[end - 1] ?? 0, end: others.ends[end] ?? 0, isPlain: false }
    : { bytes: file, start, end, isPlain: true };
}

/** The title of each event. */
export function packTitles(texts: EventTexts, file: Uint8Array): PackedTexts {
  const titles = new TextList();
  let first = 0;
  for (const count of texts.counts) {
    const { bytes, start, end } = textAt(texts, file, first);
    titles.append(bytes, start, end);
    titles.close();
    first = count;
  }
  return titles.finish();
}
