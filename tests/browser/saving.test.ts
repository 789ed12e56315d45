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
  savedIn,
  startDraft,
  titleFieldIn,
} from './desk.ts';
import { denyStorage, diskOf, silenceStorage } from './drafts/faults.ts';
import { openTimeline } from './page.ts';

/** Random, or the disk would hold it in no room at all. */
const LONG = Array.from({ length: 300 }, () =>
  Array.from({ length: 100 }, () => Math.random().toString(36).slice(2, 10).padEnd(8)).join(' '),
).join('\n\n');

const unsavedIn = (page: Page): Locator => deskIn(page).getByText(/^(Still n|N)ot saved\./);

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
