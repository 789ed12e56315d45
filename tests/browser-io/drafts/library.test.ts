import { openDB } from 'idb';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { connectTabs, type DraftTabs, type TabMessage } from '../../../src/browser/drafts/draftTabs.ts';
import {
  duplicateDraft,
  exportDrafts,
  findDraft,
  importDrafts,
  listDrafts,
  rawRecord,
  removeDraft,
  renameDraft,
} from '../../../src/browser/drafts/library.ts';
import { createMemoryRecords } from '../../../src/browser/drafts/memoryRecords.ts';
import { openRecords } from '../../../src/browser/drafts/openRecords.ts';
import { toRecord } from '../../../src/browser/drafts/record.ts';
import type { Records } from '../../../src/browser/drafts/records.ts';
import { changeTitle } from '../../../src/state/draft/changeDossier.ts';
import { draftId, smallDraft } from '../../state/draft/drafts.ts';
import { clearSiteData, createPage } from './tab.ts';

beforeEach(clearSiteData);

const NO_TABS: DraftTabs = { tell: () => undefined, close: () => undefined };
const titles = async (records: Records) =>
  (await listDrafts(records)).map((draft) => (draft.kind === 'draft' ? draft.title : draft.kind));
const draftOf = (id: string) => changeTitle(smallDraft({}, id), id);
async function keep(records: Records, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) await records.swap(toRecord(draftOf(id)), null);
}

describe.each([
  ['the database', () => openRecords(createPage())],
  ['memory', createMemoryRecords],
])('drafts in %s', (_, open) => {
  test('are listed with title, size and time, last changed first, whatever the clock says', async () => {
    const records = open();
    vi.useFakeTimers({ toFake: ['Date'], now: 5000 });
    onTestFinished(() => void vi.useRealTimers());
    await keep(records, 'a');
    vi.setSystemTime(1000);
    await keep(records, 'b');
    expect(await listDrafts(records)).toMatchObject([
      {
        kind: 'draft',
        id: 'b',
        title: 'b',
        changedAt: 1000,
        bytes: new Blob([JSON.stringify(draftOf('b').file)]).size,
      },
      { kind: 'draft', id: 'a', title: 'a', changedAt: 5000 },
    ]);
    await renameDraft(records, NO_TABS, draftId('a'), 'a again');
    expect(await titles(records)).toEqual(['a again', 'b']);
  });

  test('are duplicated', async () => {
    const records = open();
    await keep(records, 'a');
    const id = await duplicateDraft(records, draftId('a'));
    expect(await titles(records)).toEqual(['a (copy)', 'a']);
    expect(await findDraft(records, id!)).toMatchObject({
      draft: { id, file: { events: draftOf('a').file.events } },
    });
    expect(await duplicateDraft(records, draftId('none'))).toBeNull();
  });

  test('are renamed, but not to nothing', async () => {
    const records = open();
    await keep(records, 'a');
    expect(await renameDraft(records, NO_TABS, draftId('a'), 'Other')).toBe(true);
    expect(await renameDraft(records, NO_TABS, draftId('a'), '')).toBe(false);
    expect(await renameDraft(records, NO_TABS, draftId('none'), 'Other')).toBe(false);
    expect(await titles(records)).toEqual(['Other']);
  });

  test('are deleted, and back in their place when that is undone', async () => {
    const records = open();
    await keep(records, 'a', 'b', 'c');
    const [, b] = await listDrafts(records);
    const undo = await removeDraft(records, NO_TABS, b!.change);
    expect(await titles(records)).toEqual(['c', 'a']);
    expect(await undo()).toBe(true);
    expect(await titles(records)).toEqual(['c', 'b', 'a']);
    expect(await findDraft(records, draftId('b'))).toMatchObject({ draft: draftOf('b') });
  });

  test('that were deleted and are there again are not written over', async () => {
    const records = open();
    await keep(records, 'a');
    const [a] = await listDrafts(records);
    const undo = await removeDraft(records, NO_TABS, a!.change);
    await records.swap(toRecord(changeTitle(draftOf('a'), 'Newer')), null);
    expect(await undo()).toBe(false);
    expect(await titles(records)).toEqual(['Newer']);
  });

  test('are exported as one file and imported elsewhere, in the same order', async () => {
    const records = open();
    await keep(records, 'a', 'b');
    const { text, count, damaged } = await exportDrafts(records);
    expect({ count, damaged }).toEqual({ count: 2, damaged: 0 });
    const elsewhere = createMemoryRecords();
    expect(await importDrafts(elsewhere, text)).toEqual({ added: 2, known: 0, problems: [] });
    expect(await titles(elsewhere)).toEqual(['b', 'a']);
    expect(await findDraft(elsewhere, draftId('a'))).toMatchObject({ draft: draftOf('a') });
  });

  test('are not doubled by a second import, and one that differs is added', async () => {
    const records = open();
    await keep(records, 'a', 'b');
    const { text } = await exportDrafts(records);
    await renameDraft(records, NO_TABS, draftId('b'), 'b, gone on with');
    expect(await importDrafts(records, text)).toEqual({ added: 1, known: 1, problems: [] });
    expect((await titles(records)).toSorted()).toEqual(['a', 'b', 'b, gone on with']);
  });
});

test.each(['', '{', '[]', '{"format":"dateline/1"}'])(
  'of the file %j nothing is imported, and it is said why',
  async (text) => {
    const { added, problems } = await importDrafts(createMemoryRecords(), text);
    expect(added).toBe(0);
    expect(problems).toHaveLength(1);
  },
);

test('a rename and an undone removal are told to the other tabs', async () => {
  const records = openRecords(createPage());
  await keep(records, 'a');
  const heard = vi.fn<(message: TabMessage) => void>();
  const [here, there] = [connectTabs(() => undefined), connectTabs(heard)];
  await renameDraft(records, here, draftId('a'), 'Other');
  const [a] = await listDrafts(records);
  const undo = await removeDraft(records, here, a!.change);
  await undo();
  await expect.poll(() => heard.mock.calls.map(([{ kind }]) => kind)).toEqual(['saved', 'removed', 'saved']);
  here.close();
  there.close();
});

describe('a damaged record', () => {
  const DAMAGED: readonly (readonly [string, object])[] = [
    ['without a draft', {}],
    ['whose draft is half a text', { draft: '{"file":{"title":"On cl', bytes: 5, changedAt: 5 }],
    ['without a title', { draft: { ...draftOf('bad'), file: { events: [] } }, bytes: 5, changedAt: 5 }],
  ];
  const damage = async (record: object) => {
    const database = await openDB('dateline');
    await database.add('drafts', record);
    database.close();
  };

  test.each(DAMAGED)('%s is listed as such among the others, and can be had raw', async (_, record) => {
    const records = openRecords(createPage());
    await keep(records, 'a');
    await damage(record);
    await keep(records, 'b');
    expect(await titles(records)).toEqual(['b', 'damaged', 'a']);
    const [, bad] = await listDrafts(records);
    expect(JSON.parse(await rawRecord(records, bad!.change))).toEqual({ ...record, change: bad!.change });
    expect(await exportDrafts(records)).toMatchObject({ count: 2, damaged: 1 });
    expect(await titles(records)).toEqual(['b', 'damaged', 'a']);
  });

  test('whose draft is whole is exported with the others', async () => {
    const records = openRecords(createPage());
    await damage({ draft: draftOf('bad') });
    expect(await titles(records)).toEqual(['damaged']);
    expect(await exportDrafts(records)).toMatchObject({ count: 1, damaged: 0 });
  });

  test('that looks sound in the list is found out when it is opened', async () => {
    const records = openRecords(createPage());
    await damage({
      draft: { ...draftOf('bad'), file: { title: 'bad', events: 'none' } },
      bytes: 5,
      changedAt: 5,
    });
    expect(await titles(records)).toEqual(['bad']);
    expect(await findDraft(records, draftId('bad'))).toEqual({ kind: 'damaged' });
    expect(await findDraft(records, draftId('none'))).toEqual({ kind: 'missing' });
    expect(await renameDraft(records, NO_TABS, draftId('bad'), 'Other')).toBe(false);
    expect(await titles(records)).toEqual(['bad']);
  });
});
