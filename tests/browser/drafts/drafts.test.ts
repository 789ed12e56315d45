/** What browsers do to drafts, each fault brought about in Chromium. */
import type { Page } from '@playwright/test';
import { expect, test as base } from '../app.ts';
import { eventually } from '../page.ts';
import { addDamaged, closeRaw, denyStorage, diskOf, openBare, openRaw, silenceStorage } from './faults.ts';
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

test('a draft is there again after a reload', async ({ openTab }) => {
  const page = await openTab();
  await saveAs(page, 'Kept');
  await page.reload();
  await expect(outputIn(page, 'title')).toHaveText('Kept');
});

for (const [name, query] of [
  ['left', 'about:blank'],
  ['closed', null],
] as const) {
  test(`what was typed just before a page is ${name} is kept`, async ({ openTab, context }) => {
    const page = await openTab();
    await saveAs(page, 'Kept');
    // In one turn, so that no rest can come between.
    await page.evaluate((address) => {
      window.tab.retitle('Last words');
      if (address !== null) location.href = address;
    }, query);
    if (query === null) await page.close({ runBeforeUnload: true });
    const again = await openTab();
    await expect(outputIn(again, 'title')).toHaveText('Last words');
    expect(context.pages()).toContain(again);
  });
}

test('a full disk: work goes on, what was saved is still there, and it is said why', async ({
  openTab,
  context,
}) => {
  const disk = await diskOf(context);
  await disk.leave(200_000);
  const page = await openTab();
  await saveAs(page, 'Fits');
  await page.evaluate(() => window.tab.grow(3_000_000));
  await expect(outputIn(page, 'saving')).toHaveText(
    /no room left .*it has 3\.0 MB; what is kept here takes \d\.\d MB.*Download/,
  );
  await retitle(page, 'Too much');
  await titlesIn(page).toEqual(['Fits']);

  const asked = page.waitForEvent('dialog');
  await page.mouse.click(5, 5);
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;

  await disk.leave();
  await saveAs(page, 'Fits again');
  await titlesIn(page).toEqual(['Fits again']);
});

for (const [name, deny] of [
  ['denied', denyStorage],
  ['missing', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
] as const) {
  test(`storage that is ${name}: it is said before anything is typed, and work goes on in memory`, async ({
    openTab,
    context,
  }) => {
    await context.addInitScript(deny);
    const page = await openTab();
    await expect(outputIn(page, 'keeping')).toHaveText(/Drafts cannot be kept here.*Download/);
    await retitle(page, 'In memory');
    await expect(outputIn(page, 'saving')).toHaveText(/Drafts cannot be kept here/);
    await titlesIn(page).toEqual(['In memory']);
  });
}

test('storage that does not answer: after three seconds work goes on in memory', async ({
  openTab,
  context,
}) => {
  await context.addInitScript(silenceStorage);
  const page = await openTab();
  await expect(outputIn(page, 'keeping')).toHaveText(/does not answer.*try to reload/);
  await retitle(page, 'In memory');
  await titlesIn(page).toEqual(['In memory']);
});

test('a private window says that nothing is promised, and a first change asks for a promise', async ({
  openTab,
  context,
}) => {
  await context.addInitScript(() => {
    // There is none in the empty page that comes first.
    if (!('storage' in navigator)) return;
    StorageManager.prototype.persist = async () => {
      document.title = `${document.title}, asked`;
      return false;
    };
  });
  const page = await openTab();
  await expect(outputIn(page, 'keeping')).toHaveText(
    /in a private window they are gone when the window closes/,
  );
  await expect(page).toHaveTitle('A draft');
  await saveAs(page, 'Kept');
  await expect(page).toHaveTitle(/asked/);
});

test('a damaged record is listed and can be had raw; the others open', async ({ openTab, context }) => {
  const page = await openTab();
  await saveAs(page, 'Whole');
  await addDamaged(await openBare(context));
  await titlesIn(page).toEqual(['damaged', 'Whole']);
  expect(await page.evaluate(() => window.tab.raw(0))).toContain('On cl');
  await page.reload();
  await expect(outputIn(page, 'title')).toHaveText('Whole');
  await titlesIn(page).toEqual(['damaged', 'Whole']);
});

test('a database from the future is left as it is', async ({ openTab, context }) => {
  const bare = await openBare(context);
  await openRaw(bare, 9);
  await closeRaw(bare);
  const page = await openTab();
  await expect(outputIn(page, 'keeping')).toHaveText(/A newer version of Dateline has written drafts here/);
  await retitle(page, 'In memory');
  await titlesIn(page).toEqual(['In memory']);
  expect(await openRaw(bare)).toBe(9);
});

test('an upgrade that a tab holds up goes on when that tab is closed', async ({ openTab, context }) => {
  const first = await openTab();
  await saveAs(first, 'Kept');
  await first.close();
  // It does not make way, as a page would that is frozen.
  const bare = await openBare(context);
  await openRaw(bare);
  const page = await openTab('?upgrades=1');
  await expect(outputIn(page, 'keeping')).toHaveText(/older version .* Close that tab/);
  await bare.close();
  await expect(outputIn(page, 'keeping')).toHaveText(/Drafts are kept in this browser/);
  await page.reload();
  await expect(outputIn(page, 'title')).toHaveText('Kept');
});

test('a tab makes way for a newer version with all that was typed, and says so', async ({ openTab }) => {
  const old = await openTab();
  await saveAs(old, 'Kept');
  await retitle(old, 'Last words');
  const newer = await openTab('?upgrades=1');
  await expect(outputIn(newer, 'title')).toHaveText('Last words');
  await expect(outputIn(old, 'saving')).toHaveText(/newer version of Dateline was opened in another tab/);
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

test('two tabs with one draft: each is told, and both versions survive', async ({ openTab }) => {
  const first = await openTab();
  await saveAs(first, 'Kept');
  const second = await openTab();
  for (const page of [first, second]) await expect(outputIn(page, 'elsewhere')).toHaveText(/another tab/);
  await saveAs(second, 'Theirs');
  await expect(outputIn(first, 'title')).toHaveText('Theirs');

  await Promise.all([retitle(first, 'One'), retitle(second, 'Two')]);
  await eventually(async () =>
    (await first.evaluate(() => window.tab.titles())).toSorted((a, b) => a.length - b.length),
  ).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^(One|Two)$/),
      expect.stringMatching(/^(One|Two) \(2\)$/),
    ]),
  );
  await expectSaved(first);
  await expectSaved(second);
  const shown = [await outputIn(first, 'title').textContent(), await outputIn(second, 'title').textContent()];
  await titlesIn(first).toEqual(expect.arrayContaining(shown));
  const notices = [
    await outputIn(first, 'notice').textContent(),
    await outputIn(second, 'notice').textContent(),
  ];
  expect(notices.filter((words) => words !== '')).toEqual([
    expect.stringMatching(/Both versions are kept: yours is now “(One|Two) \(2\)”/),
  ]);

  await second.close();
  await expect(outputIn(first, 'elsewhere')).toHaveText('open in this tab');
});

test('site data that are cleared while a draft is open: it is written again', async ({
  openTab,
  context,
}) => {
  const page = await openTab();
  await saveAs(page, 'Kept');
  await (await diskOf(context)).clear();
  await titlesIn(page).toEqual(['Kept']);
  await expectSaved(page);
  await saveAs(page, 'Changed');
  await page.reload();
  await expect(outputIn(page, 'title')).toHaveText('Changed');
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
  const { titles, took } = await page.evaluate(async () => {
    const start = performance.now();
    return { titles: await window.tab.titles(), took: performance.now() - start };
  });
  expect(titles).toHaveLength(501);
  expect([titles[0], titles.at(-1)]).toEqual(['Other 499', 'First']);
  // Without an article being read: it takes about 60 ms.
  expect(took).toBeLessThan(1000);
});
