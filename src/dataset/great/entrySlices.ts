import { UintList } from '../columns/uintList.ts';

/** Where the entries of a list stand in the bytes of a file, in their order. */
export interface EntrySlices {
  /** For each its first byte, and the first one after it. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Colons outside of texts: as many as keys, where none is given twice. */
  readonly colons: Uint32Array<ArrayBuffer>;
}

export class EntrySliceList {
  readonly #starts = new UintList();
  readonly #ends = new UintList();
  readonly #colons = new UintList();

  add(start: number, end: number, colons: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#colons.push(colons);
  }

  addAll({ starts, ends, colons }: EntrySlices): void {
    this.#starts.pushAll(starts);
    this.#ends.pushAll(ends);
    this.#colons.pushAll(colons);
  }

  /** Those that are in it. */
  finish(): EntrySlices {
    return { starts: this.#starts.finish(), ends: this.#ends.finish(), colons: this.#colons.finish() };
  }
}

/** Those that are there by now, of a file that comes piece by piece. */
export class ComingSlices implements EntrySlices {
  starts = new Uint32Array();
  ends = new Uint32Array();
  colons = new Uint32Array();
  readonly #list = new EntrySliceList();

  add(more: EntrySlices): void {
    this.#list.addAll(more);
    Object.assign(this, this.#list.finish());
  }
}
