/** Taking a dossier away as text, in the built app. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { exported, exportIn, openExport } from './exporting.ts';
import { chooseFile, smallEvent, smallFile } from './files.ts';
import { expectNoComplaint } from './looks.ts';
import { articleIn, openTimeline } from './page.ts';

const TIMELINEJS = 'node_modules/@knight-lab/timelinejs/dist/js/timeline.js';
const HOSTILE = '<img src=x onerror=alert(1)></script>"&amp; \u202Eright';

const DATES = [
  '2024',
  '2024-05~',
  '2024-05-03',
  '2018/2019',
  '2024/..',
  '[2024-11-11..2024-11-17]',
  '197X',
  '2004-21',
  '-0044-03-15',
  '2024-11-21T09:30:00Z',
];

/** Shows slides, or the sheet of them that stands at an address, in TimelineJS itself, and says what it made and what it complained of. */
async function showSlides(page: Page, slides: unknown) {
  await page.route('**/slides.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><link rel="icon" href="data:,"><div id="slides" style="height: 600px"></div>',
    }),
  );
  await page.goto('/slides.html');
  await page.addScriptTag({ path: TIMELINEJS });
  return page.evaluate(async (data) => {
    const { Timeline } = Reflect.get(window, 'TL');
    const timeline = new Timeline('slides', data, { font: null, duration: 0 });
    await new Promise((resolve) => void timeline.on('ready', resolve));
    const { events, messages } = timeline.config;
    return {
      ids: events.map(({ unique_id: id }: { unique_id: string }) => id),
      dates: events.map((event: { display_date?: string }) => event.display_date ?? ''),
      errors: messages.errors,
      text: document.body.innerText,
    };
  }, slides);
}

test('by keys to TimelineJS, which shows every dated event and takes no words for markup', async ({
  page,
}) => {
  await page.goto('/');
  const events = [...DATES, null].map((edtf, index) =>
    smallEvent({
      id: `e${index}`,
      title: `${index} ${HOSTILE}`,
      date: edtf === null ? { edtf, basis: 'undated' } : { edtf, basis: 'stated' },
    }),
  );
  await chooseFile(page, 'bridge.json', smallFile({ title: HOSTILE, events }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('onerror');
  await openExport(page);
  await expect(exportIn(page).getByRole('radio', { name: 'Dateline dossier' })).toBeFocused();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
  await expect(exportIn(page).getByRole('heading', { name: 'TimelineJS (JSON)' })).toBeVisible();
  await expect(exportIn(page).getByText('1 undated event is left out.')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.timelinejs\.json$/u);
  await expect(exportIn(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();

  const sheet = await exported(page, 'TimelineJS (sheet)');
  await openExport(page);
  await expectNoComplaint(page);
  const slides: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  const { ids, dates, errors, text: seen } = await showSlides(page, slides);
  expect(errors).toEqual([]);
  expect(ids).toHaveLength(DATES.length);
  expect(seen).toContain('<img src=x onerror=alert(1)></script>"&amp;');

  await page.route('**/slides.csv', (route) => route.fulfill({ contentType: 'text/csv', body: sheet }));
  const fromSheet = await showSlides(page, '/slides.csv');
  expect(fromSheet.errors).toEqual([]);
  expect(fromSheet.dates).toEqual(dates);
  expect(fromSheet.text).toContain('<img src=x onerror=alert(1)></script>"&amp;');

  // Years before Christ are counted there as on the way out and in: without a year 0.
  const ides = await showSlides(page, {
    events: [{ start_date: { year: -44 }, text: { headline: 'Ides' } }],
  });
  expect(ides.text).toMatch(/\b44 BCE/);
});

test('a caret left in the article is taken out of what the dialog makes inert, and words that are selected stay so', async ({
  page,
}) => {
  await openTimeline(page);
  const text = articleIn(page).locator('p[data-paragraph]').nth(2);
  const selected = () => page.evaluate(() => [getSelection()?.rangeCount, getSelection()?.toString()]);
  const open = async () => {
    await page.getByRole('button', { name: 'Export' }).press('Enter');
    await expect(exportIn(page)).toBeVisible();
  };
  await text.evaluate((paragraph) => getSelection()?.collapse(paragraph, 0));
  expect(await selected()).toEqual([1, '']);
  await open();
  expect(await selected()).toEqual([0, '']);
  await page.keyboard.press('Escape');
  const words = await text.evaluate((paragraph) => {
    getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString() ?? '';
  });
  expect(words).not.toBe('');
  await open();
  await page.keyboard.press('Escape');
  expect(await selected()).toEqual([1, words]);
});
