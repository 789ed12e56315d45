/** What a person sees of how a dossier of theirs is kept, in the built app, whatever the browser does to it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import {
  deskIn,
  editFirst,
  giveArticle,
  newDialogIn,
  openNew,
  ownIn,
  savedIn,
  startDraft,
  titleFieldIn,
  unsavedIn,
} from './desk.ts';
import { denyStorage, diskOf, silenceStorage } from './drafts/faults.ts';
import { chooseFile, dropFiles, smallEvent, smallFile } from './files.ts';
import { expectNoComplaint, NARROW } from './looks.ts';
import { eventually, openTimeline, problemsIn } from './page.ts';

/** Random, or the disk would hold it in no room at all. */
const LONG = Array.from({ length: 300 }, () =>
  Array.from({ length: 100 }, () => Math.random().toString(36).slice(2, 10).padEnd(8)).join(' '),
).join('\n\n');

/** What “Download” on the desk gives. */
async function downloaded(page: Page, place = deskIn(page)): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    place.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

test('a full disk: it is said within a second, work goes on, and it can be downloaded and tried again', async ({
  page,
  context,
}) => {
  test.slow();
  const disk = await diskOf(context);
  await disk.leave(200_000);
  await startDraft(page);
  await editFirst(page);
  await titleFieldIn(page).fill('Kept');
  await expect(savedIn(page)).toBeVisible();
  await openNew(page);
  await giveArticle(page, 'Long', LONG, 'Add to the open dossier');
  await expect(unsavedIn(page)).toHaveText(/no room left .*What was saved before is still there/);
  await titleFieldIn(page).fill('Not kept');
  await expect(titleFieldIn(page)).toHaveValue('Not kept');
  const file = await downloaded(page);
  expect(file).toContain('"Not kept"');
  expect(file).toContain(LONG.slice(-80));

  await deskIn(page).getByRole('button', { name: 'Try again' }).click();
  await expect(unsavedIn(page)).toHaveText(/^Still not saved/);
  await disk.leave();
  await deskIn(page).getByRole('button', { name: 'Try again' }).click();
  await expect(savedIn(page)).toBeVisible();
  await expect(deskIn(page).getByRole('button', { name: 'Try again' })).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Saved on this computer');
  await page.reload();
  await deskIn(page).getByText('Event', { exact: true }).click();
  await expect(titleFieldIn(page)).toHaveValue('Not kept');
});

test('a draft that there was never room for is found again under “New…”, and saved once there is', async ({
  page,
  context,
}) => {
  test.slow();
  const disk = await diskOf(context);
  await disk.leave(100_000);
  await openTimeline(page);
  await openNew(page);
  await giveArticle(page, 'Bridge opens', LONG, 'Make a timeline');
  await expect(unsavedIn(page)).toContainText('no room left');
  await page.goBack();
  await expect(deskIn(page)).toHaveCount(0);
  await openNew(page);
  await expect(ownIn(page).getByText('Not saved: in memory until this page is closed')).toBeVisible();
  await ownIn(page).getByRole('button', { name: 'Bridge opens' }).click();
  await expect(unsavedIn(page)).toContainText('no room left');
  await disk.leave();
  await deskIn(page).getByRole('button', { name: 'Try again' }).click();
  await expect(savedIn(page)).toBeVisible();
  await openNew(page);
  await expect(ownIn(page).getByRole('listitem')).toHaveCount(1);
  await expect(ownIn(page).getByText('Not saved')).toHaveCount(0);
});

for (const [name, fault, words] of [
  ['denied', denyStorage, /Drafts cannot be kept here/],
  ['silent', silenceStorage, /does not answer.*try to reload/],
] as const) {
  test(`storage that is ${name}: that is said before anything is typed, and on the desk`, async ({
    page,
    context,
  }) => {
    await context.addInitScript(fault);
    await openTimeline(page);
    await openNew(page);
    await expect(newDialogIn(page).getByRole('status').filter({ hasText: words })).toBeVisible();
    await page.keyboard.press('Escape');
    await startDraft(page);
    await expect(unsavedIn(page)).toHaveText(words);
    // There is nothing to try it with.
    await expect(deskIn(page).getByRole('button', { name: 'Try again' })).toHaveCount(0);
    expect(await downloaded(page)).toContain('Maria Lopez');
  });
}

test('where nothing is promised, that is said before anything is typed, and a download is at hand', async ({
  page,
}) => {
  await openTimeline(page);
  await openNew(page);
  await expect(newDialogIn(page).getByText(/gone when the window closes/)).toBeVisible();
  await page.keyboard.press('Escape');
  await startDraft(page);
  await expect(savedIn(page)).toBeVisible();
  await expect(deskIn(page).getByText(/a private window does so when it closes/)).toBeVisible();
  expect(await downloaded(page)).toContain('Maria Lopez');
});

test('where the browser promises to keep drafts, there is nothing to say', async ({ page, context }) => {
  await context.addInitScript(() => {
    if ('storage' in navigator) StorageManager.prototype.persisted = async () => true;
  });
  await startDraft(page);
  await expect(savedIn(page)).toBeVisible();
  await expect(deskIn(page).getByText(/may clear it/)).toHaveCount(0);
  await expect(deskIn(page).getByRole('button', { name: 'Download', exact: true })).toHaveCount(0);
});

test.describe('a draft that is not saved', () => {
  const question = (page: Page): Locator => page.getByRole('dialog', { name: '“Bridge opens” is not saved' });
  const answer = (page: Page, name: string) => question(page).getByRole('button', { name }).click();

  test.beforeEach(async ({ page, context }) => {
    await context.addInitScript(denyStorage);
    await startDraft(page);
    await editFirst(page);
    await titleFieldIn(page).fill('Typed');
    await expect(unsavedIn(page)).toBeVisible();
  });

  test('is left only when the person says so, whatever leads away from it', async ({ page }) => {
    const ways = {
      'a file is chosen': () => chooseFile(page, 'small.json', smallFile()),
      'a file is dropped': () =>
        dropFiles(page, [{ name: 'small.json', content: JSON.stringify(smallFile()) }]),
      'a link is followed': () => page.getByRole('link', { name: 'Dateline' }).click(),
      'another one is begun': async () => {
        await openNew(page);
        await giveArticle(page, 'Mayor resigns', 'The mayor resigned on 7 June 2024.', 'Make a timeline');
      },
    };
    for (const [name, leave] of Object.entries(ways)) {
      await test.step(name, async () => {
        await leave();
        await expect(question(page)).toContainText('Drafts cannot be kept here');
        await answer(page, 'Cancel');
        await expect(question(page)).toHaveCount(0);
        if (await newDialogIn(page).isVisible()) {
          await expect(newDialogIn(page).getByLabel('Title')).toHaveValue('Mayor resigns');
          await newDialogIn(page).getByRole('button', { name: 'Close' }).click();
        }
        await expect(titleFieldIn(page)).toHaveValue('Typed');
      });
    }
    await ways['a file is chosen']();
    const [file] = await Promise.all([page.waitForEvent('download'), answer(page, 'Download and leave')]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('"Typed"');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
  });

  test('that is discarded for a file that cannot be opened stays as it is', async ({ page }) => {
    await chooseFile(page, 'broken.json', '{"format":');
    await answer(page, 'Discard');
    await expect(problemsIn(page)).toBeVisible();
    await expect(titleFieldIn(page)).toHaveValue('Typed');
    await page.goBack();
    await page.goBack();
    await expect(deskIn(page)).toHaveCount(0);
    await expect(page.getByText('“Bridge opens” is not saved. It stays in memory')).toBeVisible();
  });

  test('that is discarded is gone', async ({ page }) => {
    await page.getByRole('link', { name: 'Dateline' }).click();
    await answer(page, 'Discard');
    await expect(deskIn(page)).toHaveCount(0);
    await expect(page.getByText('stays in memory')).toHaveCount(0);
    await openNew(page);
    await expect(ownIn(page).getByText('None yet.')).toBeVisible();
    await page.close({ runBeforeUnload: true });
    await eventually(() => page.isClosed()).toBe(true);
  });

  test('stays at work when Back leaves it, is found again, and is asked about when the page is closed', async ({
    page,
  }) => {
    await page.goBack();
    await page.goBack();
    await expect(deskIn(page)).toHaveCount(0);
    await expect(page.getByText('“Bridge opens” is not saved. It stays in memory')).toBeVisible();
    await page.goForward();
    await deskIn(page).getByText('Actors', { exact: true }).click();
    await page.goForward();
    await deskIn(page).getByText('Event', { exact: true }).click();
    await expect(titleFieldIn(page)).toHaveValue('Typed');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(titleFieldIn(page)).not.toHaveValue('Typed');
    await page.getByRole('button', { name: 'Redo' }).click();

    await page.goBack();
    await page.goBack();
    await openNew(page);
    await ownIn(page).getByRole('button', { name: 'Bridge opens' }).click();
    await expect(deskIn(page)).toBeVisible();
    await page.goBack();
    await expect(deskIn(page)).toHaveCount(0);
    const asked = page.waitForEvent('dialog');
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await closing;
    expect(page.isClosed()).toBe(false);
  });
});

test('what was typed last is saved before it is left, and nothing is asked', async ({ page }) => {
  await startDraft(page);
  await editFirst(page);
  await titleFieldIn(page).fill('Last words');
  await page.getByRole('link', { name: 'Dateline' }).click();
  await expect(deskIn(page)).toHaveCount(0);
  await page.goBack();
  await deskIn(page).getByText('Event', { exact: true }).click();
  await expect(titleFieldIn(page)).toHaveValue('Last words');
});

test('a dossier that cannot be a draft as it is: that is said', async ({ page }) => {
  await openTimeline(page);
  await chooseFile(
    page,
    'small.json',
    smallFile({ events: [smallEvent(), smallEvent({ id: 'b', kind: 7 })] }),
  );
  await expect(problemsIn(page)).toBeVisible();
  await openNew(page);
  await newDialogIn(page).getByRole('button', { name: 'Edit a copy of the open dossier' }).click();
  await expect(page.getByText('This dossier cannot be edited as it is')).toBeVisible();
});

test('an article that was typed and not taken is there again when the form is opened next', async ({
  page,
}) => {
  await openTimeline(page);
  await openNew(page);
  const title = newDialogIn(page).getByLabel('Title');
  await title.fill('Half a thought');
  await page.keyboard.press('Escape');
  await expect(newDialogIn(page)).toHaveCount(0);
  await openNew(page);
  await expect(title).toHaveValue('Half a thought');
  await giveArticle(page, 'Whole', 'The mayor resigned on 7 June 2024.', 'Make a timeline');
  await expect(savedIn(page)).toBeVisible();
  await openNew(page);
  await expect(title).toHaveValue('');
});

test('axe finds nothing in what is said of saving', async ({ page, context }) => {
  test.slow();
  await context.addInitScript(denyStorage);
  await page.setViewportSize(NARROW);
  await startDraft(page);
  await expect(unsavedIn(page)).toBeVisible();
  await expectNoComplaint(page);
  await page.getByRole('link', { name: 'Dateline' }).click();
  await expect(page.getByRole('button', { name: 'Download and leave' })).toBeVisible();
  await expectNoComplaint(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Download and leave' })).toHaveCount(0);
  await openNew(page);
  await ownIn(page).getByRole('button', { name: 'Delete' }).click();
  await expectNoComplaint(page);
  await ownIn(page).getByRole('button', { name: 'Yes, delete' }).click();
  await expect(ownIn(page).getByRole('button', { name: 'Undo' })).toBeVisible();
  await expectNoComplaint(page);
  await eventually(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
});
