/** The keys `/` and `?` can be switched off, for good (WCAG 2.1.4). */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { actorsIn, openTimeline, searchIn } from './page.ts';

const keysIn = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

async function switchKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keys' }).click();
  await keysIn(page).getByRole('checkbox', { name: 'Use the single keys / and ?' }).click();
  await keysIn(page).getByRole('button', { name: 'Close' }).click();
  await expect(keysIn(page)).toHaveCount(0);
}

async function expectKeys(page: Page, areOn: boolean): Promise<void> {
  await page.keyboard.press('?');
  await expect(keysIn(page)).toHaveCount(areOn ? 1 : 0);
  if (areOn) await keysIn(page).getByRole('button', { name: 'Close' }).click();
  await expect(keysIn(page)).toHaveCount(0);
  await page.keyboard.press('/');
  if (areOn) await expect(searchIn(page)).toBeFocused();
  else await expect(searchIn(page)).not.toBeFocused();
  await searchIn(page).blur();
}

test('they stay off when the page is loaded again, and in other tabs, until they are switched on', async ({
  page,
  context,
}) => {
  await openTimeline(page);
  await expectKeys(page, true);
  const other = await context.newPage();
  await openTimeline(other);
  // A page behind another draws a frame a second, and a click waits for two.
  await page.bringToFront();
  await switchKeys(page);
  await expectKeys(page, false);
  await expect(searchIn(other)).not.toHaveAttribute('aria-keyshortcuts');
  await page.reload();
  // What answers to keys comes with the filters.
  await expect(actorsIn(page)).toBeVisible();
  await expectKeys(page, false);
  await switchKeys(page);
  await expectKeys(page, true);
  await page.reload();
  // What answers to keys comes with the filters.
  await expect(actorsIn(page)).toBeVisible();
  await expectKeys(page, true);
});

test('where the browser keeps nothing, the choice holds for the page, which says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('It is denied.', 'SecurityError');
      },
    });
  });
  await openTimeline(page);
  await expectKeys(page, true);
  await switchKeys(page);
  await expect(page.getByText(/^The browser keeps nothing for this page/)).toBeVisible();
  await expectKeys(page, false);
});
