/** Finds the place of an event by its id, without a text for every id. */
import { hashBytes, spread } from '../hash.ts';

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

/** The place of the event with an id; −1 for none. The slots were made from the hashes of UTF-8. */
export function findInTable(slots: Slots, id: string, idAt: (place: number) => string): number {
  const bytes = new TextEncoder().encode(asUtf8Has(id));
  const hash = hashBytes(bytes, 0, bytes.length);
  for (let slot = firstSlot(slots, hash); ; slot = nextSlot(slots, slot)) {
    const place = (slots[slot] ?? 0) - 1;
    if (place === -1 || idAt(place) === id) return place;
  }
}

/** Different for different ids, even for those that UTF-8 has no bytes for: as JSON, which no other id is mistaken for. */
export const asUtf8Has = (id: string): string =>
  id.isWellFormed() && !id.startsWith('"') ? id : JSON.stringify(id);
