/**
 * A page with a draft and nothing else, for the tests of what browsers do to drafts. It is built for them and served in
 * front of the app, of which it is no part. `?upgrades=1` stands for a later version of the app, `?upgrades=failing` for
 * one that is broken.
 */
import { connectDraft } from '../../../src/browser/drafts/connectDraft.ts';
import { openDatabase, UPGRADE_STEPS } from '../../../src/browser/drafts/database.ts';
import { listDrafts } from '../../../src/browser/drafts/library.ts';
import { openRecords, wordsForKeeping } from '../../../src/browser/drafts/openRecords.ts';
import { parseRecord, toRecord } from '../../../src/browser/drafts/record.ts';
import { changeTitle } from '../../../src/state/draft/changeDossier.ts';
import { addSource } from '../../../src/state/draft/changeSources.ts';
import { emptyFile, startDraft, type Draft, type DraftId } from '../../../src/state/draft/draft.ts';
import { createDraftStore, selectDraft } from '../../../src/state/draft/draftStore.ts';

const upgrades = new URLSearchParams(location.search).get('upgrades');
const laterSteps = Array.from({ length: Number(upgrades) || (upgrades === 'failing' ? 1 : 0) }, () => () => {
  if (upgrades === 'failing') throw new Error('no such luck');
});
const records = openRecords(window, (events) => openDatabase(events, [...UPGRADE_STEPS, ...laterSteps]));

function show(id: string, words: string): void {
  const place = document.getElementById(id);
  if (place) place.textContent = words;
}
records.keeping.subscribe((keeping) => show('keeping', wordsForKeeping(keeping) ?? keeping.kind));

const draftId = 'draft' as DraftId;
const newDraft = (id: DraftId, title: string) => startDraft(id, emptyFile(title));

/** An article of so many characters, at random, or the database would make a few of many equal ones. */
const addArticle = (draft: Draft, length: number): Draft =>
  addSource(draft, {
    title: 'Long',
    text: [
      Array.from({ length: length / 8 }, () => Math.random().toString(36).slice(2, 10).padEnd(8)).join(''),
    ],
  });

const kept = parseRecord(await records.findById(draftId));
const store = createDraftStore(kept?.draft ?? newDraft(draftId, 'New'));
store.subscribe(({ saving }) => {
  show('saving', 'reason' in saving ? saving.reason : saving.kind);
  show('title', selectDraft(store.getState()).file.title);
});
const { flush } = connectDraft(store, records, window, kept?.change ?? null);
store.setState({});

const tab = {
  retitle: (title: string) => store.getState().change((draft) => changeTitle(draft, title)),
  articleLength: () => selectDraft(store.getState()).file.sources[0]?.text?.[0]?.length,
  /** Numbers for titles, each kept with a new article before the next, and told when it says that it is saved. */
  async writeOn(from: number, tell: (title: string) => Promise<void>): Promise<void> {
    store.getState().change((draft) => {
      const article = addArticle({ ...draft, file: { ...draft.file, sources: [] } }, 200_000);
      return changeTitle(article, String(from));
    });
    await flush();
    if (store.getState().saving.kind === 'saved') await tell(String(from));
    return tab.writeOn(from + 1, tell);
  },
  titles: async () =>
    (await listDrafts(records)).map((draft) => (draft.kind === 'draft' ? draft.title : draft.kind)),
  /** Keeps so many other drafts, each with an article of so many characters. */
  async keepOthers(count: number, length: number): Promise<void> {
    for (let index = 0; index < count; index++) {
      const other = newDraft(`other-${index}` as DraftId, `Other ${index}`);
      // One after the other, as they are kept in life.
      await records.swap(toRecord(addArticle(other, length)), null);
    }
  },
};
declare global {
  interface Window {
    tab: typeof tab;
  }
}
window.tab = tab;
