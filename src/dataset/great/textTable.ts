import { enlarged } from '../columns/uintList.ts';
import { hashBytes } from '../hash.ts';
import { createSlots, firstSlot, nextSlot, putInSlots } from './slots.ts';
import { TextList, writeText, type PackedTexts } from './textList.ts';

const LEAST = 32;

/** Different texts as UTF-8, numbered from 0, to be found by their bytes. */
export class TextTable {
  readonly #texts = new TextList();
  #hashes: Int32Array<ArrayBuffer>;
  #slots;
  #scratch = new Uint8Array(256);

  /** Larger than expected it grows. */
  constructor(expected = LEAST) {
    this.#hashes = new Int32Array(Math.max(LEAST, expected));
    this.#slots = createSlots(this.#hashes.length);
  }

  get size(): number {
    return this.#texts.length;
  }

  /** The number of the text from `start` to `end`, exclusive; −1 when it is not there. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return (this.#slots[this.#slotOf(hashBytes(bytes, start, end), bytes, start, end)] ?? 0) - 1;
  }

  /** The same, but one that is not there is added. */
  add(bytes: Uint8Array, start: number, end: number): number {
    this.#makeRoom();
    const hash = hashBytes(bytes, start, end);
    const slot = this.#slotOf(hash, bytes, start, end);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#texts.length;
    this.#texts.append(bytes, start, end);
    this.#texts.close();
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    return number;
  }

  /** The same, but −1 for one that is there already. */
  addNew(bytes: Uint8Array, start: number, end: number): number {
    const next = this.#texts.length;
    return this.add(bytes, start, end) === next ? next : -1;
  }

  /** Half a surrogate pair becomes U+FFFD. */
  addText(text: string): number {
    if (3 * text.length > this.#scratch.length) this.#scratch = new Uint8Array(3 * text.length);
    return this.add(this.#scratch, 0, writeText(text, this.#scratch, 0));
  }

  hashAt(number: number): number {
    return this.#hashes[number] ?? 0;
  }

  /** All of them, in their order. The table is used up. */
  finish(): PackedTexts {
    return this.#texts.finish();
  }

  /** The slot of a text, or the free one where it would be. */
  #slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#slots;
    for (let slot = firstSlot(slots, hash); ; slot = nextSlot(slots, slot)) {
      const number = (slots[slot] ?? 0) - 1;
      if (number === -1) return slot;
      if (this.#hashes[number] === hash && this.#texts.isAt(number, bytes, start, end)) return slot;
    }
  }

  #makeRoom(): void {
    const known = this.#hashes;
    if (this.#texts.length < known.length) return;
    this.#hashes = enlarged(known, new Int32Array(2 * known.length));
    this.#slots = createSlots(this.#hashes.length);
    for (const [number, hash] of known.entries()) putInSlots(this.#slots, number, hash);
  }
}
