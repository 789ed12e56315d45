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

export function createPage({ storage = {} }: PageFields = {}): Window {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  return Object.assign(new EventTarget(), {
    document,
    navigator: { storage },
    setTimeout: (run: (...given: unknown[]) => void, ms: number, ...given: unknown[]) =>
      setTimeout(run, ms, ...given),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
  }) as unknown as Window;
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
