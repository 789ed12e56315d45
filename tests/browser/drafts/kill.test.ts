/** A browser that is killed while it writes, and started again with the same profile. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { eventually } from '../page.ts';
import { outputIn, serveTab } from './serveTab.ts';

interface Started {
  readonly context: BrowserContext;
  readonly page: Page;
}

const test = base.extend<{ startBrowser: () => Promise<Started> }>({
  startBrowser: async ({ playwright, launchOptions, baseURL }, provide) => {
    const profile = await mkdtemp(join(tmpdir(), 'dateline-drafts-'));
    let started: BrowserContext | null = null;
    await provide(async () => {
      const context = await playwright.chromium.launchPersistentContext(profile, launchOptions);
      started = context;
      await serveTab(context);
      const page = await context.newPage();
      await page.goto(new URL('/draft-tab', baseURL).href);
      await expect(outputIn(page, 'saving')).toHaveText('saved', { timeout: 30_000 });
      return { context, page };
    });
    await (started as BrowserContext | null)?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** The browser's own process, as the system kills it: nothing in it gets to finish anything. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const own = processes.find(({ type }) => type === 'browser');
  if (!own) throw new Error('The browser does not say which process it is.');
  const closed = context.waitForEvent('close');
  process.kill(own.id, 'SIGKILL');
  await closed;
}

test('what said “saved” is there, and whole, after the browser was killed in mid-write', async ({
  startBrowser,
}) => {
  test.slow();
  let saved = -1;
  for (const stopAt of [3, 12]) {
    const first = await startBrowser();
    await first.page.exposeFunction('reportSaved', (title: string) => {
      saved = Math.max(saved, Number(title));
    });
    const goal = saved + stopAt;
    // One write after the other, so that it is killed in the middle of one.
    void first.page
      .evaluate(async (from) => window.tab.writeOn(from, Reflect.get(window, 'reportSaved')), saved + 1)
      .catch(() => undefined);
    await eventually(() => saved).toBeGreaterThanOrEqual(goal);
    await kill(first.context);

    const second = await startBrowser();
    const title = Number(await outputIn(second.page, 'title').textContent());
    expect(title).toBeGreaterThanOrEqual(saved);
    // The next one may have been written and not yet said so.
    expect(title).toBeLessThanOrEqual(saved + 1);
    expect(await second.page.evaluate(() => window.tab.titles())).toEqual([String(title)]);
    expect(await second.page.evaluate(() => window.tab.articleLength())).toBe(200_000);
    saved = title;
    await second.context.close();
  }
});
