/** The chart: what it draws, that it can be read, and how it is steered by hand. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { actorIdsOf, DOSSIERS, EXHIBITION, eventOf, KEEPING_TIME } from './dossiers.ts';
import { chooseFile, smallEvent, smallFile } from './files.ts';
import {
  drawnIn,
  eventIn,
  eventually,
  inAddress,
  moveOntoCard,
  openTimeline,
  panelTitle,
  rowIn,
  startingWith,
  timelineIn,
} from './page.ts';

// Moves of the window come at once, so that what is measured stands still.
test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface DrawnTitle {
  readonly title: string;
  /** Null where there is no room for it. */
  readonly label: Box | null;
  /** Whether the text needs more room than its element has. */
  readonly isCut: boolean;
  readonly bar: Box;
  /** What its ancestors, and the screen, let be seen. */
  readonly seen: Box;
}

/** Every event that the chart draws, where its mark and its title stand, and where they can be seen. */
const measure = (page: Page): Promise<readonly DrawnTitle[]> =>
  drawnIn(page).evaluateAll((buttons) => {
    const boxOf = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const seenPart = (element: Element): Box => {
      const seen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const box = boxOf(around);
        seen.left = Math.max(seen.left, box.left);
        seen.top = Math.max(seen.top, box.top);
        seen.right = Math.min(seen.right, box.right);
        seen.bottom = Math.min(seen.bottom, box.bottom);
      }
      return seen;
    };
    return buttons.map((button) => {
      const [bar, label] = [button.querySelector('span'), button.querySelector('bdi')];
      if (!bar || !label) throw new Error('A button of the chart has a mark and a title.');
      return {
        title: label.textContent,
        label: label.checkVisibility({ visibilityProperty: true, opacityProperty: true })
          ? boxOf(label)
          : null,
        isCut: label.scrollWidth > label.clientWidth || label.scrollHeight > label.clientHeight,
        bar: boxOf(bar),
        seen: seenPart(button),
      };
    });
  });

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 0.5 &&
  inner.right <= outer.right + 0.5 &&
  inner.top >= outer.top - 0.5 &&
  inner.bottom <= outer.bottom + 0.5;

/** Letters stand apart even where the boxes of their lines touch by a pixel. */
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 1.5 && b.top < a.bottom - 1.5;

/** A title stands inside its mark or beside it. */
const isAcross = (label: Box, bar: Box): boolean =>
  overlap(label, bar) && (label.left < bar.left - 0.5 || label.right > bar.right + 0.5);

const isBarSeen = ({ bar, seen }: DrawnTitle): boolean => overlap(bar, seen);

/** What keeps titles from being read, apart from what scrolling the chart brings into sight. */
function unreadable(titles: readonly DrawnTitle[]): readonly string[] {
  const shown = titles.flatMap(({ label, ...rest }) => (label ? [{ label, ...rest }] : []));
  return shown.flatMap(({ title, label, isCut, bar, seen }, index) => [
    ...(label.left < seen.left - 0.5 || label.right > seen.right + 0.5 ? [`${title}: beyond the edge`] : []),
    ...(isCut ? [`${title}: cut`] : []),
    ...(isAcross(label, bar) ? [`${title}: across an edge of its mark`] : []),
    ...shown
      .slice(index + 1)
      .filter((other) => overlap(label, other.label))
      .map((other) => `${title}: on top of ${other.title}`),
  ]);
}

/** Turns the wheel over the chart until everything has passed; what was wholly in sight at some time. */
async function seeAll(page: Page): Promise<{ readonly titles: Set<string>; readonly bars: Set<string> }> {
  const [titles, bars] = [new Set<string>(), new Set<string>()];
  await drawnIn(page).first().hover();
  let before = '';
  for (;;) {
    const drawn = await measure(page);
    const now = JSON.stringify(drawn);
    if (now === before) return { titles, bars };
    before = now;
    for (const event of drawn) {
      if (event.label && isInside(event.label, event.seen)) titles.add(event.title);
      if (isBarSeen(event)) bars.add(event.title);
    }
    await page.mouse.wheel(0, 120);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}

/** The window that the address carries, in days; null while it shows everything. */
function windowDays(page: Page): number | null {
  const [from, to] = [inAddress(page, 'from'), inAddress(page, 'to')];
  return from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

const visiblePeriod = (page: Page): Locator => page.getByRole('slider', { name: 'Visible period' });

async function drag(page: Page, target: Locator, by: number, from = 0.5): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  const [x, y] = [box.x + box.width * from, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 3 });
  await page.mouse.move(x + by, y, { steps: 3 });
  await page.mouse.up();
}

/** Of one line and of more, in letters that are measured one way or the other. */
const TITLES = [
  'Office affairs: “fi”, “ffl” & AVATAR – ½ × 3',
  'Two  spaces\nand an end of a line',
  'Łódź, İstanbul, Đà Nẵng',
  'e\u0301te\u0301 and soft\u00ADhyphens',
  'Начало переговоров',
  'بداية المحادثات في المدينة',
  '首次會談在首都舉行',
  'A bridge 🌉 👩‍👩‍👧‍👦',
  'The council and the mayor sign a treaty of friendship, commerce, and navigation with all of their neighbours',
];

test('titles have the room that their letters take, whatever those are', async ({ page }) => {
  await openTimeline(page);
  const events = TITLES.flatMap((title, index) =>
    ['reported', 'denied'].map((status, of) =>
      smallEvent({
        id: `${index}-${of}`,
        title,
        status,
        attributedTo: ['mayor'],
        date: { edtf: String(1990 + index), basis: 'stated', words: '1 May 2024' },
      }),
    ),
  );
  await chooseFile(page, 'letters.json', smallFile({ events }));
  await expect(drawnIn(page)).toHaveCount(events.length);
  await eventually(async () => unreadable(await measure(page))).toEqual([]);
  const rooms = await drawnIn(page)
    .locator('bdi')
    .evaluateAll((labels) =>
      labels.map((label) => {
        const letters = document.createRange();
        letters.selectNodeContents(label);
        return label.clientWidth - letters.getBoundingClientRect().width;
      }),
    );
  expect(Math.max(...rooms)).toBeLessThan(4);
  expect(Math.min(...rooms)).toBeGreaterThan(0);
});

for (const dossier of DOSSIERS) {
  test.describe(dossier.title, () => {
    test('in the opening view every title can be read and every mark be seen', async ({ page }) => {
      await openTimeline(page, dossier.query);
      await expect(drawnIn(page)).toHaveCount(dossier.dated.length);
      await eventually(async () => unreadable(await measure(page))).toEqual([]);

      const everything = dossier.dated.map(({ title }) => title).toSorted();
      const { titles, bars } = await seeAll(page);
      expect([...bars].toSorted()).toEqual(everything);
      const untitled = everything.length - titles.size;
      const words = timelineIn(page).getByText(/no room for a title/);
      if (untitled === 0) await expect(words).toHaveCount(0);
      else await expect(words).toContainText(untitled === 1 ? 'One mark' : `${untitled} marks`);
    });

    test('each dated event is a button named after its title and its date in words', async ({ page }) => {
      await page.goto(`/${dossier.query}&pane=list`);
      const dates = new Map<string, string>();
      for (const { title } of dossier.dated) {
        dates.set(title, (await rowIn(page, title).getByRole('cell').first().textContent()) ?? '');
      }

      await page.getByRole('radio', { name: 'Timeline' }).check();
      await expect(drawnIn(page)).toHaveCount(dossier.dated.length);
      for (const { title } of dossier.dated) {
        await expect(eventIn(page, title)).toHaveAccessibleName(`${title}, ${dates.get(title)}`);
      }
    });

    test('what the source does not date stands in a group of its own', async ({ page }) => {
      await openTimeline(page, dossier.query);
      const group = timelineIn(page).getByRole('group', { name: 'Not dated by the source' });

      await expect(group.getByRole('button')).toHaveCount(dossier.undated.length);
      for (const { title } of dossier.undated) {
        const button = group.getByRole('button', { name: startingWith(title) });
        await button.click();
        await expect(button).toHaveAttribute('aria-current', 'true');
        await expect(panelTitle(page)).toHaveText(title);
      }
    });
  });
}

test('the chart waits for no frame, with which a busy machine may be late', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await openTimeline(page);
  await expect(drawnIn(page)).toHaveCount(EXHIBITION.dated.length);
});

test('dates are said as a reader says them', async ({ page }) => {
  const words: readonly (readonly [string, string])[] = [
    ['trump-kim-summits', 'from 2018 to 2019'],
    ['arms-exhibition-2023', 'July 2023'],
    ['pledge-to-officers', '11–17 November 2024'],
    ['exhibition-2024', '21 November 2024'],
    ['trump-reelected', 'not dated by the source'],
  ];
  await openTimeline(page);
  for (const [id, date] of words) {
    const { title } = eventOf(EXHIBITION, id);
    const name = await eventIn(page, title).getAttribute('aria-label');
    expect(name?.slice(title.length)).toContain(date);
  }
});

test('a moment, a stretch and a “some time within” look different', async ({ page }) => {
  await openTimeline(page);
  const lookOf = async (id: string, extent: string) => {
    const button = eventIn(page, eventOf(EXHIBITION, id).title);
    await expect(button).toHaveAttribute('data-extent', extent);
    return button
      .locator('span')
      .first()
      .evaluate((bar) => {
        const { borderStyle, borderRadius, backgroundColor } = getComputedStyle(bar);
        return [borderStyle, borderRadius, backgroundColor].join(' ');
      });
  };
  const looks = [
    await lookOf('exhibition-2024', 'moment'),
    await lookOf('trump-kim-summits', 'lasting'),
    await lookOf('diplomacy-collapses', 'within'),
  ];
  expect(new Set(looks).size).toBe(looks.length);

  await openTimeline(page, KEEPING_TIME.query);
  const about = eventIn(page, eventOf(KEEPING_TIME, 'galileo-lamp').title).locator('span').first();
  const sure = eventIn(page, eventOf(KEEPING_TIME, 'newton-warns').title).locator('span').first();
  await expect(about).toHaveCSS('border-style', 'dotted');
  await expect(sure).toHaveCSS('border-style', 'dashed');
});

test('the legend explains the marks', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Legend' }).click();
  const legend = page.getByRole('dialog', { name: 'Legend' });
  await expect(legend).toBeVisible();
  await expect(legend).toContainText('some time within');
  await page.keyboard.press('Escape');
  await expect(legend).toBeHidden();
});

test('lanes by actor put an event into the lane of each of its actors', async ({ page }) => {
  await openTimeline(page);
  await page.getByLabel('Lanes').selectOption('By actor');
  const participations = EXHIBITION.dated.flatMap(actorIdsOf);
  await expect(drawnIn(page)).toHaveCount(participations.length);

  const lane = (name: string) => timelineIn(page).getByTitle(name, { exact: true });
  for (const { id, name } of EXHIBITION.actors.filter((actor) => participations.includes(actor.id))) {
    await lane(name).scrollIntoViewIfNeeded();
    const band = await lane(name).boundingBox();
    if (!band) throw new Error(`${name} has no lane.`);
    const titles = await drawnIn(page).evaluateAll(
      (buttons, { top, bottom }) =>
        buttons
          .filter((button) => {
            const box = button.getBoundingClientRect();
            const middle = (box.top + box.bottom) / 2;
            return middle > top && middle < bottom;
          })
          .map((button) => button.getAttribute('aria-label') ?? ''),
      { top: band.y, bottom: band.y + band.height },
    );
    const expected = EXHIBITION.dated.filter((event) => actorIdsOf(event).includes(id));
    expect(titles.length, name).toBe(expected.length);
    for (const { title } of expected) expect(titles.some((words) => words.startsWith(title))).toBe(true);
  }
});

test('lanes by kind have one lane for each kind', async ({ page }) => {
  await openTimeline(page, KEEPING_TIME.query);
  await page.getByLabel('Lanes').selectOption('By kind');
  const kinds = [...new Set(KEEPING_TIME.dated.map(({ kind }) => kind))];
  for (const kind of kinds) {
    await expect(timelineIn(page).getByTitle(kind.charAt(0).toUpperCase() + kind.slice(1))).toBeAttached();
  }
  await expect(drawnIn(page)).toHaveCount(KEEPING_TIME.dated.length);
});

test('titles can be read in lanes, too', async ({ page }) => {
  for (const { query } of DOSSIERS) {
    for (const lanes of ['kind', 'actor']) {
      await openTimeline(page, `${query}&lanes=${lanes}`);
      await eventually(async () => unreadable(await measure(page))).toEqual([]);
    }
  }
});

test('quiet years are skipped, said to be, and can be shown', async ({ page }) => {
  await openTimeline(page);
  const skipping = page.getByRole('checkbox', { name: 'Skip quiet years' });
  const skipped = timelineIn(page).getByText('2020–2022 skipped');
  const year = (words: string) => timelineIn(page).getByText(words, { exact: true }).first();
  await expect(skipping).toBeChecked();
  await expect(skipped).toBeVisible();

  await skipping.uncheck();
  await expect(skipped).toHaveCount(0);
  await expect(year('2021')).toBeVisible();
  await expect(drawnIn(page)).toHaveCount(EXHIBITION.dated.length);

  await skipping.check();
  await expect(skipped).toBeVisible();
  await expect(year('2021')).toBeHidden();
});

test('what is said of a gap beneath the axis covers no title and no label of the axis', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const dates = {
    'First plan': '1912',
    'Land is bought': '1987-03',
    'It is opened': '2024-05',
    'It runs': '2025-21',
  };
  await chooseFile(
    page,
    'gaps.json',
    smallFile({
      events: Object.entries(dates).map(([title, edtf]) =>
        smallEvent({ id: title, title, date: { edtf, basis: 'stated' } }),
      ),
    }),
  );
  const said = timelineIn(page).getByText('⋯ 74 years');
  await expect(said).toHaveAttribute('data-low');
  const boxesOf = (words: Locator): Promise<readonly Box[]> =>
    words.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON() as Box));
  const titles = (await measure(page)).flatMap(({ label, bar }) => (label ? [label, bar] : []));
  expect(titles).toHaveLength(8);
  const onAxis = await boxesOf(
    timelineIn(page).locator('.vis-text:not(.vis-measure)').filter({ visible: true }),
  );
  for (const box of await boxesOf(timelineIn(page).getByText(/^⋯ \d+ years$/)))
    expect([...titles, ...onAxis].filter((other) => overlap(box, other))).toEqual([]);
});

test('buttons zoom in and out, to everything and to the event that is chosen', async ({ page }) => {
  await openTimeline(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(button('Zoom to selection')).toBeDisabled();

  await button('Zoom in').click();
  await eventually(() => windowDays(page)).not.toBeNull();
  const narrow = windowDays(page) ?? 0;
  await button('Zoom in').click();
  await eventually(() => windowDays(page)).toBeLessThan(narrow);
  await button('Zoom out').click();
  await button('Zoom out').click();
  await button('Zoom out').click();
  await eventually(() => windowDays(page)).toBeGreaterThan(narrow);
  await button('Fit').click();
  await eventually(() => windowDays(page)).toBeNull();

  const { title } = eventOf(EXHIBITION, 'arms-exhibition-2023');
  await eventIn(page, title).click();
  await button('Zoom to selection').click();
  await eventually(() => windowDays(page) ?? Infinity).toBeLessThan(200);
  await expect(eventIn(page, title)).toBeInViewport();
  expect(Date.parse(inAddress(page, 'from') ?? '')).toBeLessThan(Date.parse('2023-07-01'));
  expect(Date.parse(inAddress(page, 'to') ?? '')).toBeGreaterThanOrEqual(Date.parse('2023-08-01'));
});

test('“Fit” shows what the filters let through, and everything when it is pressed again', async ({
  page,
}) => {
  await openTimeline(page, `${KEEPING_TIME.query}&actor=huygens`);
  await page.getByRole('button', { name: 'Fit' }).click();
  await eventually(() => windowDays(page) ?? Infinity).toBeLessThan(365 * 40);
  await page.getByRole('button', { name: 'Fit' }).click();
  await eventually(() => windowDays(page)).toBeNull();
});

test('years on the axis are round numbers of their era, in the widest window, too', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    // Where it comes in time, Playwright warns of what it keeps from the page.
    const isOfTests = message.text().endsWith('blocked by Playwright');
    if (message.type() === 'warning' && !isOfTests) warnings.push(message.text());
  });
  await openTimeline(page, `${KEEPING_TIME.query}&quiet=shown&from=-271000-01-01&to=%2B270000-01-01`);
  const years = timelineIn(page).locator('.vis-text.vis-minor:not(.vis-measure)').filter({ visible: true });
  await expect(years).toHaveText(['200,000 BC', '100,000 BC', 'AD 1', '100,000', '200,000']);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  await expect(years.first()).toHaveText('1500 BC');
  await expect(years.nth(3)).toHaveText('AD 1');
  await expect(years.nth(4)).toHaveText('AD 500');
  expect(warnings).toEqual([]);
});

test('dragging an end of the overview resizes the window, dragging the middle moves it', async ({ page }) => {
  await openTimeline(page, '/?from=2023-01-01&to=2024-06-01');
  const before = await visiblePeriod(page).getAttribute('aria-valuetext');
  await drag(page, visiblePeriod(page).locator('[data-part="end"]'), -60);
  await expect(visiblePeriod(page)).not.toHaveAttribute('aria-valuetext', before ?? '');
  await eventually(() => Date.parse(inAddress(page, 'to') ?? '')).toBeLessThan(Date.parse('2024-06-01'));
  expect(inAddress(page, 'from')).toBe('2023-01-01');

  await drag(page, visiblePeriod(page), 80);
  await eventually(() => Date.parse(inAddress(page, 'from') ?? '')).toBeGreaterThan(Date.parse('2023-01-01'));
});

test('a click on the overview takes the window there', async ({ page }) => {
  await openTimeline(page, '/?from=2018-01-01&to=2018-06-01');
  const box = await visiblePeriod(page).locator('..').boundingBox();
  if (!box) throw new Error('There is no overview.');
  await page.mouse.click(box.x + box.width * 0.95, box.y + box.height / 2);
  await eventually(() => Date.parse(inAddress(page, 'from') ?? '')).toBeGreaterThan(Date.parse('2024-01-01'));
});

test('dragging the chart moves the window and chooses nothing', async ({ page }) => {
  await openTimeline(page);
  await drag(page, eventIn(page, eventOf(EXHIBITION, 'kim-putin-summit').title), -200);
  await eventually(() => Date.parse(inAddress(page, 'to') ?? '')).toBeGreaterThan(Date.parse('2025-02-01'));
  await expect(panelTitle(page)).toHaveCount(0);
});

test('turning the wheel with Control zooms', async ({ page }) => {
  await openTimeline(page, '/?from=2018-01-01&to=2025-01-01');
  const whole = windowDays(page) ?? 0;
  await eventIn(page, eventOf(EXHIBITION, 'kim-putin-summit').title).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await eventually(() => windowDays(page) ?? Infinity).toBeLessThan(whole);
});

test('a card by the pointer has the date and the first quote', async ({ page }) => {
  await openTimeline(page);
  const { title, quotes } = eventOf(EXHIBITION, 'kim-putin-summit');
  await eventIn(page, title).hover();
  const card = page.getByRole('tooltip');
  await expect(card).toBeInViewport({ ratio: 1 });
  await expect(card).toContainText('Some time between July and December 2023', { ignoreCase: true });
  await expect(card).toContainText(quotes[0]?.text ?? '');
  await page.mouse.move(5, 5);
  await expect(card).toHaveCount(0);
});

test('the pointer can be moved onto the card; it goes with Escape, and comes again with the pointer', async ({
  page,
}) => {
  await openTimeline(page);
  const { title } = eventOf(EXHIBITION, 'kim-putin-summit');
  const [mark, card] = [eventIn(page, title), page.getByRole('tooltip')];
  await moveOntoCard(mark);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await mark.hover();
  await expect(card).toBeVisible();
});

test('the card under the pointer goes with its event, when that is filtered away', async ({ page }) => {
  await openTimeline(page);
  const { title } = eventOf(EXHIBITION, 'kim-putin-summit');
  const [mark, card] = [eventIn(page, title), page.getByRole('tooltip')];
  await moveOntoCard(mark);
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz');
  await expect(mark).toHaveCount(0);
  await expect(card).toHaveCount(0);
});

test('the card of the event with the focus goes with Escape and stays away', async ({ page }) => {
  await openTimeline(page);
  await drawnIn(page).and(page.locator('[tabindex="0"]')).focus();
  await page.keyboard.press('ArrowRight');
  const card = page.getByRole('tooltip');
  const { title = '' } = EXHIBITION.dated[1] ?? {};
  await expect(card).toContainText(title);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(eventIn(page, title)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(card).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(card).toContainText(title);
});

test('an event that was chosen elsewhere comes into the window', async ({ page }) => {
  await openTimeline(page, '/?from=2018-01-01&to=2018-06-01');
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('button', { name: 'Next event' }).click();
  const { title } = eventOf(EXHIBITION, 'arms-exhibition-2023');
  await expect(panelTitle(page)).toHaveText(title);
  await expect(eventIn(page, title)).toBeInViewport({ ratio: 0.9 });
});
