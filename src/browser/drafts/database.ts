/** The one file that knows IndexedDB. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DraftId } from '../../state/draft/draft.ts';
import type { RecordEntry, Records } from './records.ts';

interface Schema extends DBSchema {
  drafts: {
    key: number;
    value: unknown;
    indexes: { id: string; entry: [string, string, number, number] };
  };
}
type Database = IDBPDatabase<Schema>;

type NewStore = ReturnType<Database['createObjectStore']>;

/** One step for each version of the database, each from the one before it. A step that is out is never changed. */
export type UpgradeStep = (database: Database) => void;

export const UPGRADE_STEPS: readonly UpgradeStep[] = [
  (database) => {
    // The key is given by the database and counts every change of every draft, so it orders them whatever the clock says.
    const drafts = database.createObjectStore('drafts', { keyPath: 'change', autoIncrement: true });
    // One version of each draft: to add a second one fails, and that is how a tab learns of another tab's.
    drafts.createIndex('id', 'draft.id', { unique: true });
    countOnFrom(drafts, Math.floor(Math.random() * 2 ** 48));
    // All that a list shows is in the index's key, so that no article is read for it; a damaged record is not in it.
    drafts.createIndex('entry', ['draft.id', 'draft.file.title', 'bytes', 'changedAt']);
  },
];

/**
 * Numbers begin anywhere: a tab that outlives its database (site data can be cleared at any time) would otherwise take
 * a number of the next one for its own, and write over another draft.
 */
function countOnFrom(drafts: NewStore, change: number): void {
  for (const request of [drafts.add({ change }), drafts.delete(change)]) request.catch(() => undefined);
}

export interface DatabaseEvents {
  /** Another tab holds an older version open. */
  readonly onBlocked: () => void;
  /** Another tab wants to open a newer version: after this the database is closed here. */
  readonly onRetired: () => void;
  /** The browser closed it: site data were cleared, or the disk failed. */
  readonly onClosed: () => void;
}

/** The earlier version's data are as they were. */
class UpgradeError extends Error {
  override readonly name = 'UpgradeError';
}

/** Rejects with what the browser says of it. */
export async function openDatabase(
  { onBlocked, onRetired, onClosed }: DatabaseEvents,
  steps: readonly UpgradeStep[] = UPGRADE_STEPS,
): Promise<Records> {
  let failedStep: unknown;
  try {
    if (!globalThis.indexedDB) throw new DOMException('There is no IndexedDB.', 'NotSupportedError');
    const database = await openDB<Schema>('dateline', steps.length, {
      upgrade: (upgraded, oldVersion, _, transaction) => {
        // That it fails is told by the opening.
        transaction.done.catch(() => undefined);
        try {
          for (const step of steps.slice(oldVersion)) step(upgraded);
        } catch (error) {
          failedStep = error;
          transaction.abort();
        }
      },
      blocked: onBlocked,
      blocking: () => {
        onRetired();
        database.close();
      },
      terminated: onClosed,
    });
    return recordsIn(database);
  } catch (error) {
    if (failedStep === undefined) throw error;
    throw new UpgradeError(failedStep instanceof Error ? failedStep.message : '', { cause: failedStep });
  }
}

function recordsIn(database: Database): Records {
  return {
    async list() {
      const { store } = database.transaction('drafts');
      const keys = store.getAllKeys();
      const entries: RecordEntry[] = [];
      for await (const { key, primaryKey } of (await store.index('entry').openKeyCursor()) ?? []) {
        const [id, title, bytes, changedAt] = key;
        entries.push({ change: primaryKey, id: id as DraftId, title, bytes, changedAt });
      }
      const known = new Set(entries.map(({ change }) => change));
      return { entries, damaged: (await keys).filter((change) => !known.has(change)) };
    },
    findById: (id) => database.getFromIndex('drafts', 'id', id),
    find: (change) => database.get('drafts', change),
    // Nothing is read, so that all of it is under way before a page that is being left is gone.
    swap: (record, expected) =>
      write(database, [
        ...(expected === null ? [] : [(drafts: DraftsStore) => drafts.delete(expected)]),
        (drafts) => drafts.add(record),
      ]),
    async remove(change) {
      await write(database, [(drafts) => drafts.delete(change)]);
    },
    putBack: async (record) => (await write(database, [(drafts) => drafts.add(record)])) !== null,
  };
}

type DraftsStore = ReturnType<typeof storeIn>;
const storeIn = (database: Database) =>
  // Written to the disk before it counts as saved.
  database.transaction('drafts', 'readwrite', { durability: 'strict' }).store;

/** All or nothing. Resolves to what the last request gives; to null when it would make a second version of a draft. */
async function write(
  database: Database,
  asks: readonly ((drafts: DraftsStore) => Promise<number | void>)[],
): Promise<number | null> {
  const drafts = storeIn(database);
  const { transaction } = drafts;
  const requests: Promise<number | void>[] = [];
  try {
    for (const ask of asks) requests.push(ask(drafts));
    transaction.commit();
  } catch (error) {
    // What cannot be written is refused at once, and must not leave behind what was asked before it.
    transaction.abort();
    await Promise.allSettled([...requests, transaction.done]);
    throw error;
  }
  try {
    const results = await Promise.all([...requests, transaction.done]);
    return results[requests.length - 1] ?? 0;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'ConstraintError') return null;
    throw error;
  }
}
