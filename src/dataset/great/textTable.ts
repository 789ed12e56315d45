import { enlarged } from '../columns/uintList.ts';
import { hashBytes } from '../hash.ts';
import { createSlots, firstSlot, nextSlot, putInSlots } from './idTable.ts';
import { createTextList, writeText, type PackedTexts } from './textList.ts';

/** Different texts as UTF-8, numbered from 0, to be found by their bytes. */
export interface TextTable {
  readonly size: number;
  /** The number of the text from `start` to `end`, exclusive; −1 when it is not there. */
  readonly find: (bytes: Uint8Array, start: number, end: number) => number;
  /** The same, but one that is not there is added. */
  readonly add: (bytes: Uint8Array, start: number, end: number) => number;
  /** Half a surrogate pair becomes U+FFFD. */
  readonly addText: (text: string) => number;
  readonly hashAt: (number: number) => number;
  /** All of them, in their order. The table is used up. */
  readonly finish: () => PackedTexts;
}

const LEAST = 32;

/** Larger than expected it grows. */
export function createTextTable(expected = LEAST): TextTable {
  const texts = createTextList();
  let hashes = new Int32Array(Math.max(LEAST, expected));
  let slots = createSlots(hashes.length);

  /** The slot of a text, or the free one where it would be. */
  const slotOf = (hash: number, bytes: Uint8Array, start: number, end: number): number => {
    for (let slot = firstSlot(slots, hash); ; slot = nextSlot(slots, slot)) {
      const number = (slots[slot] ?? 0) - 1;
      if (number === -1) return slot;
      if (hashes[number] === hash && texts.isAt(number, bytes, start, end)) return slot;
    }
  };
  const makeRoom = () => {
    if (texts.length < hashes.length) return;
    const known = hashes;
    hashes = enlarged(known, new Int32Array(2 * known.length));
    slots = createSlots(hashes.length);
    for (const [number, hash] of known.entries()) putInSlots(slots, number, hash);
  };
  let scratch = new Uint8Array(256);

  const add = (bytes: Uint8Array, start: number, end: number): number => {
    makeRoom();
    const hash = hashBytes(bytes, start, end);
    const slot = slotOf(hash, bytes, start, end);
    const known = slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const number = texts.length;
    texts.append(bytes, start, end);
    texts.close();
    hashes[number] = hash;
    slots[slot] = number + 1;
    return number;
  };
  return {
    get size() {
      return texts.length;
    },
    find: (bytes, start, end) => (slots[slotOf(hashBytes(bytes, start, end), bytes, start, end)] ?? 0) - 1,
    add,
    addText(text) {
      if (3 * text.length > scratch.length) scratch = new Uint8Array(3 * text.length);
      return add(scratch, 0, writeText(text, scratch, 0));
    },
    hashAt: (number) => hashes[number] ?? 0,
    finish: texts.finish,
  };
}
