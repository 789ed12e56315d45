/** Keeps the open draft as it is changed, and in step with other tabs that have it open. */
import { changeTitle } from '../../state/draft/changeDossier.ts';
import type { Draft, DraftId } from '../../state/draft/draft.ts';
import { selectCanUndo, selectDraft, type DraftStore } from '../../state/draft/draftStore.ts';
import { connectLeaving } from './connectLeaving.ts';
import { connectTabs, type TabMessage } from './draftTabs.ts';
import { partedWords, REMOVED, SLOW_WRITE, wordsForFault } from './faultWords.ts';
import type { OpenedRecords } from './openRecords.ts';
import { createPresence } from './presence.ts';
import { parseRecord, toRecord } from './record.ts';

/** How long typing has to rest before it is written, in milliseconds. */
export const REST_MS = 400;
/** How long writing may take before it is said that it has not succeeded, in milliseconds. */
const SLOW_MS = 700;

export interface DraftConnection {
  /** Writes what is not kept yet; resolves when it is, or cannot be. */
  readonly flush: () => Promise<void>;
  /** The same at a person's wish, who may want to keep what was deleted, too. */
  readonly saveAgain: () => Promise<void>;
  readonly disconnect: () => Promise<void>;
  /** Ends without writing anything; what is kept in memory only is forgotten. */
  readonly discard: () => Promise<void>;
}

export const newDraftId = (): DraftId => crypto.randomUUID() as DraftId;

/** `keptAs` is the number of the change that the store's draft was kept by; null for a new one, which is kept at once. */
export function connectDraft(
  store: DraftStore,
  records: OpenedRecords,
  page: Window,
  keptAs: number | null,
): DraftConnection {
  const { adopt, continueAs, keepWaiting, notify, setOpenElsewhere, setSaving } = store.getState();
  const current = (): Draft => selectDraft(store.getState());
  let kept: Draft | null = keptAs === null ? null : current();
  let change = keptAs;
  let isRemoved = false;
  let writing: Promise<void> | null = null;
  let resting: number | undefined;
  const isDirty = () => current() !== kept;
  const isWaiting = () => store.getState().waiting !== null;
  /** What is said to be unsaved stays so until it is saved. */
  const beginSaving = () => {
    if (store.getState().saving.kind !== 'unsaved') setSaving({ kind: 'saving' });
  };

  const flush = (): Promise<void> => {
    keepWaiting();
    page.clearTimeout(resting);
    if (writing === null && isDirty()) writing = write();
    return writing ?? Promise.resolve();
  };

  /** Goes on until there is nothing left to write: what is changed meanwhile starts nothing of its own. */
  async function write(): Promise<void> {
    const draft = current();
    beginSaving();
    const slow = page.setTimeout(() => setSaving({ kind: 'unsaved', reason: SLOW_WRITE }), SLOW_MS);
    const reason = await tryToKeep(draft);
    page.clearTimeout(slow);
    if (reason === null ? isDirty() : current() !== draft) return write();
    writing = null;
    if (reason !== null) setSaving({ kind: 'unsaved', reason });
    if (reason === null || isWaiting()) settle();
    return undefined;
  }

  /** Null, or in words why it cannot be kept. */
  async function tryToKeep(draft: Draft): Promise<string | null> {
    let bytes: number | null = null;
    try {
      const record = toRecord(draft);
      ({ bytes } = record);
      const number = await records.swap(record, change);
      if (number === null) {
        part(draft);
        return null;
      }
      kept = draft;
      change = number;
      isRemoved = false;
      tabs.tell({ kind: 'saved', id: draft.id, change: number });
      // To look at a draft is no reason to be asked anything.
      if (selectCanUndo(store.getState())) void records.askToLast();
      return null;
    } catch (error) {
      const estimate = await page.navigator.storage?.estimate?.().catch(() => null);
      return wordsForFault(error, bytes, estimate?.usage);
    }
  }

  /** Nothing is waiting to be written. */
  function settle(): void {
    const keeping = records.keeping.getState();
    if (isWaiting()) rest();
    else if (keeping.kind === 'unkept') setSaving({ kind: 'unsaved', reason: keeping.reason });
    else setSaving(isRemoved ? { kind: 'unsaved', reason: REMOVED } : { kind: 'saved' });
  }

  /** Until the typing pauses. */
  function rest(): void {
    beginSaving();
    page.clearTimeout(resting);
    resting = page.setTimeout(flush, REST_MS);
  }

  /** Another tab has kept another version: this one becomes a draft of its own. */
  function part({ id }: Draft): void {
    change = null;
    presence.leave(id);
    continueAs(newDraftId(), (draft) => changeTitle(draft, `${draft.file.title} (2)`));
    presence.enter(current().id);
    notify(partedWords(current().file.title));
  }

  /** Another tab has kept a version: it is shown here, unless something was changed here, too. */
  async function follow(): Promise<void> {
    keepWaiting();
    if (isDirty() || writing) return flush();
    const { id } = current();
    const found = parseRecord(await records.findById(id));
    keepWaiting();
    if (isDirty() || writing) return flush();
    if (!found || found.change === change || current().id !== id) return undefined;
    ({ draft: kept, change } = found);
    adopt(found.draft);
    return undefined;
  }

  const fail = (error: unknown) => setSaving({ kind: 'unsaved', reason: wordsForFault(error) });

  /** After site data were cleared nothing is kept of what had been; after a while in memory, perhaps another version. */
  async function keepAgain(): Promise<void> {
    const isKept = change !== null && (await records.find(change)) !== undefined;
    if (kept === null || isRemoved || isKept) return settle();
    kept = null;
    return flush();
  }

  const onMessage = (message: TabMessage) => {
    if (message.id !== current().id) return;
    presence.hear(message);
    if (message.kind === 'saved') {
      isRemoved = false;
      if (message.change !== change) follow().catch(fail);
      else if (!isDirty()) settle();
    } else if (message.kind === 'removed') {
      isRemoved = true;
      settle();
    }
  };
  const tabs = connectTabs(onMessage);
  const presence = createPresence(tabs.tell, setOpenElsewhere);
  presence.enter(current().id);

  const unsubscribe = [
    connectLeaving(store, page, flush),
    store.subscribe((state, before) => {
      const isChanged = state.history.present !== before.history.present || state.waiting !== before.waiting;
      if (!isChanged || writing) return;
      page.clearTimeout(resting);
      if (isDirty()) rest();
      else settle();
    }),
    records.keeping.subscribe(({ kind }) => {
      if (kind === 'kept') keepAgain().catch(fail);
      else if (kind === 'unkept' && !isDirty()) settle();
    }),
    records.onClosing(() => void flush()),
  ];
  if (isDirty()) void flush();
  else settle();

  const end = () => {
    page.clearTimeout(resting);
    for (const stop of unsubscribe) stop();
    presence.leave(current().id);
    tabs.close();
  };

  return {
    flush,
    saveAgain() {
      if (isRemoved) kept = null;
      return flush();
    },
    async disconnect() {
      await flush();
      end();
    },
    async discard() {
      end();
      if (change !== null && records.keeping.getState().kind === 'unkept') await records.remove(change);
    },
  };
}
