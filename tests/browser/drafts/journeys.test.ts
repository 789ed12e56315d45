/** What goes wrong with the drafts of a browser, and what a person sees of it in the built app. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import {
  deskIn,
  editFirst,
  newDialogIn,
  openNew,
  ownIn,
  savedIn,
  startDraft,
  titleFieldIn,
  unsavedIn,
} from '../desk.ts';
import { eventually, inAddress, openTimeline, problemsIn } from '../page.ts';
import { addDamaged, closeRaw, diskOf, openBare, openRaw } from './faults.ts';

/** A draft on the desk whose first event is written, and saved. */
async function startWriting(page: Page): Promise<void> {
  await startDraft(page);
  await editFirst(page);
  await titleFieldIn(page).fill('Kept');
  await expect(savedIn(page)).toBeVisible();
}

/** The same event again, after the page was loaded anew. */
async function expectEvent(page: Page, title: string): Promise<void> {
  await deskIn(page).getByText('Event', { exact: true }).click();
  await expect(titleFieldIn(page)).toHaveValue(title);
}

test('a damaged draft among good ones is listed and can be had raw; it goes only when a person deletes it', async ({
  page,
  context,
}) => {
  await startWriting(page);
  await addDamaged(await openBare(context));
  await page.goto('/');
  await openNew(page);
  const own = ownIn(page);
  await expect(own.getByRole('listitem')).toHaveCount(2);
  await expect(own.getByText('A draft that is damaged and cannot be opened.')).toBeVisible();
  const [raw] = await Promise.all([
    page.waitForEvent('download'),
    own.getByRole('button', { name: 'Download what is left' }).click(),
  ]);
  expect(readFileSync(await raw.path(), 'utf8')).toContain('On cl');
  const [all] = await Promise.all([
    page.waitForEvent('download'),
    own.getByRole('button', { name: 'Export all' }).click(),
  ]);
  expect(readFileSync(await all.path(), 'utf8')).toContain('"Kept"');
  await expect(own.getByText('1 damaged draft could not be exported.')).toBeVisible();

  const damaged = own.getByRole('listitem').filter({ hasText: 'damaged' });
  await damaged.getByRole('button', { name: 'Delete' }).click();
  await damaged.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(own.getByRole('listitem')).toHaveCount(1);
  await own.getByRole('button', { name: 'Undo' }).click();
  await expect(damaged).toBeVisible();
  await own.getByRole('button', { name: 'Bridge opens' }).click();
  await expect(deskIn(page)).toBeVisible();
});

test('drafts of a newer version are left as they are, and a link to one says why it is not opened', async ({
  page,
  context,
}) => {
  await startWriting(page);
  const id = inAddress(page, 'draft');
  await page.goto('about:blank');
  const bare = await openBare(context);
  expect(await openRaw(bare, 9)).toBe(9);
  await closeRaw(bare);
  await page.goto(`/?draft=${id}`);
  await expect(problemsIn(page)).toContainText('A newer version of Dateline has written drafts here.');
  await openNew(page);
  await expect(newDialogIn(page)).toContainText('A newer version of Dateline has written drafts here.');
  expect(await openRaw(bare)).toBe(9);
  const kept = await bare.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const database = Reflect.get(window, 'database') as IDBDatabase;
        const all = database.transaction('drafts').objectStore('drafts').getAll();
        all.addEventListener('success', () => resolve(JSON.stringify(all.result)));
      }),
  );
  expect(kept).toContain('"Kept"');
});

test('a newer version that is opened in another tab gets all that was typed, and this tab says so', async ({
  page,
  context,
}) => {
  await startWriting(page);
  const bare = await openBare(context);
  await titleFieldIn(page).fill('Last words');
  expect(await openRaw(bare, 2)).toBe(2);
  await closeRaw(bare);
  await expect(unsavedIn(page)).toContainText('A newer version of Dateline was opened in another tab');
  await titleFieldIn(page).fill('Later still');
  await expect(unsavedIn(page)).toBeVisible();
  await expect(deskIn(page).getByRole('button', { name: 'Download', exact: true })).toBeVisible();
});

test('an upgrade that another tab holds up: that is said, and it goes on when that tab is closed', async ({
  page,
  context,
}) => {
  await startWriting(page);
  await page.goto('about:blank');
  // It does not make way, as a page would that is frozen.
  const bare = await openBare(context);
  await openRaw(bare);
  await context.addInitScript(() => {
    const open = IDBFactory.prototype.open.bind(indexedDB);
    // As a later version of the app does.
    IDBFactory.prototype.open = (name, version) => open(name, version && version + 1);
  });
  await openTimeline(page);
  await openNew(page);
  await expect(newDialogIn(page)).toContainText(
    'Another tab with an older version of Dateline holds the drafts',
  );
  await bare.close();
  await expect(ownIn(page).getByRole('button', { name: 'Bridge opens' })).toBeVisible();
  await expect(newDialogIn(page)).not.toContainText('holds the drafts');
});

test('one draft in two tabs: each is told at once, and of what is written in both nothing is lost', async ({
  page,
  context,
}) => {
  await startWriting(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(savedIn(second)).toBeVisible();
  for (const tab of [page, second])
    await expect(deskIn(tab).getByText('open in another tab, too')).toBeVisible();
  await expectEvent(second, 'Kept');
  await titleFieldIn(second).fill('Theirs');
  await expect(titleFieldIn(page)).toHaveValue('Theirs');

  // Both in one turn each, before either can hear of the other.
  await Promise.all([titleFieldIn(page).fill('One'), titleFieldIn(second).fill('Two')]);
  const parted = [page, second].map((tab) => deskIn(tab).getByText('Both versions are kept'));
  await eventually(async () =>
    (await Promise.all(parted.map((note) => note.count()))).toSorted((a, b) => a - b),
  ).toEqual([0, 1]);
  for (const tab of [page, second]) await expect(savedIn(tab)).toBeVisible();
  await expect(titleFieldIn(page)).toHaveValue('One');
  await expect(titleFieldIn(second)).toHaveValue('Two');
  await page.bringToFront();
  await openNew(page);
  await expect(ownIn(page).getByRole('listitem')).toHaveCount(2);
  await expect(ownIn(page).getByRole('button', { name: 'Bridge opens (2)' })).toBeVisible();
});

test('site data that are cleared while a draft is open: it is written again, and there after a reload', async ({
  page,
  context,
}) => {
  await startWriting(page);
  const disk = await diskOf(context);
  await disk.clear();
  await titleFieldIn(page).fill('Written again');
  await expect(savedIn(page)).toBeVisible();
  await page.reload();
  await expectEvent(page, 'Written again');
});

test('what was typed just before the page is closed is there again, and nothing was asked', async ({
  page,
  context,
}) => {
  await startWriting(page);
  const address = page.url();
  const asked: string[] = [];
  page.on('dialog', (dialog) => asked.push(dialog.type()));
  await titleFieldIn(page).fill('Last words');
  await page.close({ runBeforeUnload: true });
  await eventually(() => page.isClosed()).toBe(true);
  expect(asked).toEqual([]);
  const again = await context.newPage();
  await again.goto(address);
  await expectEvent(again, 'Last words');
});
