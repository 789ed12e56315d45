/** Dossiers with more events than a timeline can show at once. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { chooseFile, SMALL_SOURCE, smallEvent, smallFile } from './files.ts';
import {
  articleIn,
  countIn,
  eventIn,
  eventually,
  inAddress,
  moveOntoCard,
  openTimeline,
  panelIn,
  panelTitle,
  searchIn,
  tableIn,
  timelineIn,
} from './page.ts';

const EVENTS = 900;
const dayOf = (number: number): string =>
  new Date(Date.UTC(2001, 0, 1) + number * 8 * 86_400_000).toISOString().slice(0, 10);

const crowded = (dateOf: (number: number) => string, length: number) =>
  smallFile({
    title: 'A crowded dossier',
    events: Array.from({ length }, (_, number) =>
      smallEvent({
        id: `e${number}`,
        title: `Event ${number}`,
        date: { edtf: dateOf(number), basis: 'stated' },
      }),
    ),
  });

const crowdsIn = (page: Page): Locator => timelineIn(page).getByRole('button', { name: /more events? from/ });
const marksIn = (page: Page): Locator => timelineIn(page).getByRole('button', { name: /^Event \d+, / });
const countOf = async (crowd: Locator) => Number((await crowd.innerText()).replace(/\D/g, ''));

/** Marks and counts together, read at one moment. */
const allIn = (page: Page): Promise<number> =>
  timelineIn(page).evaluate((timeline) => {
    const counts = Array.from(timeline.querySelectorAll('[data-crowd]'), (crowd) =>
      Number(crowd.textContent.replace(/\D/g, '')),
    );
    const drawn = timeline.querySelectorAll('[data-item]').length;
    return counts.reduce((sum, count) => sum + count, drawn);
  });

async function openCrowded(page: Page, dateOf: (number: number) => string, events = EVENTS): Promise<void> {
  await openTimeline(page);
  await chooseFile(page, 'crowded.json', crowded(dateOf, events));
  await expect(page.getByRole('heading', { level: 1, name: 'A crowded dossier' })).toBeVisible();
  await expect(crowdsIn(page).first()).toBeVisible();
}

test('what is not drawn is counted where it stands, and each zoom shows more of it', async ({ page }) => {
  await openCrowded(page, dayOf);
  await eventually(() => allIn(page)).toBe(EVENTS);

  const crowd = crowdsIn(page).nth(2);
  const count = await countOf(crowd);
  await crowd.click();
  await expect.poll(() => inAddress(page, 'from')).not.toBeNull();
  await expect(crowdsIn(page).first()).toBeVisible();
  await expect.poll(() => countOf(crowdsIn(page).first())).toBeLessThan(count);
  await page.getByRole('button', { name: 'Fit' }).click();
  await eventually(() => allIn(page)).toBe(EVENTS);
});

test('the arrow keys go from event to event, drawn or not', async ({ page }) => {
  await openCrowded(page, dayOf);
  const first = timelineIn(page).getByRole('button', { name: /^Event 0, / });
  await marksIn(page).first().focus();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  for (const number of [1, 2, 3, 4]) {
    await page.keyboard.press('ArrowRight');
    await expect(
      timelineIn(page).getByRole('button', { name: new RegExp(`^Event ${number}, `) }),
    ).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(panelTitle(page)).toHaveText('Event 4');
  await page.keyboard.press('End');
  await expect(
    timelineIn(page).getByRole('button', { name: new RegExp(`^Event ${EVENTS - 1}, `) }),
  ).toBeFocused();
});

test('an event that is chosen elsewhere is drawn', async ({ page }) => {
  await openCrowded(page, dayOf);
  const drawn = new Set(await marksIn(page).evaluateAll((marks) => marks.map((mark) => mark.textContent)));
  const hidden = Array.from({ length: EVENTS }, (_, number) => `Event ${number}`).find(
    (title) => !drawn.has(title),
  );
  await page.getByRole('radio', { name: 'List' }).check();
  await tableIn(page)
    .getByRole('button', { name: hidden ?? '', exact: true })
    .click();
  await page.getByRole('radio', { name: 'Timeline' }).check();
  await expect(eventIn(page, hidden ?? '')).toHaveAttribute('aria-current', 'true');
});

test('events of one day are counted, and the list has them all', async ({ page }) => {
  await openCrowded(page, () => '2024-05-01');
  const crowd = crowdsIn(page).first();
  expect(await countOf(crowd)).toBe(EVENTS - (await marksIn(page).count()));
  await expect(crowd).toHaveAccessibleName(/open the list$/);
  await crowd.press('Enter');
  // It is gone, and the focus is where the list was chosen.
  await expect(page.getByRole('radio', { name: 'List' })).toBeFocused();
  // That of the headers counts too.
  await expect(tableIn(page)).toHaveAttribute('aria-rowcount', `${EVENTS + 1}`);
});

test('the card of an event goes with it, and not with the mark, which another one gets', async ({ page }) => {
  // So many that those which are found are too many to be drawn, too.
  await openCrowded(page, dayOf, 4000);
  const mark = marksIn(page).filter({ hasNotText: '7' }).first();
  const title = (await mark.locator('bdi').textContent()) ?? '';
  await moveOntoCard(mark);
  await page.keyboard.press('/');
  await page.keyboard.type('7');
  await expect(eventIn(page, title)).toHaveCount(0);
  await expect(crowdsIn(page).first()).toBeVisible();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test('lanes count for themselves', async ({ page }) => {
  await openCrowded(page, dayOf);
  await page.getByLabel('Lanes').selectOption('By kind');
  await expect(crowdsIn(page).first()).toBeVisible();
  await eventually(() => allIn(page)).toBe(EVENTS);
});

test('of thousands of passages those in sight are marked, and the one that is asked for', async ({
  page,
}) => {
  const text = Array.from(
    { length: 1500 },
    (_, number) => `Paragraph ${number} tells what happened on day ${number}.`,
  );
  await openTimeline(page);
  await chooseFile(
    page,
    'passages.json',
    smallFile({
      title: 'Many passages',
      sources: [{ id: 'paper', title: 'Paper', published: '2024-05-02', text }],
      events: text.map((paragraph, number) =>
        smallEvent({
          id: `e${number}`,
          title: `Event ${number}`,
          date: { edtf: dayOf(number), basis: 'stated' },
          quotes: [{ source: 'paper', text: paragraph }],
        }),
      ),
    }),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Many passages' })).toBeVisible();
  const marks = articleIn(page).locator('mark');
  await expect(marks.first()).toHaveAttribute('data-event-ids', 'e0');
  expect(await marks.count()).toBeLessThan(300);

  await page.getByRole('searchbox', { name: 'Search events and text' }).fill('"Event 1400"');
  await eventIn(page, 'Event 1400').click();
  const current = articleIn(page).locator('mark[aria-current="true"]');
  await expect(current).toHaveText('Paragraph 1400 tells what happened on day 1400.');
  await expect(current).toBeInViewport();
  // What stands around it is marked by now, too.
  await expect(articleIn(page).locator('mark[data-event-ids="e1401"]')).toBeVisible();
  expect(await marks.count()).toBeLessThan(300);
});

test('of two hundred thousand events, read by two, each is there and found', async ({ page }) => {
  const last = 199_999;
  const quotes = [{ source: SMALL_SOURCE.id, text: SMALL_SOURCE.text[0] }];
  const events = Array.from({ length: last + 1 }, (_, number) => ({
    id: `e${number}`,
    title: `Event ${number}`,
    kind: number === last ? 'ending' : 'meeting',
    date: { edtf: dayOf(number % EVENTS), basis: 'stated' },
    ...(number === last && { quotes }),
  }));
  await page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4 }));
  await openTimeline(page);
  await chooseFile(page, 'vast.json', smallFile({ title: 'A vast dossier', events }));
  await expect(countIn(page)).toHaveText('200000 of 200000 events', { timeout: 60_000 });
  for (const width of [1440, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    // All in one line.
    for (const part of [page.getByRole('button', { name: 'Fit' }), countIn(page)]) {
      const switched = await middleOf(page.getByRole('group', { name: 'Show events as' }));
      expect(Math.abs((await middleOf(part)) - switched), `${width} pixels wide`).toBeLessThan(4);
    }
  }
  await searchIn(page).fill(`Event ${last}`);
  await expect(countIn(page)).toHaveText('1 of 200000 events');
  await eventIn(page, `Event ${last}`).click();
  await expect(panelTitle(page)).toHaveText(`Event ${last}`);
  await expect(panelIn(page)).toContainText('ending');
  await expect(panelIn(page).getByRole('figure')).toContainText('verbatim');
});

async function middleOf(part: Locator): Promise<number> {
  const { y = NaN, height = NaN } = (await part.boundingBox()) ?? {};
  return y + height / 2;
}
