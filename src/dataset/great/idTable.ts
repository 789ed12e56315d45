/** Finds the place of an event by its id, without a text for every id. */

/** Open addressing: each slot has a place plus one, or 0. At most half of them are taken. */
export type IdTable = Uint32Array;

/** `idAt` is asked for each place once. Ids are different. */
export function createIdTable(length: number, idAt: (place: number) => string): IdTable {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, length) * 2)));
  for (let place = 0; place < length; place++) {
    let slot = slotOf(idAt(place), table);
    while (table[slot] !== 0) slot = (slot + 1) % table.length;
    table[slot] = place + 1;
  }
  return table;
}

/** The place of the event with an id; −1 for none. */
export function findInTable(table: IdTable, id: string, idAt: (place: number) => string): number {
  for (let slot = slotOf(id, table); ; slot = (slot + 1) % table.length) {
    const place = (table[slot] ?? 0) - 1;
    if (place === -1 || idAt(place) === id) return place;
  }
}

/** FNV-1a. */
function slotOf(id: string, { length }: IdTable): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % length;
}
