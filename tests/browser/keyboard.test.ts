/** Each main task without a mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { EXHIBITION, eventOf } from './dossiers.ts';
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
  searchIn,
  tableIn,
} from './page.ts';

// Moves of the window come at once.
test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const titleOf = (id: string): string => eventOf(EXHIBITION, id).title;
const dialogIn = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Presses a key until something has the focus, as somebody does who knows nothing but that key. */
async function pressTo(page: Page, key: string, target: Locator): Promise<void> {
  await expect(target.first()).toBeAttached();
  for (let presses = 0; presses < 120; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} never leads to ${String(target)}.`);
}

/** The one event of the chart at which the Tab key stops. */
const timelineStop = (page: Page): Locator => drawnIn(page).and(page.locator('[tabindex="0"]'));

interface Stop {
  readonly name: string;
  readonly isOutlined: boolean;
  readonly isInView: boolean;
}

/** What has the focus, and whether it can be seen to have it: a control may leave the outline to the label around it. */
const describeStop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const around = [focused, focused.closest('label'), focused.parentElement].filter(
      (element) => element !== null,
    );
    const outlined = around.find((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      return isDrawn && !/, 0\)$|transparent/.test(outlineColor) && element.getBoundingClientRect().width > 4;
    });
    const { left, top, right, bottom } = (outlined ?? focused).getBoundingClientRect();
    return {
      name: `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`.slice(0, 90),
      isOutlined: outlined !== undefined,
      isInView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    };
  });

for (const address of [
  '/?event=speech-at-exhibition&actor=kim&q=missile',
  '/?pane=list&event=kim-putin-summit',
]) {
  test(`wherever the Tab key stops, it can be seen: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(drawnIn(page).or(tableIn(page)).first()).toBeVisible();
    const stops: Stop[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await describeStop(page);
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter(({ isOutlined, isInView }) => !isOutlined || !isInView)).toEqual([]);
  });
}

test('events of the timeline: arrows lead along time, Enter opens', async ({ page }) => {
  await page.goto('/?pane=list');
  const inOrder = (await listedTitles(page)).filter((title) =>
    EXHIBITION.dated.some((event) => event.title === title),
  );
  await openTimeline(page);
  await pressTo(page, 'Tab', timelineStop(page));
  await page.keyboard.press('Home');
  for (const title of inOrder) {
    await expect(eventIn(page, title)).toBeFocused();
    await expect(eventIn(page, title).locator('span').first()).toBeInViewport();
    expect((await describeStop(page))?.isOutlined, title).toBe(true);
    await page.keyboard.press('ArrowRight');
  }
  await expect(eventIn(page, inOrder.at(-1) ?? '')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(panelTitle(page)).toHaveText(inOrder.at(-2) ?? '');
  await expect(eventIn(page, inOrder.at(-2) ?? '')).toBeFocused();
});

test('the window follows to events outside of it', async ({ page }) => {
  await openTimeline(page, '/?from=2018-01-01&to=2018-06-01');
  await pressTo(page, 'Tab', timelineStop(page));
  await page.keyboard.press('End');
  await eventually(() => Date.parse(inAddress(page, 'to') ?? '')).toBeGreaterThan(Date.parse('2024-11-01'));
  await expect(drawnIn(page).and(page.locator(':focus'))).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(panelTitle(page)).not.toHaveCount(0);
  await page.keyboard.press('Home');
  await eventually(() => Date.parse(inAddress(page, 'from') ?? '')).toBeLessThan(Date.parse('2018-12-31'));
  await expect(drawnIn(page).and(page.locator(':focus'))).toBeInViewport();
});

const period = (page: Page): [number, number] => [
  Date.parse(inAddress(page, 'from') ?? ''),
  Date.parse(inAddress(page, 'to') ?? ''),
];
const width = (page: Page): number => period(page)[1] - period(page)[0];

test('+, − and 0 zoom in the chart; the overview is a slider', async ({ page }) => {
  await openTimeline(page, '/?from=2018-01-01&to=2025-01-01');
  const whole = width(page);
  await pressTo(page, 'Tab', timelineStop(page));
  const focused = await timelineStop(page).getAttribute('aria-label');
  await page.keyboard.press('+');
  await eventually(() => width(page)).toBeLessThan(whole);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await eventually(() => width(page)).toBeGreaterThan(whole);
  await expect(drawnIn(page).and(page.locator(':focus'))).toHaveAttribute('aria-label', focused ?? '');
  await page.keyboard.press('0');
  await eventually(() => inAddress(page, 'from')).toBeNull();

  const slider = page.getByRole('slider', { name: 'Visible period' });
  await pressTo(page, 'Tab', slider);
  const said = async () => (await slider.getAttribute('aria-valuetext')) ?? '';
  const before = await said();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await eventually(() => width(page)).toBeLessThan(whole);
  await expect(slider).not.toHaveAttribute('aria-valuetext', before);
  const [from] = period(page);
  await page.keyboard.press('ArrowRight');
  await eventually(() => period(page)[0]).toBeGreaterThan(from);
  await page.keyboard.press('PageDown');
  await eventually(() => period(page)[0]).toBeLessThan(from);
  await page.keyboard.press('Home');
  await eventually(() => inAddress(page, 'from')).toBeNull();
  await eventually(said).toBe(before);
  await expect(slider).toBeFocused();
});

test('filters: a checkbox by the space bar, “All of” by an arrow, a chip by Enter', async ({ page }) => {
  await openTimeline(page);
  const box = (name: string) => actorsIn(page).getByRole('checkbox', { name, exact: true });
  await pressTo(page, 'Tab', actorsIn(page).getByRole('radio', { name: 'Any of' }));
  await page.keyboard.press('ArrowRight');
  await expect(actorsIn(page).getByRole('radio', { name: 'All of' })).toBeChecked();
  for (const name of ['Kim Jong Un', 'Vladimir Putin']) {
    await pressTo(page, 'Tab', box(name));
    await page.keyboard.press('Space');
    await expect(box(name)).toBeChecked();
    await expect(box(name)).toBeFocused();
  }
  await expect(countIn(page)).not.toHaveText('23 of 23 events');
  const both = await countIn(page).textContent();
  await pressTo(page, 'Shift+Tab', actorsIn(page).getByRole('radio', { name: 'All of' }));
  await page.keyboard.press('ArrowLeft');
  await expect(countIn(page)).not.toHaveText(both ?? '');
  await pressTo(page, 'Tab', page.getByRole('button', { name: 'Remove filter: Vladimir Putin' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove filter: Kim Jong Un' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(countIn(page)).toHaveText('23 of 23 events');
  await expect(countIn(page)).toBeFocused();
});

test('/ searches, Escape clears, and no key acts while somebody types', async ({ page }) => {
  await openTimeline(page, '/?from=2018-01-01&to=2025-01-01');
  await page.keyboard.press('/');
  await expect(searchIn(page)).toBeFocused();
  await page.keyboard.type('/?+-0');
  await expect(searchIn(page)).toHaveValue('/?+-0');
  await expect(dialogIn(page, 'Keys')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(searchIn(page)).toHaveValue('');
  await expect(searchIn(page)).toBeFocused();
  await page.keyboard.type('summit');
  await expect(countIn(page)).not.toHaveText('23 of 23 events');
  await page.keyboard.press('Escape');
  await expect(countIn(page)).toHaveText('23 of 23 events');

  const find = page.getByRole('searchbox', { name: 'Find an actor' });
  await pressTo(page, 'Tab', find);
  await page.keyboard.type('/?+-0');
  await expect(find).toHaveValue('/?+-0');
  await expect(find).toBeFocused();
  await expect(dialogIn(page, 'Keys')).toHaveCount(0);
  expect([inAddress(page, 'from'), inAddress(page, 'to'), inAddress(page, 'q')]).toEqual([
    '2018-01-01',
    '2025-01-01',
    null,
  ]);
});

test('the list: arrows lead from row to row, Enter opens', async ({ page }) => {
  await openTimeline(page);
  await pressTo(page, 'Tab', page.getByRole('radio', { name: 'Timeline' }));
  await page.keyboard.press('ArrowRight');
  const titles = await listedTitles(page);
  const title = (index: number) =>
    tableIn(page).getByRole('button', { name: titles.at(index) ?? '', exact: true });
  await pressTo(page, 'Tab', title(0));
  for (const [key, index] of [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['End', -1],
    ['ArrowUp', -2],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(title(index)).toBeFocused();
    await expect(title(index)).toBeInViewport();
  }
  await page.keyboard.press('Enter');
  await expect(panelTitle(page)).toHaveText(titles[0] ?? '');
  await expect(title(0)).toBeFocused();
});

test('a quote leads to its passage, and the passage back to the quote', async ({ page }) => {
  await openTimeline(page, '/?event=speech-at-exhibition');
  const shows = panelIn(page).getByRole('button', { name: 'Show in article' });
  await pressTo(page, 'Tab', shows.nth(1));
  await page.keyboard.press('Enter');
  const link = currentMarksIn(page).locator('a').and(page.locator(':focus'));
  await expect(link).toBeInViewport();
  expect((await describeStop(page))?.isOutlined).toBe(true);
  expect(inAddress(page, 'quote')).toBe('2');
  await page.keyboard.press('Escape');
  await expect(shows.nth(1)).toBeFocused();
  await expect(shows.nth(1)).toBeInViewport();
  await expect(panelTitle(page)).toHaveText(titleOf('speech-at-exhibition'));
});

test('a passage that was not come to from the event leads to its event by Escape, too', async ({ page }) => {
  await openTimeline(page, '/?event=speech-at-exhibition');
  const link = currentMarksIn(page).locator('a:not([tabindex="-1"])').first();
  await pressTo(page, 'Tab', link);
  await page.keyboard.press('Escape');
  await expect(panelTitle(page)).toBeFocused();
});

test('a passage of several events asks which, by arrows; Escape gives the focus back', async ({ page }) => {
  await openTimeline(page);
  const shared = articleIn(page).locator('mark[data-event-ids*=" "]:not([data-date-event-ids]) a').first();
  await pressTo(page, 'Tab', shared);
  const choices = dialogIn(page, /^Quoted for/).getByRole('button');
  await page.keyboard.press('Enter');
  await expect(choices.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shared).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  const chosen = (await choices.nth(1).locator('bdi').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(panelTitle(page)).toHaveText(chosen);
  await expect(shared).toBeFocused();
});

test('next and previous keep the focus, at the ends too', async ({ page }) => {
  await openTimeline(page);
  const [next, previous] = [
    page.getByRole('button', { name: 'Next event' }),
    page.getByRole('button', { name: 'Previous event' }),
  ];
  await pressTo(page, 'Tab', next);
  for (let place = 1; place <= EXHIBITION.events.length + 1; place++) {
    await page.keyboard.press('Enter');
    await expect(panelIn(page)).toContainText(`${Math.min(place, 23)} of 23`);
    await expect(next).toBeFocused();
  }
  await page.keyboard.press('Shift+Tab');
  await expect(previous).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panelIn(page)).toContainText('22 of 23');
  await pressTo(page, 'Tab', page.getByRole('button', { name: 'Close event' }));
  await page.keyboard.press('Enter');
  await expect(panelTitle(page)).toHaveCount(0);
  await expect(panelIn(page).locator(':focus')).toHaveCount(1);
});

test('where the panel goes with its event, the focus goes back to what the event was chosen by', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openTimeline(page);
  await pressTo(page, 'Tab', timelineStop(page));
  const mark = page.locator(':focus');
  const name = (await mark.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  await pressTo(page, 'Tab', page.getByRole('button', { name: 'Close event' }));
  await page.keyboard.press('Enter');
  await expect(panelIn(page)).toBeHidden();
  await expect(mark).toHaveAttribute('aria-label', name);
});

test('? lists the keys, and Escape gives the focus back', async ({ page }) => {
  await openTimeline(page);
  await pressTo(page, 'Tab', timelineStop(page));
  const focused = page.locator(':focus');
  const before = await focused.getAttribute('aria-label');
  await page.keyboard.press('?');
  await expect(dialogIn(page, 'Keys')).toBeVisible();
  await expect(dialogIn(page, 'Keys').locator('kbd')).not.toHaveCount(0);
  await page.keyboard.press('/');
  await expect(searchIn(page)).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialogIn(page, 'Keys')).toHaveCount(0);
  await expect(focused).toHaveAttribute('aria-label', before ?? '');
  await page.keyboard.press('?');
  await expect(dialogIn(page, 'Keys')).toBeVisible();
});

test('? pressed before the browser has told that the list is closed opens it again', async ({ page }) => {
  await openTimeline(page);
  const keys = dialogIn(page, 'Keys');
  await page.keyboard.press('?');
  await keys.evaluate((dialog: HTMLDialogElement) => {
    dialog.addEventListener('close', () => (document.title = 'told'));
    dialog.close();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
  });
  await expect(page).toHaveTitle('told');
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
});

test('on a narrow screen the sheet with the event covers nothing that takes the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openTimeline(page, '/?event=kim-putin-summit');
  const covered: string[] = [];
  const stops = new Set<string>();
  const sheet = panelIn(page).getByRole('button', { name: 'Previous event' });
  while (!(await isFocused(sheet)) && stops.size < 120) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const box = focused.getClientRects()[0] ?? new DOMRect();
      const isSeen = [0.1, 0.5, 0.9].some((part) => {
        const found = document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2);
        return found !== null && (focused.contains(found) || found.contains(focused));
      });
      return {
        name: `${focused.tagName} ${focused.ariaLabel ?? focused.textContent} ${box.left} ${box.top}`,
        isSeen,
      };
    });
    stops.add(stop.name);
    if (!stop.isSeen) covered.push(stop.name);
  }
  expect(stops.size).toBeGreaterThan(50);
  expect(covered).toEqual([]);

  // Arrows lead along the chart without the browser's own scrolling.
  await timelineStop(page).focus();
  await page.keyboard.press('End');
  const limit = (await panelIn(page).boundingBox())?.y ?? 0;
  await eventually(async () => (await page.locator(':focus').boundingBox())?.y ?? Infinity).toBeLessThan(
    limit,
  );
});
