/** On paper: a chronology with every quote and where it stands, and nothing to press. */
import type { Locator, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './app.ts';
import { DOSSIERS, eventOf, KEEPING_TIME, type Dossier, type EventInFile } from './dossiers.ts';
import { actorsIn, articleIn, countIn, openTimeline, panelTitle, tableIn } from './page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const paperIn = (page: Page): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) });
const printedIn = (page: Page): Locator =>
  paperIn(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });

async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(paperIn(page)).toBeVisible();
}

/** "[1, paragraph 3]", reckoned from the file; a quote whose words stand twice could be from either place. */
function referencesOf(dossier: Dossier, { source, text }: EventInFile['quotes'][number]): readonly string[] {
  const number = dossier.sources.findIndex(({ id }) => id === source) + 1;
  const paragraphs = dossier.sources[number - 1]?.text ?? [];
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.includes(text) ? [`${text} [${number}, paragraph ${index + 1}]`] : [],
  );
}

/** How the date is known, on paper. */
const BASES: Readonly<Record<string, string>> = {
  stated: 'Stated in the text.',
  resolved: 'Resolved: reckoned from another date',
  inferred: 'Inferred from the order in which things are told.',
  undated: 'not dated by the source',
};

for (const dossier of DOSSIERS) {
  test(`${dossier.title}: every event in order, dated and quoted, and the sources numbered`, async ({
    page,
  }) => {
    await page.goto(`/${dossier.query}&pane=list`);
    await expect(tableIn(page)).toBeVisible();
    const rows = await tableIn(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .evaluateAll((elements) =>
        elements.map((row) => ({
          title: row.querySelector('th')?.textContent ?? '',
          date: row.querySelector('td')?.title.replace(/, from the words “[^]*$/, '') ?? '',
        })),
      );

    await toPaper(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dossier.title);
    await expect(paperIn(page)).toContainText(`${dossier.events.length} events`);
    await expect(printedIn(page)).toHaveCount(dossier.events.length);
    const printed = await printedIn(page).evaluateAll((items) =>
      items.map((item) => ({
        title: item.querySelector('h3')?.textContent ?? '',
        date: item.querySelector('p')?.textContent ?? '',
        quotes: [...item.querySelectorAll('blockquote')].map(({ textContent }) => textContent),
        text: item.textContent ?? '',
      })),
    );
    expect(printed.map(({ title, date }) => ({ title, date }))).toEqual(rows);
    for (const { title, quotes } of dossier.events) {
      const found = printed.find((event) => event.title === title)?.quotes ?? [];
      expect(found.length, title).toBe(quotes.length);
      quotes.forEach((quote, index) => expect(referencesOf(dossier, quote)).toContain(found[index]));
    }

    for (const { title, date, otherDates = [], attributedTo = [] } of dossier.events) {
      const text = printed.find((event) => event.title === title)?.text ?? '';
      for (const { basis, words, note } of [date, ...otherDates]) {
        expect(text).toContain(note);
        if (words !== undefined) expect(text).toContain(`Dated by “${words}”.`);
        expect(text).toContain(BASES[basis]);
      }
      for (const id of attributedTo) {
        expect(text).toContain(dossier.actors.find((actor) => actor.id === id)?.name);
      }
    }

    const sources = paperIn(page).getByRole('list').last();
    await expect(sources).toHaveCSS('list-style-type', 'decimal');
    await expect(sources.getByRole('listitem')).toHaveCount(dossier.sources.length);
    for (const [index, { title }] of dossier.sources.entries()) {
      await expect(sources.getByRole('listitem').nth(index)).toContainText(title);
    }
  });
}

test('where sources disagree, each is named with its date', async ({ page }) => {
  await openTimeline(page, KEEPING_TIME.query);
  await toPaper(page);
  const { title } = eventOf(KEEPING_TIME, 'pendulum-clock');
  const told = printedIn(page).filter({ hasText: title });
  await expect(told).toContainText('The sources disagree');
  await expect(told.getByRole('listitem')).toHaveText([
    /^\[1\]: 25 December 1656\. Dated by “Christmas Day of 1656”\. Stated in the text\. \S/,
    /^\[2\]: some time in 1657\. Dated by “in 1657”\. Stated in the text\. \S/,
  ]);
});

test('nothing that is pressed or typed into is on the paper, and the screen comes back', async ({ page }) => {
  await openTimeline(page, '/?event=kim-putin-summit');
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await toPaper(page);
  await expect(
    page.locator(
      'button:visible, input:visible, select:visible, dialog:visible, svg:visible:not(article svg)',
    ),
  ).toHaveCount(0);
  for (const part of [
    page.getByRole('banner'),
    actorsIn(page),
    articleIn(page),
    countIn(page),
    panelTitle(page),
  ]) {
    await expect(part).toBeHidden();
  }
  await page.emulateMedia({ media: 'screen' });
  await expect(paperIn(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panelTitle(page)).toBeVisible();
});

test('what is filtered is printed as filtered, and says so', async ({ page }) => {
  await openTimeline(page);
  await actorsIn(page).getByRole('checkbox', { name: 'Vladimir Putin' }).check();
  await expect(countIn(page)).toHaveText('3 of 23 events');
  await toPaper(page);
  await expect(paperIn(page)).toContainText('3 of 23 events, as filtered');
  await expect(printedIn(page)).toHaveCount(3);
});

test('without the view for paper the page is printed as it is', async ({ page, tolerate }) => {
  tolerate(/Failed to load resource|PartNotFetched|dynamically imported module/);
  await page.route(/\/assets\/onDemand-[^/]*\.js/, (route) => route.abort('connectionfailed'));
  await openTimeline(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(articleIn(page)).toBeVisible();
});

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** What stands on each sheet of a PDF, white space left out, as a reader of PDFs that is not the browser's finds it. */
async function sheetsOf(pdf: Buffer): Promise<readonly string[]> {
  const file = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await file.getPage(number)).getTextContent();
      return squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }),
  );
}

test('a PDF begins with the timeline, numbers its sheets and heads them, in dark colours too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const { query, title, events, dated } of DOSSIERS) {
    await openTimeline(page, query);
    const sheets = await sheetsOf(await page.pdf({ format: 'A4' }));
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThan(events.length);
    const [first = '', ...others] = sheets;
    // One sheet holds the picture, or two; the chronology of so many events is longer.
    const drawn = sheets.slice(0, 2).join('');
    for (const event of dated) expect(drawn).toContain(squeezed(event.title));
    expect(first).toContain(page.url());
    sheets.forEach((sheet, index) => expect(sheet).toContain(`${index + 1}/${sheets.length}`));
    for (const sheet of others) expect(sheet).toContain(squeezed(title));
  }
  await toPaper(page);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
