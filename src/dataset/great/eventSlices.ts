import { UintList } from '../columns/uintList.ts';

/** Where events stand in the bytes of a file, in their order. */
export interface EventSlices {
  /** For each event its first byte, and the first one after it. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Colons outside of texts: as many as keys, where none is given twice. */
  readonly colons: Uint32Array<ArrayBuffer>;
}

export class EventSliceList {
  readonly #starts = new UintList();
  readonly #ends = new UintList();
  readonly #colons = new UintList();

  add(start: number, end: number, colons: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#colons.push(colons);
  }

  addAll({ starts, ends, colons }: EventSlices): void {
    this.#starts.pushAll(starts);
    this.#ends.pushAll(ends);
    this.#colons.pushAll(colons);
  }

  /** Those that are in it. */
  finish(): EventSlices {
    return { starts: this.#starts.finish(), ends: this.#ends.finish(), colons: this.#colons.finish() };
  }
}

/** Those that are there by now, of a file that comes piece by piece. */
export class ComingSlices implements EventSlices {
  starts = new Uint32Array();
  ends = new Uint32Array();
  colons = new Uint32Array();
  readonly #list = new EventSliceList();

  add(more: EventSlices): void {
    this.#list.addAll(more);
    Object.assign(this, this.#list.finish());
  }
}
