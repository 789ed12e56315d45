/** The article with its dates as they are read. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { chooseFile, smallEvent, smallFile } from './files.ts';
import { expectNoComplaint, WIDE } from './looks.ts';
import { articleIn, inAddress, openTimeline, problemsIn } from './page.ts';

test.use({ viewport: WIDE });

const optionIn = (page: Page) => articleIn(page).getByRole('checkbox', { name: 'Dates as read' });
const timeIn = (page: Page, words: string) => articleIn(page).locator('time', { hasText: words }).first();
const THURSDAY =
  '“Thursday” read as 21 November 2024, the latest Thursday up to the publication day, Friday 22 November 2024.';

test('are shown on demand, are told when pointed at, and are part of the link', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openTimeline(page);
  const isReader = (url: string) => /\/ReadTimes-[^/]*\.js$/.test(url);
  expect(asked.filter(isReader)).toEqual([]);
  await optionIn(page).check();
  await expect(articleIn(page).locator('time')).not.toHaveCount(0);
  expect(asked.filter(isReader)).toHaveLength(1);
  expect(inAddress(page, 'times')).toBe('shown');

  await timeIn(page, 'Thursday').hover();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText(THURSDAY);
  await card.hover();
  await expect(card).toBeVisible();
  await expectNoComplaint(page, { screens: [WIDE] });
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();

  await page.reload();
  await expect(timeIn(page, 'July last year')).toBeVisible();
});

test('are told by keyboard, in a link and outside of one', async ({ page }) => {
  await openTimeline(page, '/?times=shown');
  const inLink = timeIn(page, 'Thursday').locator('xpath=ancestor::a');
  await expect(inLink).toBeVisible();
  await optionIn(page).focus();
  const focused = new Set<string>();
  // As far as the last time in the text; the browser goes on by itself.
  while (!focused.has('In recent months')) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(focused.size).toBeLessThan(60);
    focused.add(text);
    if (text === 'Thursday') await expect(page.getByRole('tooltip')).toContainText(THURSDAY);
    if (text === 'this year')
      await expect(page.getByRole('tooltip')).toContainText('“this year” read as 2024');
  }
});

test('a date that its own words contradict is listed as a problem, and the file opens', async ({ page }) => {
  await openTimeline(page);
  const date = { edtf: '2024-05-30', basis: 'stated', words: '1 May 2024' };
  await chooseFile(page, 'bridge.json', smallFile({ events: [smallEvent({ date })] }));
  await expect(problemsIn(page)).toContainText('“1 May 2024” read as 1 May 2024.');
  await expect(problemsIn(page)).toContainText('The event is dated 30 May 2024');
});
