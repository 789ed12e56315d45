import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listDrafts, removeDraft } from '../../../src/browser/drafts/library.ts';
import { REST_MS } from '../../../src/browser/drafts/connectDraft.ts';
import { connectTabs } from '../../../src/browser/drafts/draftTabs.ts';
import { openDatabase } from '../../../src/browser/drafts/database.ts';
import { parseRecord } from '../../../src/browser/drafts/record.ts';
import type { Records } from '../../../src/browser/drafts/records.ts';
import { changeTitle } from '../../../src/state/draft/changeDossier.ts';
import type { DraftStore } from '../../../src/state/draft/draftStore.ts';
import { smallDraft } from '../../state/draft/drafts.ts';
import { clearSiteData, createPage, openTab } from './tab.ts';

beforeEach(clearSiteData);

const retitle = (store: DraftStore, title: string) =>
  store.getState().change((draft) => changeTitle(draft, title), 'title');
const keptTitles = async (records: Records) =>
  (await listDrafts(records)).map((draft) => (draft.kind === 'draft' ? draft.title : draft.kind));
const keptIn = async (records: Records) => parseRecord(await records.findById(smallDraft().id))?.draft;

/** The database, but for what a test wants to go wrong. */
const openWith =
  (faults: (records: Records) => Partial<Records>): typeof openDatabase =>
  async (events) => {
    const records = await openDatabase(events);
    return { ...records, ...faults(records) };
  };

describe('saving', () => {
  test('a new draft is kept at once, and every change soon', async () => {
    const { store, records, saving, draft, page } = await openTab(smallDraft());
    await expect.poll(() => saving()).toEqual({ kind: 'saved' });
    expect(await keptIn(records)).toEqual(smallDraft());
    retitle(store, 'Other');
    expect(saving()).toEqual({ kind: 'saving' });
    page.pass(REST_MS);
    await expect.poll(() => saving()).toEqual({ kind: 'saved' });
    expect(await keptIn(records)).toEqual(draft());
    expect(await keptTitles(records)).toEqual(['Other']);
  });

  test.each(['pagehide', 'visibilitychange'])('nothing waits for its rest on %s', async (type) => {
    const { store, records, page, flush } = await openTab(smallDraft());
    await flush();
    retitle(store, 'Last words');
    if (type === 'visibilitychange') Object.assign(page.document, { visibilityState: 'hidden' });
    (type === 'pagehide' ? page : page.document).dispatchEvent(new Event(type));
    await expect.poll(() => keptTitles(records)).toEqual(['Last words']);
  });

  test('what is changed while something is written is written after it', async () => {
    const { store, records, flush, saving } = await openTab(smallDraft());
    retitle(store, 'One');
    const flushed = flush();
    retitle(store, 'Two');
    await flushed;
    expect(await keptTitles(records)).toEqual(['Two']);
    expect(saving()).toEqual({ kind: 'saved' });
  });

  test('what is typed and waits to be put into the draft is not said to be saved before it is', async () => {
    const { store, records, flush, saving, page } = await openTab(smallDraft());
    await flush();
    store.getState().keepLater(() => retitle(store, 'Typed'));
    expect(saving()).toEqual({ kind: 'saving' });
    page.pass(REST_MS);
    await expect.poll(() => saving()).toEqual({ kind: 'saved' });
    expect(await keptTitles(records)).toEqual(['Typed']);
  });

  test('what is typed while something is written is kept after it', async () => {
    const { store, records, flush, saving, page } = await openTab(smallDraft());
    retitle(store, 'One');
    const flushed = flush();
    store.getState().keepLater(() => retitle(store, 'Typed'));
    await flushed;
    expect(saving()).toEqual({ kind: 'saving' });
    page.pass(REST_MS);
    await expect.poll(() => saving()).toEqual({ kind: 'saved' });
    expect(await keptTitles(records)).toEqual(['Typed']);
  });

  test('what waits and is refused after all leaves what is kept', async () => {
    const { store, records, flush, saving } = await openTab(smallDraft());
    await flush();
    store.getState().keepLater(() => retitle(store, ''));
    await flush();
    expect(saving()).toEqual({ kind: 'saved' });
    expect(await keptTitles(records)).toEqual([smallDraft().file.title]);
  });

  test('undone to what is kept, nothing is left to save', async () => {
    const { store, flush, saving } = await openTab(smallDraft());
    await flush();
    retitle(store, 'Other');
    store.getState().undo();
    expect(saving()).toEqual({ kind: 'saved' });
  });

  test.each([true, false])(
    'the browser is asked once, after the first change, to let drafts last: %s',
    async (isLasting) => {
      const persist = vi.fn<() => Promise<boolean>>(async () => isLasting);
      const page = createPage({ storage: { persist, persisted: async () => false } });
      const { store, records, flush } = await openTab(smallDraft(), openDatabase, page);
      await flush();
      expect(persist).not.toHaveBeenCalled();
      retitle(store, 'Other');
      await flush();
      await expect.poll(() => records.keeping.getState()).toEqual({ kind: 'kept', isLasting });
      retitle(store, 'Another');
      await flush();
      expect(persist).toHaveBeenCalledTimes(1);
    },
  );
});

describe('when it cannot be saved', () => {
  const full = new DOMException('', 'QuotaExceededError');

  test('work goes on, the last version that was kept stays, and it is said why', async () => {
    const faults = { isFull: false };
    const open = openWith(({ swap }) => ({
      swap: (record, expected) => (faults.isFull ? Promise.reject(full) : swap(record, expected)),
    }));
    const storage = { estimate: async () => ({ usage: 5_000_000 }) };
    const tab = await openTab(smallDraft(), open, createPage({ storage }));
    await tab.flush();
    faults.isFull = true;
    retitle(tab.store, 'Too much');
    await tab.flush();
    expect(tab.saving()).toMatchObject({
      kind: 'unsaved',
      reason: expect.stringMatching(/no room .*it has 0\.0 MB; what is kept here takes 5\.0 MB/),
    });
    expect(tab.title()).toBe('Too much');
    expect(await keptTitles(tab.records)).toEqual(['Clocks']);
    const leaving = new Event('beforeunload', { cancelable: true });
    tab.page.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);

    faults.isFull = false;
    retitle(tab.store, 'Less');
    await tab.flush();
    expect(tab.saving()).toEqual({ kind: 'saved' });
    expect(await keptTitles(tab.records)).toEqual(['Less']);
    const free = new Event('beforeunload', { cancelable: true });
    tab.page.dispatchEvent(free);
    expect(free.defaultPrevented).toBe(false);
  });

  test.each([
    [new DOMException('', 'SecurityError'), /cannot be kept here/],
    [new DOMException('', 'NotSupportedError'), /cannot be kept here/],
    [new DOMException('', 'VersionError'), /newer version .* keeps nothing/],
    [new DOMException('Internal error', 'UnknownError'), /failed \(“Internal error”\)/],
  ])('because it does not open (%s), that is said before anything is typed', async (error, words) => {
    const { records, saving, store, flush } = await openTab(smallDraft(), async () => {
      throw error;
    });
    expect(records.keeping.getState()).toMatchObject({
      kind: 'unkept',
      reason: expect.stringMatching(words),
    });
    retitle(store, 'In memory');
    await flush();
    expect(saving()).toMatchObject({ kind: 'unsaved', reason: expect.stringMatching(words) });
    expect(await keptTitles(records)).toEqual(['In memory']);
  });

  test('because storage is slow, that is said within a second, and until it has answered', async () => {
    const answers: (() => void)[] = [];
    const open = openWith(({ swap }) => ({
      swap: async (record, expected) => {
        await new Promise<void>((resolve) => {
          answers.push(resolve);
        });
        return swap(record, expected);
      },
    }));
    const { saving, store, page } = await openTab(smallDraft(), open);
    await expect.poll(() => answers).toHaveLength(1);
    expect(saving()).toEqual({ kind: 'saving' });
    page.pass(1000);
    expect(saving()).toMatchObject({ kind: 'unsaved', reason: expect.stringMatching(/not answered/) });
    retitle(store, 'Meanwhile');
    expect(saving()).toMatchObject({ kind: 'unsaved' });
    answers[0]?.();
    await expect.poll(() => answers).toHaveLength(2);
    answers[1]?.();
    await expect.poll(() => saving()).toEqual({ kind: 'saved' });
  });

  test('because a draft is too deep for any database', async () => {
    let deep: object = {};
    for (let level = 0; level < 20_000; level++) deep = { deep };
    const { store, saving, flush, records } = await openTab(smallDraft());
    await flush();
    store.getState().change((draft) => ({ ...draft, file: { ...draft.file, deep } }));
    await flush();
    expect(saving()).toMatchObject({ kind: 'unsaved', reason: expect.stringMatching(/too deep/) });
    expect(await keptTitles(records)).toEqual(['Clocks']);
  });
});

describe('two tabs with one draft', () => {
  const openTwo = async () => {
    const first = await openTab(smallDraft());
    await first.flush();
    return [first, await openTab(smallDraft())] as const;
  };

  test('are told of one another, and when one is left alone', async () => {
    const [first, second] = await openTwo();
    await expect
      .poll(() => [first, second].map(({ store }) => store.getState().isOpenElsewhere))
      .toEqual([true, true]);
    await second.close();
    await expect.poll(() => first.store.getState().isOpenElsewhere).toBe(false);
  });

  test('show what was kept last', async () => {
    const [first, second] = await openTwo();
    retitle(second.store, 'Theirs');
    second.page.pass(REST_MS);
    await expect.poll(() => first.title()).toBe('Theirs');
    retitle(first.store, 'Ours');
    first.page.pass(REST_MS);
    await expect.poll(() => second.title()).toBe('Ours');
    expect(await keptTitles(first.records)).toEqual(['Ours']);
  });

  test('changed at once, make two drafts, and the later one is told', async () => {
    const [first, second] = await openTwo();
    retitle(first.store, 'Theirs');
    retitle(second.store, 'Ours');
    await Promise.all([first.flush(), second.flush()]);
    await expect
      .poll(async () => (await keptTitles(first.records)).toSorted())
      .toEqual(['Ours (2)', 'Theirs']);
    expect([first.title(), second.title()]).toEqual(['Theirs', 'Ours (2)']);
    expect(second.store.getState().notice).toMatch(/Both versions are kept: yours is now “Ours \(2\)”/);
    expect(second.saving()).toEqual({ kind: 'saved' });
    // From here on they do not meet again, whatever is undone.
    second.store.getState().undo();
    await second.flush();
    expect((await keptTitles(first.records)).toSorted()).toEqual(['Clocks (2)', 'Theirs']);
  });

  test('changed in one while something waits to be kept in the other, make two drafts, too', async () => {
    const here = await openTab(smallDraft());
    await here.flush();
    const there = await openTab(smallDraft());
    retitle(here.store, 'Here');
    there.store.getState().keepLater(() => retitle(there.store, 'There'));
    await here.flush();
    await expect.poll(async () => (await keptTitles(here.records)).toSorted()).toEqual(['Here', 'There (2)']);
    expect(there.title()).toBe('There (2)');
  });

  test('part even where they cannot speak to one another', async () => {
    const [first, second] = await openTwo();
    await first.close();
    await first.records.swap(
      { draft: changeTitle(smallDraft(), 'Theirs'), bytes: 1, changedAt: 1 },
      await changeIn(first.records),
    );
    retitle(second.store, 'Ours');
    await second.flush();
    expect((await keptTitles(second.records)).toSorted()).toEqual(['Ours (2)', 'Theirs']);
  });

  const changeIn = async (records: Records) => parseRecord(await records.findById(smallDraft().id))!.change;

  test('are told when it is deleted, and can keep it', async () => {
    const { store, records, saving, flush, saveAgain } = await openTab(smallDraft());
    await flush();
    const tabs = connectTabs(() => undefined);
    const undo = await removeDraft(records, tabs, await changeIn(records));
    await expect
      .poll(() => saving())
      .toMatchObject({ kind: 'unsaved', reason: expect.stringMatching(/was deleted/) });
    expect(await undo()).toBe(true);
    await expect.poll(() => saving()).toEqual({ kind: 'saved' });

    await removeDraft(records, tabs, await changeIn(records));
    await expect.poll(() => saving()).toMatchObject({ kind: 'unsaved' });
    await flush();
    expect(await keptTitles(records)).toEqual([]);
    retitle(store, 'Back');
    await flush();
    expect(await keptTitles(records)).toEqual(['Back']);

    await removeDraft(records, tabs, await changeIn(records));
    await expect.poll(() => saving()).toMatchObject({ kind: 'unsaved' });
    await saveAgain();
    expect(await keptTitles(records)).toEqual(['Back']);
    expect(saving()).toEqual({ kind: 'saved' });
    tabs.close();
  });
});
