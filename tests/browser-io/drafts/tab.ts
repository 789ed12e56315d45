/** A tab without a browser: what the code that keeps drafts needs of a page, with IndexedDB in memory. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { connectDraft } from '../../../src/browser/drafts/connectDraft.ts';
import { openDatabase } from '../../../src/browser/drafts/database.ts';
import { openRecords } from '../../../src/browser/drafts/openRecords.ts';
import { parseRecord } from '../../../src/browser/drafts/record.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { createDraftStore, selectDraft } from '../../../src/state/draft/draftStore.ts';

export const clearSiteData = () => {
  globalThis.indexedDB = new IDBFactory();
};

interface PageFields {
  readonly storage?: object;
}

export interface TestPage extends Window {
  /** Lets the time of this page go on; by itself it stands still, however long anything takes. */
  readonly pass: (ms: number) => void;
}

export function createPage({ storage = {} }: PageFields = {}): TestPage {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  return Object.assign(new EventTarget(), {
    document,
    navigator: { storage },
    ...createClock(),
  }) as unknown as TestPage;
}

function createClock() {
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let lastTimer = 0;
  return {
    setTimeout(run: (...given: unknown[]) => void, ms: number, ...given: unknown[]) {
      timers.set(++lastTimer, { at: now + ms, run: () => run(...given) });
      return lastTimer;
    },
    clearTimeout: (timer: number) => void timers.delete(timer),
    pass(ms: number) {
      now += ms;
      for (const [timer, { at, run }] of [...timers].toSorted(([, a], [, b]) => a.at - b.at)) {
        if (at <= now && timers.delete(timer)) run();
      }
    },
  };
}

/** A tab with a draft open: the one that is kept under its id, or else this one, new. */
export async function openTab(draft: Draft, open = openDatabase, page = createPage()) {
  const records = openRecords(page, open);
  const kept = parseRecord(await records.findById(draft.id));
  const store = createDraftStore(kept?.draft ?? draft);
  const connection = connectDraft(store, records, page, kept?.change ?? null);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await connection.disconnect();
    isOpen = false;
  };
  onTestFinished(close);
  return {
    page,
    records,
    store,
    flush: connection.flush,
    saveAgain: connection.saveAgain,
    close,
    draft: () => selectDraft(store.getState()),
    title: () => selectDraft(store.getState()).file.title,
    saving: () => store.getState().saving,
  };
}
