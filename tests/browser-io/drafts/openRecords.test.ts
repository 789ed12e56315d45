import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { REST_MS } from '../../../src/browser/drafts/connectDraft.ts';
import { openDatabase, UPGRADE_STEPS, type DatabaseEvents } from '../../../src/browser/drafts/database.ts';
import { listDrafts } from '../../../src/browser/drafts/library.ts';
import { openRecords, PATIENCE_MS } from '../../../src/browser/drafts/openRecords.ts';
import { toRecord } from '../../../src/browser/drafts/record.ts';
import type { Records } from '../../../src/browser/drafts/records.ts';
import { changeTitle } from '../../../src/state/draft/changeDossier.ts';
import { smallDraft } from '../../state/draft/drafts.ts';
import { clearSiteData, createPage, openTab } from './tab.ts';

beforeEach(clearSiteData);

const NO_EVENTS: DatabaseEvents = { onBlocked: () => {}, onRetired: () => {}, onClosed: () => {} };
const titlesIn = async (records: Records) => (await records.list()).entries.map(({ title }) => title);
/** A promise that is kept when a test says so. */
function later() {
  let resolve: (records: Records) => void = () => {};
  const promise = new Promise<Records>((given) => {
    resolve = given;
  });
  return { promise, resolve };
}

test('opening that takes too long is not waited for; when it comes, what was done meanwhile is kept', async () => {
  const slow = later();
  const page = createPage();
  const opening = openTab(smallDraft(), () => slow.promise, page);
  page.pass(PATIENCE_MS);
  const { records, store, saving, flush } = await opening;
  expect(records.keeping.getState()).toMatchObject({
    kind: 'unkept',
    reason: expect.stringMatching(/does not answer/),
  });
  store.getState().change((draft) => changeTitle(draft, 'Meanwhile'));
  await flush();
  expect(saving()).toMatchObject({ kind: 'unsaved' });

  const database = await openDatabase(NO_EVENTS);
  slow.resolve(database);
  await expect.poll(() => saving()).toEqual({ kind: 'saved' });
  expect(await titlesIn(database)).toEqual(['Meanwhile']);
  store.getState().change((draft) => changeTitle(draft, 'Afterwards'));
  await flush();
  expect(await titlesIn(database)).toEqual(['Afterwards']);
});

test('a database that is back after a while in memory: what it has and what was done meanwhile are both kept', async () => {
  const slow = later();
  let lose = () => {};
  const open = vi
    .fn<typeof openDatabase>(() => slow.promise)
    .mockImplementationOnce((events) => {
      lose = events.onClosed;
      return openDatabase(events);
    });
  const { records, store, saving, flush, page } = await openTab(smallDraft(), open);
  await flush();
  lose();
  page.pass(PATIENCE_MS);
  store.getState().change((draft) => changeTitle(draft, 'Meanwhile'));
  await flush();
  expect(saving()).toMatchObject({ kind: 'unsaved' });

  slow.resolve(await openDatabase(NO_EVENTS));
  await expect.poll(() => saving()).toEqual({ kind: 'saved' });
  expect((await titlesIn(records)).toSorted()).toEqual(['Clocks', 'Meanwhile (2)']);
});

test('an upgrade that another tab holds up: that is said, and it goes on when that tab is closed', async () => {
  const old = await openDB('dateline', 1, { upgrade: (database) => UPGRADE_STEPS[0]?.(database as never) });
  const records = openRecords(createPage(), (events) => openDatabase(events, [...UPGRADE_STEPS, () => {}]));
  await expect
    .poll(() => records.keeping.getState())
    .toMatchObject({ reason: expect.stringMatching(/Close that tab/) });
  await records.swap(toRecord(smallDraft()), null);
  old.close();
  await expect.poll(() => records.keeping.getState()).toMatchObject({ kind: 'kept' });
  expect(await titlesIn(records)).toEqual(['Clocks']);
});

test('a tab makes way for a newer version, once all is written', async () => {
  const { records, store, saving, page } = await openTab(smallDraft());
  await expect.poll(() => saving()).toEqual({ kind: 'saved' });
  store.getState().change((draft) => changeTitle(draft, 'Last words'));
  const newer = await openDatabase(NO_EVENTS, [...UPGRADE_STEPS, () => {}]);
  expect(await titlesIn(newer)).toEqual(['Last words']);
  await expect
    .poll(() => saving())
    .toMatchObject({
      kind: 'unsaved',
      reason: expect.stringMatching(/newer version .* another tab/),
    });
  store.getState().change((draft) => changeTitle(draft, 'Still here'));
  page.pass(REST_MS);
  await expect.poll(() => titlesIn(records)).toEqual(['Still here']);
  expect(saving()).toMatchObject({ kind: 'unsaved' });
  expect(await titlesIn(newer)).toEqual(['Last words']);
});

test('an upgrade that fails leaves the old data as they were', async () => {
  const old = await openDatabase(NO_EVENTS);
  const change = await old.swap(toRecord(smallDraft()), null);
  const failing = [
    ...UPGRADE_STEPS,
    (database: Parameters<(typeof UPGRADE_STEPS)[number]>[0]) => {
      database.deleteObjectStore('drafts');
      throw new Error('no such luck');
    },
  ];
  // The old handle makes way first.
  const records = openRecords(createPage(), (events) => openDatabase(events, failing));
  await expect
    .poll(() => records.keeping.getState())
    .toMatchObject({
      kind: 'unkept',
      reason: expect.stringMatching(/they are as they were/),
    });
  const again = await openDatabase(NO_EVENTS);
  expect(await again.find(change!)).toMatchObject({ draft: smallDraft() });
});

test('a database from the future is left alone', async () => {
  const future = await openDB('dateline', 9, {
    upgrade: (database) => void database.createObjectStore('later'),
  });
  future.close();
  const records = openRecords(createPage());
  await expect
    .poll(() => records.keeping.getState())
    .toMatchObject({ reason: expect.stringMatching(/newer version/) });
  await records.swap(toRecord(smallDraft()), null);
  const after = await openDB('dateline');
  expect([after.version, [...after.objectStoreNames]]).toEqual([9, ['later']]);
  after.close();
});

test('a tab that outlives its database writes over nothing in the next one', async () => {
  const before = await openDatabase(NO_EVENTS);
  const change = await before.swap(toRecord(smallDraft()), null);
  clearSiteData();
  const records = openRecords(createPage());
  await Promise.all(['a', 'b', 'c'].map((id) => records.swap(toRecord(smallDraft({}, id)), null)));
  await records.swap(toRecord(smallDraft()), change);
  expect((await listDrafts(records)).map((draft) => ('id' in draft ? draft.id : '')).toSorted()).toEqual([
    'a',
    'b',
    'c',
    'draft',
  ]);
});
