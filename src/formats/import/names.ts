/** Names for what a file names in its own way: always the same for the same file. */
import { toSlug } from '../../dataset/slug.ts';

/** Gives each name once; a second asker gets "name-2". */
export function createNames(noun: string): (wanted: string) => string {
  const taken = new Set<string>();
  /** The last number tried for each name, so that thousands of equal ones do not try them all anew. */
  const copies = new Map<string, number>();
  return (wanted) => {
    const plain = wanted === '' ? noun : wanted;
    let name = plain;
    for (let copy = copies.get(plain) ?? 2; taken.has(name); copy++) {
      name = `${plain}-${copy}`;
      copies.set(plain, copy);
    }
    taken.add(name);
    return name;
  };
}

/** Entries that are the same by their key have one id and stand in the list once. */
export function createList<Entry>(noun: string, toFields: (entry: Entry) => object) {
  const give = createNames(noun);
  const ids = new Map<string, string>();
  const list: (object & { readonly id: string })[] = [];
  return {
    list,
    /** So that no entry has this id. */
    reserve: give,
    idOf(key: string, wanted: string, entry: Entry): string {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = give(wanted);
      ids.set(key, id);
      list.push({ id, ...toFields(entry) });
      return id;
    },
  };
}

export const slugOr = (text: string, noun: string): string => toSlug(text) || noun;
