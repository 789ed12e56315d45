/** On a phone, by touch: one column that scrolls, and a chart that lets it. */
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { type Dossier, EXHIBITION, eventOf, KEEPING_TIME } from './dossiers.ts';
import {
  actorsIn,
  articleIn,
  countIn,
  currentMarksIn,
  drawnIn,
  eventIn,
  eventually,
  inAddress,
  openTimeline,
  panelIn,
  panelTitle,
  searchIn,
  tableIn,
  timelineIn,
} from './page.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** How much wider the page is than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth);

async function swipe(
  page: Page,
  from: Locator,
  by: { readonly x?: number; readonly y?: number },
): Promise<void> {
  const box = await from.boundingBox();
  if (!box) throw new Error('There is nothing to swipe on.');
  const { x = 0, y = 0 } = by;
  const start = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: start.x + x * share, y: start.y + y * share }],
    });
  await touch('touchStart', 0);
  for (const share of [0.1, 0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', share);
  await touch('touchEnd', 1);
  await session.detach();
}

test('the timeline comes first, then the article', async ({ page }) => {
  await openTimeline(page);
  await expect(timelineIn(page)).toBeInViewport({ ratio: 0.4 });
  const [chart, article] = [await timelineIn(page).boundingBox(), await articleIn(page).boundingBox()];
  expect(chart?.y).toBeLessThan(article?.y ?? 0);
  await expect(actorsIn(page)).toBeHidden();
  await page.getByRole('navigation', { name: 'Library' }).getByRole('link').last().tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(KEEPING_TIME.title);
});

test('nothing is wider than the screen', async ({ page }) => {
  for (const address of [
    '/',
    KEEPING_TIME.query,
    '/?lanes=actor',
    '/?pane=list',
    '/?event=speech-at-exhibition',
    `${KEEPING_TIME.query}&event=pendulum-clock`,
    '/?actor=kim&actor=ukraine&match=all',
    '/?zoom=1&event=nothing',
  ]) {
    await page.goto(address.startsWith('?') ? `/${address}` : address);
    await expect(countIn(page)).toBeVisible();
    await expect(page.getByText('Drawing the timeline…')).toHaveCount(0);
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
  }
});

test('however long a search is, what is said of it fits on the screen', async ({ page }) => {
  await openTimeline(page);
  await searchIn(page).fill('no such words at all are here to be found');
  const ways = page.getByRole('button', { name: /^(Remove filter|Clear all filters|Without|Show all)/ });
  await expect(ways).toHaveCount(4);
  for (const way of await ways.all()) await expect(way).toBeInViewport({ ratio: 1 });
  await eventually(() => overflow(page)).toBeLessThanOrEqual(0);
});

test('every title of the chart can be read', async ({ page }) => {
  await openTimeline(page);
  for (const { title } of EXHIBITION.dated) {
    const label = eventIn(page, title).locator('bdi');
    await expect(label).toBeVisible();
    const isCut = await label.evaluate(
      (element) => element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
    );
    expect(isCut, title).toBe(false);
    const box = await label.boundingBox();
    expect(box?.x, title).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0), title).toBeLessThanOrEqual(360);
  }
});

test('a swipe up on the chart scrolls the page', async ({ page }) => {
  await openTimeline(page);
  await swipe(page, eventIn(page, eventOf(EXHIBITION, 'kim-putin-summit').title), { y: -300 });
  await eventually(() => scrolled(page)).toBeGreaterThan(150);
  expect(inAddress(page, 'from')).toBeNull();
  await expect(panelTitle(page)).toHaveCount(0);
});

test('what browsers make of touches on the chart stays as it is when there are other lanes', async ({
  page,
}) => {
  await openTimeline(page);
  const chart = timelineIn(page).locator('.vis-timeline');
  const changes = await chart.evaluateHandle((element) => {
    const seen: string[] = [];
    new MutationObserver(() => seen.push(element.style.touchAction)).observe(element, {
      attributeFilter: ['style'],
    });
    return seen;
  });
  for (const lanes of ['actor', 'kind', 'none']) {
    await page.getByLabel('Lanes', { exact: true }).selectOption(lanes);
    await expect(page.getByLabel('Lanes', { exact: true })).toHaveValue(lanes);
    await expect(drawnIn(page).first()).toBeVisible();
  }
  const touchActions = await changes.evaluate((seen) => [...new Set(seen)]);
  expect(touchActions.filter((touchAction) => touchAction !== 'pan-y')).toEqual([]);
  await expect(chart).toHaveCSS('touch-action', 'pan-y');
});

test('a swipe sideways on the chart moves the window, and not the page', async ({ page }) => {
  await openTimeline(page);
  await swipe(page, eventIn(page, eventOf(EXHIBITION, 'kim-putin-summit').title), { x: -120 });
  await eventually(() => inAddress(page, 'from')).not.toBeNull();
  expect(Date.parse(inAddress(page, 'to') ?? '')).toBeGreaterThan(Date.parse('2025-01-01'));
  expect(await scrolled(page)).toBe(0);
  await expect(panelTitle(page)).toHaveCount(0);
});

test('a tap opens the event as a sheet, which closes', async ({ page }) => {
  const event = eventOf(EXHIBITION, 'kim-putin-summit');
  await openTimeline(page);
  await eventIn(page, event.title).tap();
  await expect(panelTitle(page)).toHaveText(event.title);
  await expect(panelTitle(page)).toBeInViewport({ ratio: 1 });
  await expect(eventIn(page, event.title).locator('bdi')).toBeInViewport();
  await expect(panelIn(page).locator('blockquote')).toHaveText(event.quotes[0]?.text ?? '');
  const sheet = await panelIn(page).boundingBox();
  expect(sheet?.height).toBeLessThan(740 * 0.7);

  const last = panelIn(page).getByText('EDTF');
  await expect(last).not.toBeInViewport();
  await swipe(page, panelIn(page).locator('blockquote'), { y: -400 });
  await expect(last).toBeInViewport();
  await panelIn(page).getByRole('button', { name: 'Show in article' }).tap();
  await expect(currentMarksIn(page).first()).toBeInViewport();
  const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? Infinity;
  // Smoothly, so that it takes a moment until it stands above the sheet.
  await eventually(
    async () => (await topOf(panelIn(page))) - (await topOf(currentMarksIn(page).first())),
  ).toBeGreaterThan(10);

  await page.getByRole('button', { name: 'Close event' }).tap();
  await expect(panelIn(page)).toBeHidden();
});

/** From an event, whose control leads there; and how far the page was scrolled before. */
async function leaveForArticle(page: Page) {
  const event = eventOf(EXHIBITION, 'kim-putin-summit');
  await openTimeline(page);
  await eventIn(page, event.title).tap();
  const show = panelIn(page).getByRole('button', { name: 'Show in article' });
  await show.scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  await show.tap();
  return { event, show, before };
}

test('the sheet makes room for the article, and one tap leads back to it and to the timeline', async ({
  page,
}) => {
  const { event, show, before } = await leaveForArticle(page);
  await expect(currentMarksIn(page).first()).toBeInViewport();
  await expect(panelTitle(page)).toBeHidden();
  expect((await panelIn(page).boundingBox())?.height).toBeLessThan(740 * 0.15);
  await eventually(() => scrolled(page)).toBeGreaterThan(before + 100);
  await page.getByRole('button', { name: 'Back to event' }).tap();
  await expect(show).toBeFocused();
  await expect(show).toBeInViewport();
  // A tap may move the page by some pixels before it comes down.
  await eventually(async () => Math.abs((await scrolled(page)) - before)).toBeLessThan(20);
  await expect(eventIn(page, event.title).locator('bdi')).toBeInViewport();
});

test('who turns back while the page is on its way to the article is back at the event', async ({ page }) => {
  const { before } = await leaveForArticle(page);
  await eventually(() => scrolled(page)).toBeGreaterThan(before + 10);
  // As what speaks the page does it: with no finger on the screen.
  const after = await page.getByRole('button', { name: 'Back to event' }).evaluate(async (button) => {
    const frames = async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return scrollY;
    };
    if (button instanceof HTMLElement) button.click();
    const soon = await frames();
    // Chromium has been seen to go on to where it was on its way, after some frames.
    scrollTo({ top: soon + 3000 });
    return [soon, await frames()];
  });
  expect(after).toEqual([before, before]);
});

test('a passage opens its event', async ({ page }) => {
  const event = eventOf(EXHIBITION, 'kim-putin-summit');
  await openTimeline(page);
  const link = articleIn(page).locator(`mark[data-event-ids="${event.id}"] a`).first();
  await link.scrollIntoViewIfNeeded();
  await link.tap();
  await expect(panelTitle(page)).toHaveText(event.title);
  await expect(link).toBeInViewport();
});

const READ: readonly (readonly [Dossier, string])[] = [
  [EXHIBITION, 'kim-putin-summit'],
  [EXHIBITION, 'trump-kim-summits'],
  [EXHIBITION, 'speech-at-exhibition'],
  [KEEPING_TIME, 'dial-of-ahaz'],
  [KEEPING_TIME, 'pendulum-clock'],
];

/** Where the lines of a text begin and end on the screen, from the top. */
const linesOf = (text: Locator) =>
  text.evaluate((element) => {
    const pieces = [...element.getClientRects()].toSorted((a, b) => a.top - b.top);
    return pieces.map(({ top, bottom }) => ({ top, bottom }));
  });

for (const height of [640, 780])
  test.describe(`a screen of 360×${height}`, () => {
    test.use({ viewport: { width: 360, height } });

    test('one tap on an event shows the passage that supports it, one on the passage the event', async ({
      page,
    }) => {
      for (const [dossier, id] of READ) await test.step(id, () => expectBothWays(page, dossier, id, height));
    });
  });

async function expectBothWays(page: Page, dossier: Dossier, id: string, height: number): Promise<void> {
  const event = eventOf(dossier, id);
  await openTimeline(page, dossier.query);
  await eventIn(page, event.title).tap();
  await expect(panelTitle(page)).toHaveText(event.title);
  await expect(panelTitle(page)).toBeInViewport({ ratio: 1 });
  await expect(panelIn(page).locator('strong').first()).toBeInViewport({ ratio: 1 });
  const passage = panelIn(page).locator('blockquote').first();
  await expect(passage).toHaveText(event.quotes[0]?.text ?? '');
  const lines = await linesOf(passage);
  const lastSeen = lines[Math.min(lines.length, 3) - 1];
  expect(lastSeen?.bottom).toBeLessThanOrEqual(height);
  expect(lines[0]?.top).toBeGreaterThan((await panelTitle(page).boundingBox())?.y ?? Infinity);
  // Lit as it is in the article.
  const inArticle = currentMarksIn(page).first();
  const litAs = (element: Element) => getComputedStyle(element).backgroundColor;
  expect(await passage.evaluate(litAs)).toBe(await inArticle.evaluate(litAs));

  await page.getByRole('button', { name: 'Close event' }).tap();
  await expect(panelTitle(page)).toHaveCount(0);
  const link = articleIn(page).locator(`mark[data-event-ids="${id}"] a`).first();
  await link.scrollIntoViewIfNeeded();
  await link.tap();
  await expect(panelTitle(page)).toHaveText(event.title);
  await expect(panelTitle(page)).toBeInViewport({ ratio: 1 });
}

test('what is spoken as the quote is the quote alone', async ({ page }) => {
  const event = eventOf(EXHIBITION, 'kim-putin-summit');
  await openTimeline(page, `/?event=${event.id}`);
  await expect(panelIn(page).getByRole('figure')).toContainText('…growing military capabilities');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const quotes = nodes.filter(({ role }) => role?.value === 'blockquote');
  expect(quotes).toHaveLength(1);
  await expect(panelIn(page).getByRole('blockquote')).toHaveText(event.quotes[0]?.text ?? '');
});

test('the filters are a sheet that shows what it found', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Filters' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();
  await sheet.getByRole('checkbox', { name: 'Vladimir Putin' }).tap();
  await expect(sheet.getByRole('checkbox', { name: 'Vladimir Putin' })).toBeChecked();
  await sheet.getByRole('button', { name: /^Show/ }).tap();
  await expect(sheet).toBeHidden();
  await expect(countIn(page)).toHaveText('3 of 23 events');
  await expect(drawnIn(page)).toHaveCount(3);
  await expect(page.getByRole('button', { name: /^Filters/ })).toHaveAccessibleName(/in use/);
});

test('the list is a list of cards that still is a table', async ({ page }) => {
  await page.goto('/?pane=list');
  await expect(tableIn(page).getByRole('row')).toHaveCount(1 + EXHIBITION.events.length);
  const row = tableIn(page).getByRole('row').nth(1);
  const cells = await row.getByRole('cell').all();
  const tops = new Set<number>();
  for (const cell of cells) {
    const box = await cell.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    tops.add(Math.round(box?.y ?? 0));
  }
  expect(tops.size).toBeGreaterThan(1);
  await row.getByRole('button').tap();
  await expect(panelTitle(page)).toBeInViewport();
});

test('targets are large enough for a finger', async ({ page }) => {
  await openTimeline(page, '/?event=kim-putin-summit');
  const small = await page.locator('button:visible, select:visible, input:visible').evaluateAll((controls) =>
    controls
      .map((control) => ({ box: (control.closest('label') ?? control).getBoundingClientRect(), control }))
      .filter(
        ({ box, control }) =>
          box.width > 1 && (box.height < 24 || box.width < 24) && !control.closest('[data-side="bare"]'),
      )
      .map(
        ({ control, box }) =>
          `${control.getAttribute('aria-label') ?? control.textContent}: ${box.width}×${box.height}`,
      ),
  );
  expect(small).toEqual([]);
});

test('the legend and the keys stay within the screen', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Legend' }).tap();
  const legend = page.getByRole('dialog', { name: 'Legend' });
  await expect(legend).toBeInViewport({ ratio: 1 });
  await page.touchscreen.tap(340, 5);
  await expect(legend).toBeHidden();
});
