/**
 * A list whose entries are made when they are looked at, each once: a million objects take a while to be made, and are gone
 * through whenever the engine looks for what nobody needs any more.
 */
export function madeWhenSeen<Entry extends object>(
  length: number,
  make: (place: number) => Entry,
): readonly Entry[] {
  const made = new Map<number, Entry>();
  const entryAt = (place: number): Entry => {
    const entry = made.get(place) ?? make(place);
    made.set(place, entry);
    return entry;
  };
  const placeOf = (key: string | symbol): number => {
    const place = typeof key === 'string' ? Number(key) : -1;
    return Number.isInteger(place) && place < length ? place : -1;
  };
  return new Proxy<Entry[]>([], {
    get(none, key) {
      if (key === 'length') return length;
      const place = placeOf(key);
      return place < 0 ? Reflect.get(none, key) : entryAt(place);
    },
    has: (none, key) => placeOf(key) >= 0 || Reflect.has(none, key),
  });
}
