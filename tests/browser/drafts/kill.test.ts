/** A browser that is killed while it writes, and started again with the same profile. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { eventually } from '../page.ts';
import { kill, test } from './killing.ts';
import { outputIn, serveTab } from './serveTab.ts';

async function openTab(context: BrowserContext): Promise<Page> {
  await serveTab(context);
  const page = await context.newPage();
  await page.goto('/draft-tab');
  await expect(outputIn(page, 'saving')).toHaveText('saved', { timeout: 30_000 });
  return page;
}

test('what said “saved” is there, and whole, after the browser was killed in mid-write', async ({
  startBrowser,
}) => {
  test.slow();
  let saved = -1;
  for (const stopAt of [3, 12]) {
    const first = await startBrowser();
    const page = await openTab(first);
    await page.exposeFunction('reportSaved', (title: string) => {
      saved = Math.max(saved, Number(title));
    });
    const goal = saved + stopAt;
    // One write after the other, so that it is killed in the middle of one.
    void page
      .evaluate(async (from) => window.tab.writeOn(from, Reflect.get(window, 'reportSaved')), saved + 1)
      .catch(() => undefined);
    await eventually(() => saved).toBeGreaterThanOrEqual(goal);
    await kill(first);

    const second = await startBrowser();
    const again = await openTab(second);
    const title = Number(await outputIn(again, 'title').textContent());
    expect(title).toBeGreaterThanOrEqual(saved);
    // The next one may have been written and not yet said so.
    expect(title).toBeLessThanOrEqual(saved + 1);
    expect(await again.evaluate(() => window.tab.titles())).toEqual([String(title)]);
    expect(await again.evaluate(() => window.tab.articleLength())).toBe(200_000);
    saved = title;
    await second.close();
  }
});
