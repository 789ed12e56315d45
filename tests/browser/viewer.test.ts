/** One HTML file with dossiers inside: opened from disk, with no network, under its own policy. */
import { pathToFileURL } from 'node:url';
import { expect, test } from './app.ts';
import { EXHIBITION, KEEPING_TIME } from './dossiers.ts';
import { exportIn, openExport } from './exporting.ts';
import { expectNoComplaint } from './looks.ts';
import {
  actorsIn,
  articleIn,
  countIn,
  currentMarksIn,
  drawnIn,
  eventIn,
  listedTitles,
  openTimeline,
  panelIn,
  panelTitle,
  startingWith,
  timelineIn,
} from './page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('the file filters, proves, leads into the article and draws, with nothing but itself', async ({
  page,
  context,
  tolerate,
}, testInfo) => {
  await openTimeline(page);
  await openExport(page);
  const dialog = exportIn(page);
  await dialog.getByRole('radio', { name: 'One HTML file' }).check();
  await dialog.getByRole('checkbox', { name: KEEPING_TIME.title }).check();
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save file' }).click();
  const saved = await saving;
  const path = testInfo.outputPath(saved.suggestedFilename());
  expect(path).toMatch(/\.html$/);
  await saved.saveAs(path);
  // The app fetches what follows it when it has nothing else to do, which may be now.
  await page.goto('about:blank');
  await context.setOffline(true);
  const url = pathToFileURL(path).href;
  // Its origin is none, and so another one than the app's.
  tolerate(/^foreign request: file:/);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(EXHIBITION.title);
  await expect(page).toHaveTitle(startingWith(EXHIBITION.title));
  await expect(drawnIn(page)).toHaveCount(EXHIBITION.dated.length);

  await actorsIn(page).getByRole('checkbox', { name: 'Vladimir Putin' }).check();
  await expect(countIn(page)).toHaveText('3 of 23 events');
  await eventIn(page, 'Kim travels to Russia for summit with Putin').click();
  await expect(panelTitle(page)).toHaveText('Kim travels to Russia for summit with Putin');
  await expect(panelIn(page)).toContainText('verbatim');
  await panelIn(page).getByRole('button', { name: 'Show in article' }).first().click();
  await expect(currentMarksIn(page).first()).toBeInViewport();
  await page.getByRole('checkbox', { name: 'Dates as read' }).check();
  const time = articleIn(page).locator('[data-time]').filter({ hasText: 'July last year' });
  await time.hover();
  await expect(page.getByRole('tooltip')).toContainText('July 2023');
  await page.getByRole('checkbox', { name: 'Dates as read' }).uncheck();

  // By keys along the marks, by hand along time, and back the way it came.
  await actorsIn(page).getByRole('checkbox', { name: 'Vladimir Putin' }).uncheck();
  await timelineIn(page).locator('button[data-extent][tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(timelineIn(page).locator('button[data-extent]:focus')).toHaveCount(1);
  const before = page.url();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => page.url()).not.toBe(before);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect(drawnIn(page)).toHaveCount(EXHIBITION.dated.length);

  const mark = await drawnIn(page).first().boundingBox();
  if (!mark) throw new Error('No mark is drawn.');
  await page.mouse.move(mark.x + 40, mark.y + 8);
  await page.mouse.down();
  await page.mouse.move(mark.x + 160, mark.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('from')).not.toBeNull();

  await page.getByRole('combobox', { name: 'Dossier' }).selectOption(KEEPING_TIME.title);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(KEEPING_TIME.title);
  await page.getByRole('radio', { name: 'List' }).check();
  expect(await listedTitles(page)).toHaveLength(KEEPING_TIME.events.length);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(EXHIBITION.title);
  const shown = page.url();
  await page.reload();
  await expect(panelTitle(page)).toHaveText('Kim travels to Russia for summit with Putin');
  expect(page.url()).toBe(shown);
  await expectNoComplaint(page);
  expect(requests.map((request) => request.replace(/#.*$/, ''))).toEqual([url, url]);
});
