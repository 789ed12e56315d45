/** A great many short texts as UTF-8, one after the other: as many objects would cost the collector of garbage much. */
import { areAt } from '../bytes.ts';
import { createUintList, enlarged } from '../columns/uintList.ts';

export interface PackedTexts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each ends in the bytes, exclusive. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

export interface TextList {
  /** Texts that are closed. */
  readonly length: number;
  /** Puts the UTF-8 from `start` to `end`, exclusive, to the text that is open. */
  readonly append: (bytes: Uint8Array, start: number, end: number) => void;
  /** The same; half a surrogate pair becomes U+FFFD. */
  readonly appendText: (text: string) => void;
  readonly close: () => void;
  /** Whether the text with a number has just these bytes. */
  readonly isAt: (number: number, bytes: Uint8Array, start: number, end: number) => boolean;
  /** All of them, in their order. The list is used up. */
  readonly finish: () => PackedTexts;
}

const encoder = new TextEncoder();

export function createTextList(): TextList {
  let bytes = new Uint8Array(1024);
  let used = 0;
  const ends = createUintList();
  const makeRoom = (more: number) => {
    if (used + more > bytes.length) bytes = enlarged(bytes, new Uint8Array(2 * (used + more)));
  };
  return {
    get length() {
      return ends.length;
    },
    append(from, start, end) {
      makeRoom(end - start);
      const [to, first] = [bytes, used - start];
      for (let at = start; at < end; at++) to[first + at] = from[at] ?? 0;
      used += end - start;
    },
    appendText(text) {
      makeRoom(3 * text.length);
      used += writeText(text, bytes, used);
    },
    close: () => ends.push(used),
    isAt(number, from, start, end) {
      const first = number === 0 ? 0 : ends.at(number - 1);
      return ends.at(number) - first === end - start && areAt(bytes, first, from, start, end);
    },
    finish: () => ({ bytes: bytes.subarray(0, used), ends: ends.finish() }),
  };
}

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
