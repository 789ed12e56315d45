/** Words are spoken in their language and laid out in their own direction, wherever they stand. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { eventOf, KEEPING_TIME } from './dossiers.ts';
import { chooseFile, smallEvent, smallFile } from './files.ts';
import {
  articleIn,
  drawnIn,
  eventIn,
  openTimeline,
  panelIn,
  panelTitle,
  problemsIn,
  tableIn,
} from './page.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/** The language and the direction that the browser gives to a stretch of text. */
const spokenAs = (text: Locator) =>
  text.evaluate((element) => {
    const { direction } = getComputedStyle(element);
    return `${element.closest('[lang]')?.getAttribute('lang')} ${direction}`;
  });

const hebrewIn = (part: Locator): Locator => part.getByText(/[\u05D0-\u05EA]/).last();

test('a Hebrew quote of an English dossier', async ({ page }) => {
  await openTimeline(page, `/${KEEPING_TIME.query}&event=dial-of-ahaz`);
  const quote = panelIn(page)
    .locator('blockquote')
    .filter({ hasText: /[\u05D0-\u05EA]/ });
  await expect(quote).toHaveCSS('direction', 'rtl');
  expect(await spokenAs(hebrewIn(quote))).toBe('he rtl');
  expect(await spokenAs(hebrewIn(articleIn(page)))).toBe('he rtl');
  await page.emulateMedia({ media: 'print' });
  expect(await spokenAs(hebrewIn(page.locator('blockquote:visible')))).toBe('he rtl');
});

test('Arabic words in an English quote', async ({ page }) => {
  await openTimeline(page, `/${KEEPING_TIME.query}&event=al-jazari-book&q=الحيل`);
  const quote = panelIn(page).locator('blockquote');
  await expect(quote).toHaveCSS('direction', 'ltr');
  for (const part of [quote, articleIn(page)])
    expect(await part.getByText('كتاب في معرفة').evaluate(({ lang }: HTMLElement) => lang)).toBe('ar');
  await eventIn(page, eventOf(KEEPING_TIME, 'al-jazari-book').title).hover();
  const card = page.getByRole('tooltip');
  expect(
    await card
      .getByText('كتاب')
      .last()
      .evaluate(({ lang }: HTMLElement) => lang),
  ).toBe('ar');
});

const ARABIC = {
  title: 'افتتاح الجسر',
  quote: 'افتتحت رئيسة البلدية الجسر في 1 مايو 2024.',
};

/** A dossier in Persian, whose source is in Arabic: a script does not overrule what a file says. */
async function openPersian(page: Page): Promise<void> {
  await chooseFile(
    page,
    'bridge.json',
    smallFile({
      title: 'پل جدید',
      language: 'fa',
      sources: [{ id: 'paper', title: 'الجسر', language: 'ar', text: [ARABIC.quote] }],
      events: [
        smallEvent({
          title: 'گشایش پل',
          date: { edtf: '2024-05-01', basis: 'stated', words: '1 مايو 2024' },
          quotes: [{ source: 'paper', text: ARABIC.quote }],
        }),
        smallEvent({
          id: 'plan',
          title: 'A second bridge',
          date: { edtf: null, basis: 'undated' },
          quotes: [{ source: 'paper', text: ARABIC.title }],
        }),
      ],
    }),
  );
  await expect(drawnIn(page)).toHaveCount(1);
}

test('titles in the language of the dossier, quotes in that of their source', async ({ page }) => {
  await openTimeline(page);
  await openPersian(page);
  const title = 'گشایش پل';
  expect(await spokenAs(page.getByRole('heading', { level: 1 }).locator('bdi'))).toBe('fa rtl');
  expect(await spokenAs(drawnIn(page).locator('bdi'))).toBe('fa rtl');
  expect(await spokenAs(articleIn(page).getByRole('heading', { level: 3 }))).toBe('ar rtl');
  await drawnIn(page).hover();
  const card = page.getByRole('tooltip');
  expect(await spokenAs(card.getByText(title))).toBe('fa rtl');
  expect(await spokenAs(card.getByText(ARABIC.quote))).toBe('ar rtl');
  await drawnIn(page).click();
  expect(await spokenAs(panelTitle(page))).toBe('fa rtl');
  expect(await spokenAs(panelIn(page).locator('blockquote'))).toBe('ar rtl');
  expect(await spokenAs(panelIn(page).getByRole('button', { name: '1 مايو 2024' }).locator('bdi'))).toBe(
    'ar rtl',
  );
  await page.getByRole('radio', { name: 'List' }).check();
  expect(await spokenAs(tableIn(page).getByText(title))).toBe('fa rtl');
  // What is not in the source is not set as a quote, and is spoken like one.
  await tableIn(page).getByRole('button', { name: 'A second bridge' }).click();
  await expect(problemsIn(page)).toBeVisible();
  expect(await spokenAs(panelIn(page).getByText(ARABIC.title))).toBe('ar rtl');
  await page.emulateMedia({ media: 'print' });
  expect(await spokenAs(page.locator('blockquote:visible').getByText(ARABIC.quote))).toBe('ar rtl');
  expect(await spokenAs(page.locator('h3:visible').getByText(title))).toBe('fa rtl');
});
