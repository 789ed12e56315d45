/** Opens the place where drafts are kept, and falls back on memory when there is none, so that work goes on. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { openDatabase } from './database.ts';
import { BLOCKED, NOT_LASTING, RETIRED, SLOW, wordsForFault } from './faultWords.ts';
import { createMemoryRecords } from './memoryRecords.ts';
import type { Records } from './records.ts';

/** Whether drafts outlive the page. */
export type Keeping =
  | { readonly kind: 'opening' }
  /** `isLasting`: the browser has promised not to clear them when it runs out of space. */
  | { readonly kind: 'kept'; readonly isLasting: boolean }
  /** In memory only, and why, in words. */
  | { readonly kind: 'unkept'; readonly reason: string };

/** What a person is to know before typing anything; null when there is nothing to worry about. */
export function wordsForKeeping(keeping: Keeping): string | null {
  if (keeping.kind === 'unkept') return keeping.reason;
  return keeping.kind === 'kept' && !keeping.isLasting ? NOT_LASTING : null;
}

export interface OpenedRecords extends Records {
  readonly keeping: StoreApi<Keeping>;
  /** Asks the browser to let drafts last; it may ask the person, and so it is asked once. */
  readonly askToLast: () => Promise<void>;
  /** Called before the database is closed for good: the last moment to write to it. */
  readonly onClosing: (listener: () => void) => () => void;
}

/** How long opening may take before work begins in memory. */
export const PATIENCE_MS = 3000;

/** How long to rest before what is being cleared is opened again. */
const AGAIN_MS = 200;
const isStillClosing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

export function openRecords(page: Window, open: typeof openDatabase = openDatabase): OpenedRecords {
  const keeping = createStore<Keeping>(() => ({ kind: 'opening' }));
  const memory = createMemoryRecords();
  /** What was kept in memory and has moved into the database since, by its numbers there and here. */
  const moved = new Map<number, number>();
  const closing = new Set<() => void>();
  let hasAsked = false;
  /** Null while nobody knows. */
  let records: Records | null = null;
  let opening = start();

  function start(): Promise<Records> {
    records = null;
    keeping.setState({ kind: 'opening' }, true);
    return new Promise((resolve) => {
      const settle = (settled: Records, state: Keeping): Records => {
        records = settled;
        keeping.setState(state, true);
        return settled;
      };
      const fallBack = (reason: string) => resolve(settle(memory, { kind: 'unkept', reason }));
      /** A database that opens late takes what was kept in memory until then; nothing is written meanwhile. */
      const moveTo = async (database: Records): Promise<Records> => {
        records = null;
        await moveInto(database);
        const isLasting = (await page.navigator.storage?.persisted?.().catch(() => false)) ?? false;
        return settle(database, { kind: 'kept', isLasting });
      };
      const timer = page.setTimeout(fallBack, PATIENCE_MS, SLOW);
      const onRetired = () => {
        for (const listener of closing) listener();
        fallBack(RETIRED);
      };
      const onClosed = () => {
        opening = start();
      };
      const openAgain = (left: number): Promise<Records> =>
        open({ onBlocked: () => fallBack(BLOCKED), onRetired, onClosed }).catch((error: unknown) => {
          if (left === 0 || !isStillClosing(error)) throw error;
          return new Promise((rested) => {
            page.setTimeout(() => rested(openAgain(left - 1)), AGAIN_MS);
          });
        });
      openAgain(PATIENCE_MS / AGAIN_MS)
        .then((database) => {
          page.clearTimeout(timer);
          opening = moveTo(database);
          resolve(opening);
          return opening;
        })
        .catch((error: unknown) => {
          page.clearTimeout(timer);
          fallBack(wordsForFault(error));
        });
    });
  }

  async function moveInto(database: Records): Promise<void> {
    await Promise.all(
      memory.all().map(async ({ change, ...record }) => {
        const number = await database.swap(record, null);
        if (number === null) return;
        moved.set(change, number);
        await memory.remove(change);
      }),
    );
  }

  const numberOf = (change: number): number => moved.get(change) ?? change;
  /** At once when it can be: a page that is being left does not wait. */
  const using = <T>(ask: (opened: Records) => Promise<T>): Promise<T> =>
    records ? ask(records) : opening.then(ask);

  return {
    keeping,
    list: () => using((opened) => opened.list()),
    findById: (id) => using((opened) => opened.findById(id)),
    find: (change) => using((opened) => opened.find(numberOf(change))),
    swap: (record, expected) =>
      using((opened) => opened.swap(record, expected === null ? null : numberOf(expected))),
    remove: (change) => using((opened) => opened.remove(numberOf(change))),
    putBack: (record) => using((opened) => opened.putBack(record)),
    async askToLast() {
      const state = keeping.getState();
      if (state.kind !== 'kept' || state.isLasting || hasAsked) return;
      hasAsked = true;
      const isLasting = (await page.navigator.storage?.persist?.().catch(() => false)) ?? false;
      if (isLasting) keeping.setState({ kind: 'kept', isLasting }, true);
    },
    onClosing: (listener) => {
      closing.add(listener);
      return () => closing.delete(listener);
    },
  };
}
