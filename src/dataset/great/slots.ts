/** Finds the number of a text by its hash. */
import { spread } from '../hash.ts';

/** Open addressing: each slot has a number plus one, or 0. At most half of them are taken. */
export type Slots = Uint32Array<ArrayBuffer>;

export const createSlots = (capacity: number): Slots =>
  new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, capacity) * 2)));

/** A number, and the hash of a text that has none yet. */
export function putInSlots(slots: Slots, number: number, hash: number): void {
  let slot = firstSlot(slots, hash);
  while (slots[slot] !== 0) slot = nextSlot(slots, slot);
  slots[slot] = number + 1;
}

/** A line of a processor's cache has two to the power of so many slots. */
const LINE_BITS = 4;
const IN_LINE = 2 ** LINE_BITS - 1;

/** Where the search for a text begins, and where it goes on. Ids that are counted up have hashes one after the other, and so slots. */
export const firstSlot = ({ length }: Slots, hash: number): number =>
  ((spread(hash >>> LINE_BITS) << LINE_BITS) | (hash & IN_LINE)) & (length - 1);
export const nextSlot = ({ length }: Slots, slot: number): number => (slot + 1) & (length - 1);
