/** On paper: a chronology with its sources, and nothing to press. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { DOSSIERS, EXHIBITION, eventOf } from './dossiers.ts';
import { countIn, listedTitles, openTimeline, timelineIn } from './page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** The chronology: what stands between the title and the sources. */
const printed = (page: Page) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) });

for (const dossier of DOSSIERS) {
  test(`${dossier.title}: the events in order, with their quotes and numbered sources`, async ({ page }) => {
    await page.goto(`/${dossier.query}&pane=list`);
    const titles = await listedTitles(page);
    await page.emulateMedia({ media: 'print' });
    await expect(printed(page).getByRole('heading', { level: 1 })).toHaveText(dossier.title);
    await expect(printed(page).getByRole('heading', { level: 3 })).toHaveText([...titles]);

    const quotes = dossier.events.flatMap((event) => event.quotes);
    await expect(printed(page).locator('blockquote')).toHaveCount(quotes.length);
    for (const { text, source } of quotes) {
      const number = dossier.sources.findIndex(({ id }) => id === source) + 1;
      const quote = printed(page).locator('blockquote').filter({ hasText: text });
      await expect(quote.first()).toContainText(new RegExp(`\\[${number}, paragraph \\d+\\]`));
    }
    const sources = printed(page).getByRole('list').last().getByRole('listitem');
    await expect(sources).toHaveCount(dossier.sources.length);
    for (const [index, { title }] of dossier.sources.entries())
      await expect(sources.nth(index)).toContainText(title);
  });
}

test('nothing to press, to drag or to scroll is on paper', async ({ page }) => {
  await openTimeline(page, '/?event=speech-at-exhibition');
  await page.emulateMedia({ media: 'print' });
  await expect(printed(page)).toBeVisible();
  await expect(
    page.locator('button:visible, input:visible, select:visible, [role="slider"]:visible'),
  ).toHaveCount(0);
  await expect(timelineIn(page)).toBeHidden();
  await expect(countIn(page)).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await expect(timelineIn(page)).toBeVisible();
  await expect(printed(page)).toHaveCount(0);
});

test('what the filters leave out is not printed, and said to be missing', async ({ page }) => {
  await openTimeline(page, '/?actor=putin');
  await page.emulateMedia({ media: 'print' });
  await expect(printed(page).getByRole('heading', { level: 3 })).toHaveCount(3);
  await expect(printed(page)).toContainText('3 of 19 events');
});

test('dates, claims and what is not dated are on paper, too', async ({ page }) => {
  await openTimeline(page);
  await page.emulateMedia({ media: 'print' });
  const entry = (id: string) =>
    printed(page)
      .getByRole('listitem')
      .filter({ hasText: eventOf(EXHIBITION, id).title });
  await expect(entry('arms-exhibition-2023')).toContainText('some day in July 2023');
  await expect(entry('rocket-launchers-sent')).toContainText('Alleged by');
  await expect(entry('trump-reelected')).toContainText('not dated by the source');
});

test('it is a document of several pages', async ({ page }) => {
  await openTimeline(page);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThan(12);
  await expect(timelineIn(page)).toBeVisible();
});
