/** Within somebody else's page: only the timeline and the event, and the page can be scrolled across it. */
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { EXHIBITION, eventOf } from './dossiers.ts';
import { expectNoComplaint } from './looks.ts';
import { inAddress, panelTitle, startingWith } from './page.ts';

const text = '<p>Text of the page around it.</p>'.repeat(40);

/** A page of somebody else's with the frame in its middle, scrolled to where the frame is. */
async function openHost(page: Page, query = '?embed=1'): Promise<FrameLocator> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Host</title>${text}<iframe title="Timeline" src="./${query}" width="100%" height="480"></iframe>${text}`,
    }),
  );
  await page.goto('/host.html');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('button[data-extent]').first()).toBeVisible();
  return frame;
}

test.use({ viewport: { width: 1000, height: 700 } });

test('the page around it scrolls, until one clicks into it', async ({ page, context }) => {
  const frame = await openHost(page);
  for (const gone of ['banner', 'searchbox', 'table'] as const)
    await expect(frame.getByRole(gone)).toHaveCount(0);
  await expect(frame.getByRole('button', { name: /^(?:New…|Open…|Export|Copy link)$/ })).toHaveCount(0);
  await expect(frame.getByRole('complementary')).toHaveCount(0);

  const box = await page.locator('iframe').boundingBox();
  if (!box) throw new Error('There is no frame.');
  const scrolled = () => page.evaluate(() => scrollY);
  await page.mouse.move(box.x + 300, box.y + 150);
  const before = await scrolled();
  await page.mouse.wheel(0, 150);
  await expect.poll(scrolled).toBeGreaterThan(before);
  await page.mouse.wheel(0, -150);
  await expect.poll(scrolled).toBe(before);

  // A click chooses an event; now the wheel is the frame's, and the page's history is still its own.
  const { id, title } = eventOf(EXHIBITION, 'kim-putin-summit');
  const entries = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: startingWith(`${title}, `) }).click();
  const panel = frame.getByRole('complementary', { name: 'Event' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(panel.getByRole('figure').first()).toContainText('verbatim');
  const at = await scrolled();
  await panel.hover();
  await page.mouse.wheel(0, 150);
  await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  expect(await scrolled()).toBe(at);
  expect(await page.evaluate(() => history.length)).toBe(entries);

  // All the rest is one click away: the whole of Dateline, with what is chosen here.
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Open in Dateline' }).click();
  const whole = await opened;
  await expect(panelTitle(whole)).toHaveText(title);
  expect(inAddress(whole, 'event')).toBe(id);
  expect(inAddress(whole, 'embed')).toBeNull();
  const elsewhere = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Show in article' }).first().click();
  await expect(panelTitle(await elsewhere)).toHaveText(title);
  expect(inAddress(await elsewhere, 'quote')).toBe('1');
});

test('has no fault that axe finds', async ({ page }) => {
  await page.goto('/?embed=1&event=kim-putin-summit');
  await expect(panelTitle(page)).toBeVisible();
  await expectNoComplaint(page, {
    screens: [
      { width: 900, height: 480 },
      { width: 340, height: 480 },
    ],
  });
});
