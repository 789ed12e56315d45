/** Goes through the articles of a dossier, one by one, while the rest of its file still comes. */
import { ComingSlices, type EntrySlices } from '../../dataset/great/entrySlices.ts';
import { Damage, parsePart } from '../../dataset/great/parsePart.ts';
import { parseShell } from '../../dataset/great/sliceEntries.ts';
import { readTextEarly } from '../../dataset/parseSource.ts';

export class EarlyArticles {
  readonly #bytes: Uint8Array;
  readonly #slices = new ComingSlices();
  readonly #entries: unknown[] = [];
  #isInVain = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** More of them are there. */
  add(more: EntrySlices): void {
    this.#slices.add(more);
  }

  /** Goes through those that end before a byte. */
  readOn(end: number): void {
    try {
      this.#readOn(end);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      // It is met again, and told of, when all is there.
      this.#isInVain = true;
    }
  }

  /** The file without its events, of which the first starts at a byte; null where it is no JSON. */
  shell(headEnd: number): object | null {
    this.readOn(headEnd);
    if (this.#isInVain) return null;
    // There may be others behind the events.
    const { length } = this.#entries;
    const [starts, ends] = [this.#slices.starts.subarray(0, length), this.#slices.ends.subarray(0, length)];
    const around = {
      head: this.#bytes.subarray(0, starts[0] ?? headEnd),
      tail: this.#bytes.subarray(ends.at(-1) ?? headEnd, headEnd),
    };
    const shell = parseShell(around, ']}');
    return shell && length > 0 ? { ...shell, sources: this.#entries } : shell;
  }

  #readOn(end: number): void {
    const { starts, ends } = this.#slices;
    for (let number = this.#entries.length; (ends[number] ?? Infinity) < end; number++) {
      const article = parsePart(this.#bytes.subarray(starts[number], ends[number]));
      readTextEarly(article);
      this.#entries.push(article);
    }
  }
}
