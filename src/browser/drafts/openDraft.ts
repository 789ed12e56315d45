/** Puts a draft on the desk: its store, what keeps it, what is suggested for it, and the dossier that it is by now. */
import * as v from 'valibot';
import { refusal } from '../../dataset/problem.ts';
import { addSource } from '../../state/draft/changeSources.ts';
import { emptyFile, startDraft, type Draft, type DraftId } from '../../state/draft/draft.ts';
import { DraftFileSchema, type New } from '../../state/draft/draftFile.ts';
import { createDraftStore, selectDraft, type DraftStore } from '../../state/draft/draftStore.ts';
import { createSuggestionStore, type Drafting } from '../../state/draft/drafting.ts';
import { showDraft } from '../../state/draft/showDraft.ts';
import type { AppStore } from '../../state/store.ts';
import { connectSuggestions } from '../suggestions/connectSuggestions.ts';
import { connectDraft, newDraftId, type DraftConnection } from './connectDraft.ts';
import { connectTabs, type DraftTabs } from './draftTabs.ts';
import { leftWords, wordsForFault } from './faultWords.ts';
import { discardDraft, leaveDraft, takeLeftDraft } from './leftDrafts.ts';
import { findDraft } from './library.ts';
import { openRecords, type Keeping, type OpenedRecords } from './openRecords.ts';

let records: OpenedRecords | null = null;
let tabs: DraftTabs | null = null;

/** Where drafts are kept, opened once for the page. */
export const draftRecords = (page: Window): OpenedRecords => (records ??= openRecords(page));
/** To tell other tabs of what is done to drafts that are not on the desk. */
export const draftTabs = (): DraftTabs => (tabs ??= connectTabs(() => {}));

/** Opens a draft that is kept here; what is open stays when there is none. */
export async function openDraft(id: DraftId, store: AppStore, page: Window): Promise<void> {
  const left = takeLeftDraft(id);
  if (left) {
    putOnDesk(left.draft, () => left.connection, store, false);
    return;
  }
  const opened = draftRecords(page);
  const found = await findDraft(opened, id).catch((error: unknown) => ({
    kind: 'failed' as const,
    reason: wordsForFault(error),
  }));
  const { origin } = store.getState();
  if (origin.kind !== 'draft' || origin.id !== id) return;
  if (found.kind === 'draft') workOn(found.draft, found.change, store, page);
  else store.getState().refuse('The draft', [refusal(whyNotFound(found, opened.keeping.getState()))]);
}

type NotFound =
  | { readonly kind: 'damaged' | 'missing' }
  | { readonly kind: 'failed'; readonly reason: string };

function whyNotFound(found: NotFound, keeping: Keeping): string {
  if (found.kind === 'failed') return found.reason;
  if (found.kind === 'damaged')
    return 'This draft is damaged and cannot be opened. “New…” lists it, and lets you download what is left of it.';
  // It may well be there, only not to be read.
  if (keeping.kind === 'unkept') return `This draft is not in memory. ${keeping.reason}`;
  return 'This draft is not kept in this browser. Drafts stay on the computer they are made on: export it there, and open the file here.';
}

/** A new draft from an article. */
export function startDraftFrom(source: New<'sources'>, store: AppStore, page: Window): void {
  const draft = startDraft(newDraftId(), emptyFile(source.title, source.language));
  workOn(addSource(draft, source), null, store, page);
}

/** Another article for the draft on the desk. */
export const addArticle = (draft: DraftStore, source: New<'sources'>): void =>
  draft.getState().change((before) => addSource(before, source));

/** A draft of a dossier that is only read; false when it is not what a draft may be. */
export function editCopy(file: unknown, store: AppStore, page: Window): boolean {
  // What the schema does not know stays in the file, and so the file itself is taken and not what was parsed of it.
  if (!v.is(DraftFileSchema, file)) return false;
  workOn(startDraft(newDraftId(), file), null, store, page);
  return true;
}

function workOn(first: Draft, keptAs: number | null, store: AppStore, page: Window): void {
  const draft = createDraftStore(first);
  putOnDesk(draft, () => connectDraft(draft, draftRecords(page), page, keptAs), store, keptAs === null);
}

/** What is no dossier at all is not connected. */
function putOnDesk(draft: DraftStore, connect: () => DraftConnection, store: AppStore, isNew: boolean): void {
  const suggestions = createSuggestionStore();
  const { notify } = store.getState();
  const drafting: Drafting = {
    draft,
    suggestions,
    isNew,
    stopReading: () => suggesting.stopReading(),
    flush: () => connection.flush(),
    saveAgain: () => connection.saveAgain(),
    discard: () => {
      if (store.getState().notice === leftWords(titleOf(draft))) notify(null);
      void discardDraft(working);
    },
  };
  const endShowing = showDraft(drafting, store);
  if (!endShowing) return;
  const suggesting = connectSuggestions(store, suggestions);
  const connection = connect();
  const working = { draft, connection };
  const endWatching = store.subscribe((state) => {
    if (state.drafting?.draft === draft) return;
    endWatching();
    endShowing();
    suggesting.disconnect();
    draft.getState().setLeaving(null);
    leaveDraft(working);
    if (draft.getState().saving.kind === 'unsaved') notify(leftWords(titleOf(draft)));
  });
}

const titleOf = (draft: DraftStore): string => selectDraft(draft.getState()).file.title;
