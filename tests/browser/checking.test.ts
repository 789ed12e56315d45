/** Dossiers with more quotes than are checked in a moment: what a person sees meanwhile, and can do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { EXHIBITION } from './dossiers.ts';
import { chooseFile, smallEvent, smallFile } from './files.ts';
import { countIn, openTimeline, panelIn, problemsIn } from './page.ts';
import { grouped } from '../../src/dataset/counting.ts';

const EVENTS = 1000;
const QUOTES_EACH = 5;
const QUOTES = EVENTS * QUOTES_EACH;

/** Few words, so that every paragraph is like every other, and many of the quotes changed by a word. */
const WORDS =
  'the of mayor bridge river council vote talks missile week month policy state speech summit army'.split(
    ' ',
  );

function paragraphOf(number: number): string {
  let state = number + 1;
  const next = () => (state = (state * 16_807) % 2_147_483_647);
  return Array.from({ length: 90 }, () => WORDS[next() % WORDS.length]).join(' ');
}

const PARAGRAPHS = Array.from({ length: 2000 }, (_, index) => paragraphOf(index));

const GREAT = smallFile({
  title: 'A great dossier',
  sources: [{ id: 'paper', title: 'Paper', published: '2024-05-02', text: PARAGRAPHS }],
  events: Array.from({ length: EVENTS }, (_, event) =>
    smallEvent({
      id: `e${event}`,
      title: `Event ${event}`,
      date: { edtf: String(1000 + event), basis: 'stated' },
      quotes: Array.from({ length: QUOTES_EACH }, (__, quote) => {
        const text = (PARAGRAPHS[(event * QUOTES_EACH + quote) % PARAGRAPHS.length] ?? '').slice(0, 200);
        return { source: 'paper', text: quote < 2 ? text : text.replace(/^(.{90}\S*) \S+/, '$1 zebra') };
      }),
    }),
  ),
});
const NOT_THERE = EVENTS * (QUOTES_EACH - 2);

const titleIn = (page: Page) => page.getByRole('heading', { level: 1 });
const barIn = (page: Page) => page.getByRole('region', { name: 'Checking the quotes' });
const progressIn = (page: Page) => barIn(page).getByRole('progressbar', { name: 'quotes checked' });
const doneIn = async (page: Page) => Number(await progressIn(page).getAttribute('value'));
const verdictsIn = (page: Page) => panelIn(page).getByRole('figure');

async function openGreat(page: Page): Promise<void> {
  await openTimeline(page);
  await chooseFile(page, 'great.json', GREAT);
  await expect(titleIn(page)).toHaveText('A great dossier');
}

/** Chooses an event as a search finds it. */
async function choose(page: Page, event: number): Promise<void> {
  await page.getByRole('radio', { name: 'List' }).check();
  await page.getByRole('searchbox', { name: 'Search events and text' }).fill(`"Event ${event}"`);
  await page
    .getByRole('row', { name: `Event ${event} ` })
    .first()
    .getByRole('button')
    .first()
    .click();
  await expect(panelIn(page)).toContainText(`Event ${event}`);
}

test.describe('5,000 quotes of a megabyte', () => {
  test.slow();

  test('the dossier is there at once, its first verdicts too, and the rest can be stopped and gone on with', async ({
    page,
  }) => {
    await openGreat(page);
    await barIn(page).getByRole('button', { name: 'Stop' }).click();
    await expect(barIn(page)).toContainText(`of ${grouped(QUOTES)} quotes checked; the others are`);

    await choose(page, 0);
    await expect(verdictsIn(page).filter({ hasText: 'verbatim' })).toHaveCount(2);
    await expect(verdictsIn(page).filter({ hasText: 'not found in the source' })).toHaveCount(3);

    const done = await doneIn(page);
    expect(done).toBeLessThan(QUOTES - QUOTES_EACH);
    await choose(page, EVENTS - 1);
    await expect(verdictsIn(page).filter({ hasText: 'not found in the source' })).toHaveCount(3);
    await expect(progressIn(page)).toHaveAttribute('value', String(done + QUOTES_EACH));

    await barIn(page).getByRole('button', { name: 'Go on' }).click();
    await expect(barIn(page)).toBeHidden({ timeout: 60_000 });
    await expect(problemsIn(page)).toContainText(`Opened with ${grouped(NOT_THERE)} problems`);
    await expect(page.getByRole('banner')).toContainText(`${grouped(QUOTES - NOT_THERE)} verified`);
  });

  test('a file that cannot be opened meanwhile takes nothing away', async ({ page }) => {
    await openGreat(page);
    await barIn(page).getByRole('button', { name: 'Stop' }).click();
    await chooseFile(page, 'broken.json', '{"format": ');
    await expect(problemsIn(page)).toContainText('Could not be opened: broken.json');
    await expect(titleIn(page)).toHaveText('A great dossier');
    expect(await doneIn(page)).toBeGreaterThan(0);

    await barIn(page).getByRole('button', { name: 'Go on' }).click();
    await expect(barIn(page)).toBeHidden({ timeout: 60_000 });
    await expect(problemsIn(page)).toContainText('Could not be opened: broken.json');
    await page.getByRole('button', { name: 'Close problems' }).click();
    await expect(problemsIn(page)).toContainText(/Opened with [\d,]+ problems: A great dossier/);
  });

  test('who goes back and forward finds the file again, and it is checked again', async ({ page }) => {
    await openGreat(page);
    await expect(barIn(page)).toBeVisible();
    await page.goBack();
    await expect(titleIn(page)).toHaveText(EXHIBITION.title);
    await expect(barIn(page)).toBeHidden();
    await page.goForward();
    await expect(titleIn(page)).toHaveText('A great dossier', { timeout: 30_000 });
    await expect(barIn(page)).toBeVisible();
  });
});

test('of a great dossier a part is shown while the others are read, and what was chosen stays chosen', async ({
  page,
}) => {
  test.slow();
  const COUNT = 6000;
  const events = Array.from({ length: COUNT }, (_, event) => {
    const words = (PARAGRAPHS[event % PARAGRAPHS.length] ?? '').slice(0, 90);
    // What is not there takes long to look for.
    const text = event % 5 === 0 ? `${words} zebra` : words;
    return smallEvent({ id: `e${event}`, title: `Event ${event}`, quotes: [{ source: 'paper', text }] });
  });
  await openTimeline(page);
  await chooseFile(page, 'great.json', { ...GREAT, events });
  await expect(barIn(page)).toContainText('until all is read, a part of the events is shown');
  await expect(countIn(page)).toHaveText('400 of 400 events');
  await choose(page, 0);
  await expect(verdictsIn(page)).toContainText('not found in the source');

  await page.getByRole('searchbox', { name: 'Search events and text' }).fill('');
  await expect(countIn(page)).toHaveText(`${COUNT} of ${COUNT} events`, { timeout: 60_000 });
  await expect(panelIn(page)).toContainText('Event 0');
  await expect(barIn(page)).toBeHidden();

  // It comes back when the next one turns out to be damaged after a part of it was shown.
  await expect(page).not.toHaveURL(/[?&]q=/);
  const address = page.url();
  const damaged = JSON.stringify({ ...GREAT, title: 'A damaged dossier', events });
  await chooseFile(page, 'damaged.json', damaged.replace('"Event 5990"', '"Event 5990" again'));
  await expect(titleIn(page)).toHaveText('A damaged dossier');
  await expect(problemsIn(page)).toContainText('Could not be opened: damaged.json', { timeout: 60_000 });
  await expect(titleIn(page)).toHaveText('A great dossier');
  await expect(countIn(page)).toHaveText(`${COUNT} of ${COUNT} events`);
  await expect(panelIn(page)).toContainText('Event 0');
  expect(page.url()).toBe(address);
  await page.getByRole('searchbox', { name: 'Search events and text' }).fill('"Event 5990"');
  await expect(countIn(page)).toHaveText(`1 of ${COUNT} events`);
});

test('a great file that was changed since it was read is found again as it was', async ({ page }) => {
  test.slow();
  const COUNT = 60_000;
  const events = Array.from({ length: COUNT }, (_, id) => smallEvent({ id }));
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const file = join(folder, 'great.json');
    writeFileSync(file, JSON.stringify(smallFile({ title: 'As it was', events })));
    await openTimeline(page);
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await expect(countIn(page)).toHaveText(`${COUNT} of ${COUNT} events`, { timeout: 60_000 });

    writeFileSync(file, 'Something else.');
    await chooseFile(page, 'small.json', smallFile({ title: 'A small dossier' }));
    await expect(titleIn(page)).toHaveText('A small dossier');
    await page.goBack();
    await expect(titleIn(page)).toHaveText('As it was');
    await expect(countIn(page)).toHaveText(`${COUNT} of ${COUNT} events`, { timeout: 60_000 });
    await expect(problemsIn(page)).toHaveCount(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('opening a large file can be cancelled, and what was open stays', async ({ page }) => {
  test.slow();
  await openTimeline(page);
  const events = Array.from({ length: 60_000 }, (_, index) => smallEvent({ id: index }));
  // A field that is given twice has it read as a whole, which takes longer than to show a part.
  const vast = JSON.stringify(smallFile({ title: 'A vast dossier', events })).replace(
    '{',
    '{"title":"Twice",',
  );
  await chooseFile(page, 'vast.json', vast);
  await expect(page.getByRole('status').filter({ hasText: 'Opening vast.json' })).toBeVisible();
  await page.getByRole('region', { name: 'Opening' }).getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('region', { name: 'Opening' })).toBeHidden();
  await expect(titleIn(page)).toHaveText(EXHIBITION.title);

  // A smaller one that is opened after it is what is shown in the end.
  await chooseFile(page, 'small.json', smallFile());
  await expect(titleIn(page)).toHaveText('A small dossier');
});
