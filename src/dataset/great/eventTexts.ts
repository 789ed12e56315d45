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

export interface EventTextList {
  /** ASCII in which nothing is to be levelled, from one byte of the file to another, exclusive. */
  readonly addPlain: (start: number, end: number) => void;
  readonly addText: (text: string) => void;
  /** The event has at least one text: its title is the first. */
  readonly closeEvent: () => void;
  readonly finish: () => EventTexts;
}

export function createEventTexts(): EventTextList {
  const [starts, ends, counts] = [new UintList(), new UintList(), new UintList()];
  const others = new TextList();
  return {
    addPlain(start, end) {
      starts.push(start);
      ends.push(end);
    },
    addText(text) {
      starts.push(OTHER);
      ends.push(others.length);
      others.appendText(text);
      others.close();
    },
    closeEvent: () => counts.push(starts.length),
    finish: () => ({
      starts: starts.finish(),
      ends: ends.finish(),
      others: others.finish(),
      counts: counts.finish(),
    }),
  };
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
