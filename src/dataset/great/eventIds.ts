import { hashBytes } from '../hash.ts';
import type { NameSet } from '../ids.ts';
import type { TextTable } from './textTable.ts';

/** Ids in a table, to be handed out. */
export const namesIn = (table: TextTable): NameSet => ({
  add(name) {
    const before = table.size;
    numberOfId(table, name);
    return table.size > before;
  },
});

/** Added when it is not there. */
export const numberOfId = (table: TextTable, id: string): number => table.addText(asUtf8Has(id));

/** Different for different ids, even for those that UTF-8 has no bytes for: as JSON, which no other id is mistaken for. */
const asUtf8Has = (id: string): string =>
  id.isWellFormed() && !id.startsWith('"') ? id : JSON.stringify(id);

/**
 * The place of the event with an id, by the hashes of ids as UTF-8, each from 0 to 2³² − 1; −1 for none. To go through a million
 * of them takes a third of a millisecond, and to make a table of them eighty.
 */
export function findByHash(hashes: Uint32Array, id: string, idAt: (place: number) => string): number {
  const bytes = new TextEncoder().encode(asUtf8Has(id));
  const hash = hashBytes(bytes, 0, bytes.length) >>> 0;
  let place = hashes.indexOf(hash);
  while (place !== -1 && idAt(place) !== id) place = hashes.indexOf(hash, place + 1);
  return place;
}
