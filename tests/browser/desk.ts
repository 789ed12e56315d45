/** A dossier of one's own, as it is made in the app. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';
import { openTimeline } from './page.ts';

export const ARTICLE = [
  'Maria Lopez opened the bridge on 1 May 2024. Work on it began in 2019.',
  'Lopez said on Thursday that a second bridge would be built.',
];

export const deskIn = (page: Page): Locator => page.getByRole('region', { name: 'Draft' });
export const cardIn = (page: Page): Locator => deskIn(page).getByRole('article', { name: 'Suggestion' });
export const newDialogIn = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'A timeline of your own' });
export const ownIn = (page: Page): Locator =>
  newDialogIn(page).getByRole('region', { name: 'Your dossiers' });
export const savedIn = (page: Page): Locator => deskIn(page).getByText('Saved on this computer');

export const unsavedIn = (page: Page): Locator => deskIn(page).getByText(/^(Still n|N)ot saved\./);

export async function openNew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New…' }).click();
  await expect(newDialogIn(page)).toBeVisible();
}

/** Gives an article to the dialog of New…, where it is open. */
export async function giveArticle(page: Page, title: string, text: string, button: string): Promise<void> {
  const dialog = newDialogIn(page);
  await dialog.getByLabel('The article', { exact: true }).fill(text);
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByLabel('Date of publication').fill('3 May 2024');
  await dialog.getByRole('button', { name: button }).click();
}

/** A draft of the article, with what is suggested for it. */
export async function startDraft(page: Page): Promise<void> {
  await openTimeline(page);
  await openNew(page);
  await giveArticle(page, 'Bridge opens', ARTICLE.join('\n\n'), 'Make a timeline');
  await expect(cardIn(page)).toBeVisible();
  // The focus goes there when all is drawn, and would be taken from what a journey does before that.
  await expect(deskIn(page).getByRole('button', { name: 'Accept A', exact: true })).toBeFocused();
}

/** Accepts the suggestion that is looked at and opens it, to be written on. */
export async function editFirst(page: Page): Promise<void> {
  await deskIn(page).getByRole('button', { name: 'Accept A', exact: true }).press('e');
  await expect(titleFieldIn(page)).toBeFocused();
}

export const titleFieldIn = (page: Page): Locator => deskIn(page).getByRole('textbox', { name: 'Title' });
