import type { Draft } from '../../state/draft/draft.ts';
import type { DraftRecord, Records } from './records.ts';

/** Above every number that a database will ever give, so that the one kind is not taken for the other. */
const FIRST_CHANGE = 2 ** 50;

export interface MemoryRecords extends Records {
  readonly all: () => readonly (DraftRecord & { readonly change: number })[];
}

/** Keeps drafts for as long as the page lives. */
export function createMemoryRecords(): MemoryRecords {
  const records = new Map<number, DraftRecord & { readonly change: number }>();
  let last = FIRST_CHANGE;
  const withId = (id: Draft['id']) => [...records.values()].find(({ draft }) => draft.id === id);
  return {
    all: () => [...records.values()],
    list: async () => ({
      entries: Array.from(records.values(), ({ change, draft, bytes, changedAt }) => ({
        change,
        id: draft.id,
        title: draft.file.title,
        bytes,
        changedAt,
      })),
      damaged: [],
    }),
    findById: async (id) => withId(id),
    find: async (change) => records.get(change),
    async swap(record, expected) {
      const kept = withId(record.draft.id);
      if (kept && kept.change !== expected) return null;
      if (kept) records.delete(kept.change);
      const change = ++last;
      records.set(change, { ...record, change });
      return change;
    },
    async remove(change) {
      records.delete(change);
    },
    async putBack(record) {
      const kept = record as DraftRecord & { readonly change: number };
      if (withId(kept.draft.id)) return false;
      records.set(kept.change, kept);
      return true;
    },
  };
}
