import { TextTable } from './textTable.ts';

const MOST = 100_000;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What stands for texts that come again and again, without a text for each time they come. */
export class KnownTexts<T> {
  readonly #make: (text: string) => T | undefined;
  #table = new TextTable();
  #made: T[] = [];

  /** `make` is asked again for what it makes nothing of. */
  constructor(make: (text: string) => T | undefined) {
    this.#make = make;
  }

  /** Of the UTF-8 from `start` to `end`, exclusive. */
  at(bytes: Uint8Array, start: number, end: number): T | undefined {
    const number = this.#table.find(bytes, start, end);
    return number === -1 ? this.#add(bytes, start, end) : this.#made[number];
  }

  #add(bytes: Uint8Array, start: number, end: number): T | undefined {
    const made = this.#make(decoder.decode(bytes.subarray(start, end)));
    if (made === undefined) return undefined;
    if (this.#made.length === MOST) [this.#table, this.#made] = [new TextTable(), []];
    this.#made[this.#table.add(bytes, start, end)] = made;
    return made;
  }
}
