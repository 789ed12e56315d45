/** Dossiers of thousands of events. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { chooseFile, smallEvent, smallFile } from './files.ts';
import {
  actorsIn,
  articleIn,
  countIn,
  currentMarksIn,
  openTimeline,
  panelIn,
  panelTitle,
  rowIn,
  searchIn,
  tableIn,
  timelineIn,
} from './page.ts';

const EVENTS = 3000;
const UNDATED = 5;
const dayOf = (number: number): string =>
  new Date(Date.UTC(1990, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

const large = smallFile({
  title: 'A large dossier',
  events: Array.from({ length: EVENTS }, (_, number) =>
    smallEvent({
      id: `e${number}`,
      // Some take a line, some two.
      title: `Event ${number}${number % 3 === 0 ? ' with a title of so many words that no list has room for it in one line' : ''}`,
      date:
        number < EVENTS - UNDATED
          ? { edtf: dayOf(number), basis: 'stated' }
          : { edtf: null, basis: 'undated' },
    }),
  ),
});

async function openList(page: Page): Promise<void> {
  await page.goto('/?pane=list');
  await expect(tableIn(page)).toBeVisible();
  await chooseFile(page, 'large.json', large);
  await expect(page.getByRole('heading', { level: 1, name: 'A large dossier' })).toBeVisible();
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(tableIn(page)).toHaveAttribute('aria-rowcount', `${EVENTS + 1}`);
}

/** The row that has the focus. */
const focusedRow = (page: Page) => tableIn(page).locator('tr:focus-within');

async function expectFocus(page: Page, number: number): Promise<void> {
  await expect(focusedRow(page)).toHaveAttribute('aria-rowindex', `${number + 2}`);
  await expect(focusedRow(page)).toBeInViewport({ ratio: 1 });
}

for (const [name, viewport] of [
  ['in its pane', { width: 1440, height: 900 }],
  ['in the page', { width: 390, height: 844 }],
] as const) {
  test.describe(`a list of thousands ${name}`, () => {
    test.use({ viewport });

    test('keys lead to every row, and what they lead to is in sight', async ({ page }) => {
      await openList(page);
      expect(await tableIn(page).getByRole('row').count()).toBeLessThan(100);
      await rowIn(page, 'Event 1').getByRole('button').focus();
      await page.keyboard.press('End');
      await expectFocus(page, EVENTS - 1);
      for (let number = EVENTS - 2; number > EVENTS - 12; number--) {
        await page.keyboard.press('ArrowUp');
        await expectFocus(page, number);
      }
      await page.keyboard.press('Enter');
      await expect(panelTitle(page)).toHaveText(`Event ${EVENTS - 11}`);
      await page.keyboard.press('Home');
      await expectFocus(page, 0);
      await page.keyboard.press('ArrowDown');
      await expectFocus(page, 1);
    });

    test('rows follow on each other wherever the list is scrolled to', async ({ page }) => {
      await openList(page);
      const box = await rowIn(page, 'Event 1').boundingBox();
      await page.mouse.move((box?.x ?? 0) + 50, (box?.y ?? 0) + 10);
      const titles = tableIn(page).getByRole('rowheader');
      for (const turn of [300, 3000, 30_000, -700]) {
        await page.mouse.wheel(0, turn);
        await expect
          .poll(() =>
            titles.evaluateAll((cells) => {
              const rows = cells.map((cell) => {
                const row = cell.closest('tr');
                return { place: Number(row?.ariaRowIndex), box: row?.getBoundingClientRect() };
              });
              const seen = rows.filter(
                ({ box: seenBox }) => seenBox && seenBox.bottom > 0 && seenBox.top < innerHeight,
              );
              const apart = seen.slice(1).map((row, index) => ({
                places: row.place - (seen[index]?.place ?? 0),
                pixels: Math.round((row.box?.top ?? 0) - (seen[index]?.box?.bottom ?? 0)),
              }));
              return (
                seen.length > 3 && apart.every(({ places, pixels }) => places === 1 && Math.abs(pixels) <= 1)
              );
            }),
          )
          .toBe(true);
      }
    });
  });
}

test('the row of an event that is chosen elsewhere comes into sight in the list', async ({ page }) => {
  await openList(page);
  await rowIn(page, 'Event 1').getByRole('button').focus();
  await page.keyboard.press('End');
  await expectFocus(page, EVENTS - 1);
  await page.keyboard.press('Enter');
  await expect(panelTitle(page)).toHaveText(`Event ${EVENTS - 1}`);
  await page.keyboard.press('Home');
  await expectFocus(page, 0);
  await panelIn(page).getByRole('button', { name: 'Previous event' }).click();
  const current = tableIn(page).locator('[aria-current]');
  await expect(current).toHaveAttribute('aria-rowindex', `${EVENTS}`);
  await expect(current).toBeInViewport({ ratio: 1 });
  await page.getByRole('radio', { name: 'Timeline' }).check();
  await page.getByRole('radio', { name: 'List' }).check();
  await expect(current).toBeInViewport({ ratio: 1 });
});

test('a dossier of many events in few bytes is sorted by title, and searched', async ({ page }) => {
  const events = Array.from({ length: 5000 }, (_, id) => ({
    id,
    title: `Event ${(id * 7) % 5000}`,
    kind: 'count',
    date: { edtf: dayOf(id), basis: 'stated' },
  }));
  await page.goto('/?pane=list');
  await expect(tableIn(page)).toBeVisible();
  await chooseFile(page, 'short.json', smallFile({ title: 'Short events', events }));
  await expect(page.getByRole('heading', { level: 1, name: 'Short events' })).toBeVisible();
  await page.getByRole('radio', { name: 'List' }).check();
  await tableIn(page).getByRole('button', { name: 'Event', exact: true }).click();
  await expect(tableIn(page).getByRole('rowheader').nth(1)).toHaveText('Event 1');
  await searchIn(page).fill('4999');
  await expect(countIn(page)).toHaveText('1 of 5000 events');
});

test('axe finds nothing to complain of in a list of thousands', async ({ page }) => {
  await openList(page);
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations).toEqual([]);
});

test('of thousands of actors the list has the first, and typing finds the others', async ({ page }) => {
  const actors = Array.from({ length: 5000 }, (_, number) => ({
    id: `a${number}`,
    name: `Actor ${number}`,
    kind: 'person',
  }));
  const events = actors.slice(0, 1000).map(({ id }, number) =>
    smallEvent({
      id,
      title: `Event ${number}`,
      actors: [id],
      date: { edtf: dayOf(number), basis: 'stated' },
    }),
  );
  await openTimeline(page);
  await chooseFile(page, 'actors.json', smallFile({ title: 'Many actors', actors, events }));
  await expect(page.getByRole('heading', { level: 1, name: 'Many actors' })).toBeVisible();
  await expect(actorsIn(page).getByText('… and 4,960 more: type to find one')).toBeVisible();
  await actorsIn(page).getByRole('button', { name: 'Show 60 more people' }).click();
  await expect(actorsIn(page).getByRole('checkbox')).toHaveCount(100);

  await page.getByLabel('Lanes').selectOption('By actor');
  await expect(timelineIn(page).getByText('960 others')).toBeVisible();

  await actorsIn(page).getByRole('searchbox').fill('Actor 987');
  await actorsIn(page).getByRole('checkbox', { name: 'Actor 987' }).check();
  await expect(countIn(page)).toHaveText('1 of 1000 events');
  await expect(timelineIn(page).getByText('960 others')).toHaveCount(0);
});

/** The text of an article whose paragraphs are of many lengths. */
const longText = (paragraphs: number): readonly string[] =>
  Array.from(
    { length: paragraphs },
    (_, number) => `Paragraph ${number} ${'has more and more words. '.repeat(1 + (number % 17))}`,
  );

async function openLong(page: Page, text: readonly string[], quoted: readonly number[]): Promise<void> {
  const events = quoted.map((number, turn) =>
    smallEvent({
      id: `e${number}`,
      title: `Event ${number}`,
      date: { edtf: dayOf(turn), basis: 'stated' },
      quotes: [{ source: 'long', text: `Paragraph ${number} has` }],
    }),
  );
  const sources = [{ id: 'long', title: 'Long', published: '2024-05-02', text }];
  await openTimeline(page);
  await chooseFile(page, 'long.json', smallFile({ title: 'A long article', sources, events }));
  await expect(page.getByRole('heading', { level: 1, name: 'A long article' })).toBeVisible();
  // It is drawn after its dossier, and all of its text at once.
  await expect(articleIn(page)).toContainText('Paragraph 1 ');
}

test('passages far apart in a long article are come to, each in its turn', async ({ page }) => {
  const quoted = [1999, 30, 1200];
  await openLong(page, longText(2000), quoted);
  for (const number of quoted) {
    await panelIn(page).getByRole('button', { name: 'Next event' }).click();
    await expect(panelTitle(page)).toHaveText(`Event ${number}`);
    await expect(currentMarksIn(page)).toHaveText(`Paragraph ${number} has`);
    await expect(currentMarksIn(page)).toBeInViewport({ ratio: 1 });
  }
});

test('what the browser finds deep in a vast article stays in sight', async ({ page }) => {
  await openLong(page, longText(6000), [1]);
  // It is told its words when the page has time for it.
  await expect(articleIn(page)).toContainText('Paragraph 4390 ');
  await articleIn(page).evaluate((article) => {
    const words = 'Paragraph 4390 ';
    const far = [...article.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words));
    if (!far?.firstChild) throw new Error('It was there before.');
    const found = document.createRange();
    found.setStart(far.firstChild, far.textContent.indexOf(words));
    let pane: Element | null = far;
    while (pane && getComputedStyle(pane).overflowY !== 'auto') pane = pane.parentElement;
    if (!pane) throw new Error('The article is in a pane that scrolls.');
    // As the browser does: what it has found is laid out before it scrolls there.
    if (far.parentElement) far.parentElement.style.contentVisibility = 'visible';
    const { top, height } = pane.getBoundingClientRect();
    pane.scrollTop += found.getBoundingClientRect().top - top - height / 2;
  });
  await expect(articleIn(page).locator('[data-paragraph="0-4390"]')).toBeInViewport();
});

test('what is selected in a vast article stays selected, however far one scrolls on', async ({ page }) => {
  await openLong(page, longText(6000), [1]);
  const paragraph = (number: number) => articleIn(page).locator(`[data-paragraph="0-${number}"]`);
  await expect(paragraph(12)).toBeAttached();
  await articleIn(page).evaluate((article) => {
    const [first, last] = [2, 12].map((number) => article.querySelector(`[data-paragraph="0-${number}"]`));
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 1);
  });
  const selected = () => page.evaluate(() => String(getSelection()));
  const before = await selected();
  expect(before).toContain('Paragraph 11 ');
  await paragraph(12).evaluate((element) => {
    let pane: Element | null = element;
    while (pane && getComputedStyle(pane).overflowY !== 'auto') pane = pane.parentElement;
    if (pane) pane.scrollTop = pane.scrollHeight;
  });
  await expect(paragraph(5999)).toBeAttached();
  expect(await selected()).toBe(before);
});
