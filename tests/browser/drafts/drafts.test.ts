/** What keeps drafts, in a page of its own: faults that no journey through the app meets. */
import type { Page } from '@playwright/test';
import { expect, test as base } from '../app.ts';
import { eventually } from '../page.ts';
import { outputIn, serveTab } from './serveTab.ts';

const PAGE = '/draft-tab';

const test = base.extend<{ openTab: (query?: string) => Promise<Page> }>({
  openTab: async ({ context }, provide) => {
    await serveTab(context);
    await provide(async (query = '') => {
      const page = await context.newPage();
      await page.goto(`${PAGE}${query}`);
      await expect(outputIn(page, 'saving')).not.toBeEmpty();
      return page;
    });
  },
});

const expectSaved = (page: Page) => expect(outputIn(page, 'saving')).toHaveText('saved');
const retitle = (page: Page, title: string) => page.evaluate((words) => window.tab.retitle(words), title);
const titlesIn = (page: Page) => eventually(() => page.evaluate(() => window.tab.titles()));

async function saveAs(page: Page, title: string): Promise<void> {
  await retitle(page, title);
  await expectSaved(page);
}

test('what was typed just before a page is left is kept', async ({ openTab }) => {
  const page = await openTab();
  await saveAs(page, 'Kept');
  // In one turn, so that no rest can come between.
  await page.evaluate(() => {
    window.tab.retitle('Last words');
    location.href = 'about:blank';
  });
  await expect(outputIn(await openTab(), 'title')).toHaveText('Last words');
});

test('storage that is missing: it is said before anything is typed, and work goes on in memory', async ({
  openTab,
  context,
}) => {
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const page = await openTab();
  await expect(outputIn(page, 'keeping')).toHaveText(/Drafts cannot be kept here.*Download/);
  await retitle(page, 'In memory');
  await expect(outputIn(page, 'saving')).toHaveText(/Drafts cannot be kept here/);
  await titlesIn(page).toEqual(['In memory']);
});

test('an upgrade that fails leaves the drafts as they were', async ({ openTab }) => {
  const first = await openTab();
  await saveAs(first, 'Kept');
  await first.close();
  const broken = await openTab('?upgrades=failing');
  await expect(outputIn(broken, 'keeping')).toHaveText(
    /could not be brought up to date; they are as they were/,
  );
  await broken.close();
  await expect(outputIn(await openTab(), 'title')).toHaveText('Kept');
});

test('500 drafts are listed by the order of their changes', async ({ openTab }) => {
  const page = await openTab();
  await saveAs(page, 'First');
  await page.evaluate(() => {
    const day = 86_400_000;
    const { now } = Date;
    Date.now = () => now() - 365 * day;
  });
  await page.evaluate(() => window.tab.keepOthers(500, 60_000));
  const titles = await page.evaluate(() => window.tab.titles());
  expect(titles).toHaveLength(501);
  expect([titles[0], titles.at(-1)]).toEqual(['Other 499', 'First']);
});
