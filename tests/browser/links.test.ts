/** The address says what is shown: after a reload, in a new page, back and forward, and in a link that is sent. */
import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { EXHIBITION, eventOf, KEEPING_TIME } from './dossiers.ts';
import { chooseFile, smallEvent, smallFile } from './files.ts';
import {
  actorsIn,
  articleIn,
  countIn,
  currentMarksIn,
  drawnIn,
  eventIn,
  eventually,
  inAddress,
  listedTitles,
  openTimeline,
  panelIn,
  panelTitle,
  problemsIn,
  searchIn,
  tableIn,
  timelineIn,
} from './page.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const checked = { checked: true };

/** Makes nearly every choice that a link can carry. */
async function chooseEverything(page: Page): Promise<void> {
  await openTimeline(page, KEEPING_TIME.query);
  await actorsIn(page).getByRole('checkbox', { name: 'Christiaan Huygens', exact: true }).check();
  await actorsIn(page).getByRole('checkbox', { name: 'Robert Hooke', exact: true }).check();
  await page.getByRole('group', { name: 'Status' }).getByRole('checkbox', { name: 'Reported' }).check();
  await page.getByRole('group', { name: 'Status' }).getByRole('checkbox', { name: 'Denied' }).check();
  await page.getByLabel('Lanes').selectOption('By kind');
  await eventIn(page, eventOf(KEEPING_TIME, 'pendulum-clock').title).click();
  await panelIn(page).getByRole('figure').nth(1).getByRole('button', { name: 'Show in article' }).click();
  await page.getByRole('button', { name: 'Zoom to selection' }).click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('slider', { name: 'Visible period' }).press('ArrowRight');
  await articleIn(page).getByRole('button', { name: 'Hide' }).click();
  await eventually(() => inAddress(page, 'from')).not.toBeNull();
  await eventually(() => inAddress(page, 'article')).toBe('hidden');
}

async function expectEverything(page: Page, period: string): Promise<void> {
  const { title } = eventOf(KEEPING_TIME, 'pendulum-clock');
  await expect(panelTitle(page)).toHaveText(title);
  await expect(panelIn(page).getByRole('figure').nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(actorsIn(page).getByRole('checkbox', checked)).toHaveCount(2);
  await expect(page.getByRole('group', { name: 'Status' }).getByRole('checkbox', checked)).toHaveCount(2);
  await expect(page.getByLabel('Lanes')).toHaveValue('kind');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', period);
  await expect(articleIn(page).locator('mark')).toHaveCount(0);
  await expect(eventIn(page, title)).toHaveAttribute('aria-current', 'true');
  await expect(countIn(page)).toHaveText(/^[1-9]\d* of 50 events$/);
}

test('a reload, and a new page, show the same', async ({ page, context }) => {
  await chooseEverything(page);
  const period = (await page.getByRole('slider').getAttribute('aria-valuetext')) ?? '';
  await expectEverything(page, period);
  await page.reload();
  await expectEverything(page, period);

  const other = await context.newPage();
  await other.goto(page.url());
  await expectEverything(other, period);
  expect(other.url()).toBe(page.url());
});

test('the list and its order are part of the link', async ({ page, context }) => {
  await page.goto('/?pane=list');
  await tableIn(page).getByRole('button', { name: 'Event', exact: true }).click();
  await tableIn(page).getByRole('button', { name: 'Event', exact: true }).click();
  await searchIn(page).fill('Kim');
  await eventually(() => inAddress(page, 'q')).toBe('Kim');
  expect(inAddress(page, 'sort')).toBe('-title');
  const titles = await listedTitles(page);

  const other = await context.newPage();
  await other.goto(page.url());
  await eventually(() => listedTitles(other)).toEqual(titles);
  await expect(searchIn(other)).toHaveValue('Kim');
  await expect(tableIn(other).getByRole('columnheader', { name: 'Event' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('back and forward undo and redo what was chosen', async ({ page }) => {
  await openTimeline(page);
  const [first, second] = [eventOf(EXHIBITION, 'kim-putin-summit'), eventOf(EXHIBITION, 'exhibition-2024')];
  await eventIn(page, first.title).click();
  await expect(panelTitle(page)).toHaveText(first.title);
  await eventIn(page, second.title).click();
  await expect(panelTitle(page)).toHaveText(second.title);
  await actorsIn(page).getByRole('checkbox', { name: 'Japan' }).check();
  await expect(countIn(page)).toHaveText('1 of 23 events');
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(tableIn(page)).toBeVisible();

  await page.goBack();
  await expect(timelineIn(page)).toBeVisible();
  await page.goBack();
  await expect(countIn(page)).toHaveText('23 of 23 events');
  await page.goBack();
  await expect(panelTitle(page)).toHaveText(first.title);
  await page.goBack();
  await expect(panelTitle(page)).toHaveCount(0);
  for (let step = 0; step < 4; step++) await page.goForward();
  await expect(panelTitle(page)).toHaveText(second.title);
  await expect(tableIn(page)).toBeVisible();
  await expect(countIn(page)).toHaveText('1 of 23 events');
});

test('typing and moving the window leave no steps behind, choosing leaves one each', async ({ page }) => {
  await openTimeline(page);
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await searchIn(page).pressSequentially('Russia');
  await eventually(() => inAddress(page, 'q')).toBe('Russia');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('slider').press('ArrowRight');
  await page.getByRole('slider').press('ArrowRight');
  await eventually(() => inAddress(page, 'from')).not.toBeNull();
  expect(await entries()).toBe(before);

  await actorsIn(page).getByRole('checkbox', { name: 'Vladimir Putin' }).check();
  await drawnIn(page).first().click();
  await eventually(entries).toBe(before + 2);
});

test('typing is not lost when something is chosen before the address follows', async ({ page }) => {
  await openTimeline(page);
  await searchIn(page).fill('Kim');
  await actorsIn(page).getByRole('checkbox', { name: 'Vladimir Putin' }).check();
  await expect(countIn(page)).toHaveText('3 of 23 events');
  await page.goBack();
  await expect(actorsIn(page).getByRole('checkbox', { name: 'Vladimir Putin' })).not.toBeChecked();
  await expect(searchIn(page)).toHaveValue('Kim');
});

test('a link to an event shows its words at once', async ({ page }) => {
  for (const id of ['kim-putin-summit', 'seoul-condemns-transfers']) {
    const { title } = eventOf(EXHIBITION, id);
    await openTimeline(page, `/?event=${id}`);
    await expect(panelTitle(page)).toHaveText(title);
    await expect(currentMarksIn(page).first()).toBeInViewport();
    await expect(page).toHaveTitle(new RegExp(`^${title}`));
  }
});

test.describe('copied links', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('show the same in a new page', async ({ page, context }) => {
    await openTimeline(page);
    const { title } = eventOf(EXHIBITION, 'arms-exhibition-2023');
    await eventIn(page, title).click();
    await searchIn(page).fill('Russia');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied. It shows exactly what you see')).toBeVisible();

    const other = await context.newPage();
    await other.goto(await copied(page));
    await expect(panelTitle(other)).toHaveText(title);
    await expect(searchIn(other)).toHaveValue('Russia');
    expect(inAddress(other, 'dossier')).toBe('data/kim-defence-exhibition.json');
    await expect(drawnIn(other)).toHaveCount(await drawnIn(page).count());
  });

  test('lead to a single quote', async ({ page, context }) => {
    const event = eventOf(EXHIBITION, 'speech-at-exhibition');
    await openTimeline(page, `/?event=${event.id}`);
    await panelIn(page).getByRole('button', { name: 'Link to this quote' }).nth(1).click();
    await expect(panelIn(page)).toContainText('Link copied');

    const other = await context.newPage();
    await other.goto(await copied(page));
    await expect(panelTitle(other)).toHaveText(event.title);
    await eventually(async () => (await currentMarksIn(other).allTextContents()).join('')).toBe(
      event.quotes[1]?.text ?? '',
    );
    await expect(currentMarksIn(other).first()).toBeInViewport();
  });

  test('to a file of one’s own say that the file has to be sent along', async ({ page, context }) => {
    await page.goto('/');
    await chooseFile(page, 'bridge.json', smallFile());
    await expect(page).toHaveURL(/file=bridge\.json/);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('It carries what you see, not the file “bridge.json”')).toBeVisible();
    const link = await copied(page);
    expect(decodeURIComponent(link)).not.toContain('opened');

    const other = await context.newPage();
    await other.goto(link);
    await expect(problemsIn(other)).toContainText('This link needs the file “bridge.json”');
    // Whoever does not have it is no more at a loss than on the start page.
    await expect(other.getByRole('navigation', { name: 'Library' }).getByRole('link').first()).toBeVisible();
    await chooseFile(other, 'bridge.json', smallFile());
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
    await expect(problemsIn(other)).toHaveCount(0);
  });
});

test.describe('a dossier in the link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  /** The link that the dialog copies, after one of the choices. */
  async function linkWith(page: Page, content: string): Promise<string> {
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Other links…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: content, exact: true }).check();
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog.getByText('Copied', { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    return page.evaluate(() => navigator.clipboard.readText());
  }

  test('is opened and proved anew, with what was seen; Back and reload show the same', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await chooseFile(page, 'bridge.json', smallFile());
    await eventIn(page, 'The bridge is opened').click();
    const bare = await linkWith(page, 'Events');
    const whole = await linkWith(page, 'Events, quotes and articles');
    expect(whole.length).toBeLessThan(1200);

    const other = await context.newPage();
    await other.goto(whole);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
    await expect(panelTitle(other)).toHaveText('The bridge is opened');
    await expect(panelIn(other).getByRole('figure')).toContainText('verbatim');
    await other.reload();
    await expect(panelIn(other).getByRole('figure')).toContainText('verbatim');

    // Typed into the same page, another one takes its place, and Back leads to the first.
    await other.evaluate((hash) => location.assign(hash), new URL(bare).hash);
    await expect(panelIn(other)).toContainText('No quote given.');
    await expect(articleIn(other)).toHaveCount(0);
    await expect(problemsIn(other)).toHaveCount(0);
    await other.goBack();
    await expect(panelIn(other).getByRole('figure')).toContainText('verbatim');

    // A damaged one shows the start page, and Back does not lead to it again.
    await other.evaluate((hash) => location.assign(hash), new URL(whole).hash.slice(0, -20));
    await expect(other.getByText('The link was damaged')).toBeVisible();
    await expect(countIn(other)).toHaveText(/ of 23 events$/);
    await expect(other).toHaveURL(/\/$/);
    await other.goBack();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
  });

  test('F6 a bomb is not opened', async ({ page }) => {
    const bomb = deflateRawSync(Buffer.alloc(10_000_000, ' '), { level: 9 }).toString('base64url');
    await page.goto(`/?event=kim-putin-summit#dossier=${bomb}`);
    await expect(page.getByText('it holds more than 1 MB')).toBeVisible();
    await expect(countIn(page)).toHaveText(/ of 23 events$/);
  });
});

test.describe('a link that is damaged or strange still opens', () => {
  const note = (page: Page) =>
    page.getByRole('paragraph').filter({ has: page.getByRole('button', { name: 'Close note' }) });

  test('F1 unknown parameters are left out, and said to be', async ({ page }) => {
    await openTimeline(page, '/?zoom=3&colour=red&event=kim-putin-summit');
    await expect(note(page)).toContainText('“zoom”, “colour”');
    await expect(panelTitle(page)).toHaveText(eventOf(EXHIBITION, 'kim-putin-summit').title);
    await page.getByRole('button', { name: 'Close note' }).click();
    await expect(note(page)).toHaveCount(0);
  });

  test('F2 broken encodings', async ({ page }) => {
    for (const query of ['?q=%E0%A4%A', '?q=%', '?q=%ED%A0%80', '?q=%FF%FE']) {
      await page.goto(`/${query}`);
      await expect(note(page)).toContainText('The link was damaged');
      await expect(countIn(page)).toHaveText(/ of 23 events$/);
    }
  });

  test('F3 what is not here is named, and the rest is shown', async ({ page }) => {
    await openTimeline(page, '/?event=no-such-event&actor=nobody&actor=kim&quote=7');
    await expect(note(page)).toContainText('Not in this dossier');
    await expect(note(page)).toContainText('event “no-such-event”');
    await expect(page.getByText('actor “nobody”')).toBeVisible();
    await expect(countIn(page)).toHaveText('19 of 23 events');
    await expect(panelTitle(page)).toHaveCount(0);
    await eventually(() => inAddress(page, 'event')).toBeNull();
  });

  test('F4 markup is text', async ({ page }) => {
    const markup = '<img src=x onerror=alert(1)>';
    await page.goto(`/?q=${encodeURIComponent(markup)}&event=${encodeURIComponent(markup)}`);
    await expect(searchIn(page)).toHaveValue(markup);
    await expect(page.getByText(`matches the search “${markup}”`)).toBeVisible();
    await expect(page.getByText(`event “${markup}”`)).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });

  test('F5 impossible windows, and far too much', async ({ page }) => {
    for (const query of [
      '?from=NaN&to=1e308',
      '?from=2024-01-01&to=2023-01-01',
      '?from=-999999-01-01&to=+999999-01-01',
      '?from=2024-13-45&to=2025-01-01',
    ]) {
      await openTimeline(page, query);
      await expect(drawnIn(page).first()).toBeVisible();
      await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /\d/);
    }
    const actors = Array.from({ length: 900 }, (_, index) => `actor=a${index}`).join('&');
    await page.goto(`/?${actors}`);
    await expect(countIn(page)).toHaveText('23 of 23 events');
    await expect(page.getByText(/The link was too long/)).toBeVisible();
  });

  test('F5 a window with nothing in it leads back', async ({ page }) => {
    await page.goto('/?from=1700-01-01&to=1701-01-01');
    await expect(timelineIn(page)).toBeVisible();
    await page.getByRole('button', { name: 'Fit' }).click();
    await expect(drawnIn(page)).toHaveCount(EXHIBITION.dated.length);
  });
});

test('links on the page are real: an event’s opens in a new tab', async ({ page, context }) => {
  await openTimeline(page);
  const link = articleIn(page).locator('mark[data-event-ids="kim-putin-summit"] a').first();
  const href = (await link.getAttribute('href')) ?? '';
  const other = await context.newPage();
  await other.goto(new URL(href, page.url()).href);
  await expect(panelTitle(other)).toHaveText(eventOf(EXHIBITION, 'kim-putin-summit').title);
});

test('a quote’s link leads to its words in the publisher’s page', async ({ page, context, baseURL }) => {
  const quiet = Array<string>(20).fill('The council met, and nothing came of it. '.repeat(12));
  const yes = 'The mayor, it seems, said “yes”: well-known & 100 % hers.';
  const text = [...quiet, `First ${yes}`, ...quiet, `Then ${yes}`, ...quiet];
  const address = `${baseURL}published/report#top`;
  await context.route('**/published/report', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><h1 id="top">Report</h1>${text.map((words) => `<p>${words.replace('&', '&amp;').replace('seems', '<b>seems</b>')}</p>`).join('')}`,
    }),
  );
  await page.goto('/');
  const quote = { source: 'report', text: yes, at: { prefix: 'Then ' } };
  const source = { id: 'report', title: 'Report', published: '2024-05-02', url: address, text };
  await chooseFile(
    page,
    'report.json',
    smallFile({ sources: [source], events: [smallEvent({ quotes: [quote] })] }),
  );
  await eventIn(page, 'The bridge is opened').click();
  const opened = page.waitForEvent('popup');
  await panelIn(page).getByRole('link', { name: 'This quote at 127.0.0.1' }).click();
  const published = await opened;
  await expect(published.getByText(`Then ${yes}`)).toBeInViewport();
  await expect(published.getByText(`First ${yes}`)).not.toBeInViewport();
  expect(await published.evaluate(() => scrollY)).toBeGreaterThan(0);
  // The page itself sees nothing of it.
  expect(await published.evaluate(() => location.hash)).toBe('#top');
});
