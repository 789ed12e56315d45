/** The lists of a draft's file, changed one entry at a time. What the format does not allow leaves a draft as it is. */
import * as v from 'valibot';
import { withoutBlanks } from '../../dataset/blankFields.ts';
import { toSlug } from '../../dataset/slug.ts';
import type { Draft } from './draft.ts';
import {
  ENTRY_SCHEMAS,
  type Change,
  type DossierFile,
  type Entries,
  type ListName,
  type New,
} from './draftFile.ts';

/** The entries of a list that may be left out of the file. */
export const entriesOf = <L extends ListName>(draft: Draft, list: L): readonly Entries[L][] =>
  (draft.file[list] ?? []) as readonly Entries[L][];

export const findEntry = <L extends ListName>(draft: Draft, list: L, id: string): Entries[L] | undefined =>
  entriesOf(draft, list).find((entry) => entry.id === id);

export const withFile = (draft: Draft, change: Partial<DossierFile>): Draft => ({
  ...draft,
  file: { ...draft.file, ...change },
});

/** The new entry is the last of its list. Its id is made from the name it goes by. */
export function addEntry<L extends ListName>(draft: Draft, list: L, entry: New<L>, name: string): Draft {
  const added = checkEntry(list, { ...entry, id: freeId(draft, list, name) });
  return added ? withFile(draft, { [list]: [...entriesOf(draft, list), added] }) : draft;
}

export function changeEntry<L extends ListName>(draft: Draft, list: L, id: string, change: Change<L>): Draft {
  const before = findEntry(draft, list, id);
  const after = before && checkEntry(list, { ...before, ...change });
  if (!after) return draft;
  return withFile(draft, {
    [list]: entriesOf(draft, list).map((entry) => (entry === before ? after : entry)),
  });
}

export function removeEntry(draft: Draft, list: ListName, id: string): Draft {
  const entries = entriesOf(draft, list);
  const others = entries.filter((entry) => entry.id !== id);
  if (others.length === entries.length) return draft;
  return { ...withFile(draft, { [list]: others }), retiredIds: [...draft.retiredIds, id] };
}

/** The entry without its blank fields; null when the format does not allow it. */
function checkEntry<L extends ListName>(list: L, entry: object): Entries[L] | null {
  const schema: v.GenericSchema = ENTRY_SCHEMAS[list];
  const filled = withoutBlanks(schema, entry);
  return v.is(schema, filled) ? (filled as Entries[L]) : null;
}

const NOUNS: Readonly<Record<ListName, string>> = { sources: 'source', actors: 'actor', events: 'event' };

function freeId(draft: Draft, list: ListName, name: string): string {
  const taken = new Set([...draft.retiredIds, ...entriesOf(draft, list).map(({ id }) => id)]);
  const wanted = toSlug(name) || NOUNS[list];
  let id = wanted;
  for (let copy = 2; taken.has(id); copy++) id = `${wanted}-${copy}`;
  return id;
}
