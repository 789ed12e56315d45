/** A great many short texts as UTF-8, one after the other: as many objects would cost the collector of garbage much. */
import { areAt } from '../bytes.ts';
import { enlarged, UintList } from '../columns/uintList.ts';

export interface PackedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each ends in the bytes, exclusive. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

export class TextList {
  #bytes = new Uint8Array(1024);
  #used = 0;
  readonly #ends = new UintList();

  /** Texts that are closed. */
  get length(): number {
    return this.#ends.length;
  }

  /** Puts the UTF-8 from `start` to `end`, exclusive, to the text that is open. */
  append(from: Uint8Array, start: number, end: number): void {
    this.#makeRoom(end - start);
    const bytes = this.#bytes;
    const first = this.#used - start;
    for (let at = start; at < end; at++) bytes[first + at] = from[at] ?? 0;
    this.#used += end - start;
  }

  /** The same; half a surrogate pair becomes U+FFFD. */
  appendText(text: string): void {
    this.#makeRoom(3 * text.length);
    this.#used += writeText(text, this.#bytes, this.#used);
  }

  close(): void {
    this.#ends.push(this.#used);
  }

  /** Whether the text with a number has just these bytes. */
  isAt(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const first = number === 0 ? 0 : this.#ends.at(number - 1);
    return this.#ends.at(number) - first === end - start && areAt(this.#bytes, first, bytes, start, end);
  }

  /** All of them, in their order. The list is used up. */
  finish(): PackedTexts {
    return { bytes: this.#bytes.subarray(0, this.#used), ends: this.#ends.finish() };
  }

  #makeRoom(more: number): void {
    const needed = this.#used + more;
    if (needed > this.#bytes.length) this.#bytes = enlarged(this.#bytes, new Uint8Array(2 * needed));
  }
}

const encoder = new TextEncoder();

/** Puts its UTF-8 there; how many bytes there are. Most texts are ASCII and so short that to call the encoder takes longer. */
export function writeText(text: string, to: Uint8Array, first: number): number {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) return encoder.encodeInto(text, to.subarray(first)).written;
    to[first + index] = unit;
  }
  return text.length;
}

/** In bytes. To decode texts one by one takes many times as long. */
const TOGETHER = 65_536;

/** Those of one list after the other, in steps that take no time to speak of. */
export function* unpackTexts(lists: readonly PackedTexts[]): Generator<void, readonly string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts: string[] = [];
  for (const { bytes, ends } of lists) {
    for (let next = 0; next < ends.length;) {
      const first = next++;
      const start = ends[first - 1] ?? 0;
      while (next < ends.length && (ends[next] ?? 0) - start <= TOGETHER) next++;
      const together = decoder.decode(bytes.subarray(start, ends[next - 1]));
      const isAscii = together.length === (ends[next - 1] ?? 0) - start;
      let at = start;
      for (const end of ends.subarray(first, next)) {
        texts.push(
          isAscii ? together.slice(at - start, end - start) : decoder.decode(bytes.subarray(at, end)),
        );
        at = end;
      }
      yield;
    }
  }
  return texts;
}
