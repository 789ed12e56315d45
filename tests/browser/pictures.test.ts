/** The timeline as a picture, saved from the dialog and read by others: the browser's own reader of XML, and a library that reads PNG. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { decode } from 'fast-png';
import { expect, test } from './app.ts';
import { EXHIBITION } from './dossiers.ts';
import { exportIn, openExport } from './exporting.ts';
import { chooseFile, smallEvent, smallFile } from './files.ts';
import { expectNoComplaint } from './looks.ts';
import { actorsIn, countIn, openTimeline } from './page.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** Saves, and leads to the file by its own name. */
async function save(page: Page, folder: TestInfo): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const file = await saving;
  const path = folder.outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

async function choose(page: Page, format: string): Promise<void> {
  await openExport(page);
  await exportIn(page).getByRole('radio', { name: format }).check();
}

/** Saves a PNG, and reads it as another program does. */
async function savedPng(page: Page, folder: TestInfo) {
  const png = await save(page, folder);
  expect(png).toMatch(/\.png$/);
  return decode(await readFile(png), { checkCrc: true });
}

test('SVG and PNG of all of it, in the colours and width that are chosen', async ({
  page,
  context,
  tolerate,
}, testInfo) => {
  await openTimeline(page, '/?lanes=kind');
  await choose(page, 'Picture (SVG)');
  const dialog = exportIn(page);
  await expect(
    dialog
      .getByRole('region', { name: /^The picture/ })
      .locator('text')
      .first(),
  ).toHaveText(EXHIBITION.title);
  const svg = await save(page, testInfo);
  expect(svg).toMatch(/\.svg$/);
  const alone = await context.newPage();
  tolerate(/^foreign request: file:/);
  await alone.goto(pathToFileURL(svg).href);
  const { root, width, names } = await alone.evaluate(() => ({
    root: document.documentElement.localName,
    width: document.documentElement.getAttribute('width'),
    names: Array.from(document.querySelectorAll('g > title'), ({ textContent }) => textContent),
  }));
  await alone.close();
  expect({ root, width }).toEqual({ root: 'svg', width: '1200' });
  for (const { title } of EXHIBITION.events) {
    expect(names.filter((name) => name.startsWith(`${title}, `))).toHaveLength(1);
  }
  for (const kind of ['Summit', 'Policy']) expect(names).toContain(kind);

  await actorsIn(page).getByRole('checkbox', { name: 'Vladimir Putin' }).check();
  await expect(countIn(page)).toHaveText('3 of 23 events');
  await choose(page, 'Picture (PNG)');
  await dialog.getByLabel('Width').selectOption('800 pixels');
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await expect(dialog.locator('text').filter({ hasText: '3 of 23 events, as filtered' })).toBeVisible();
  await expectNoComplaint(page);
  const said = (await dialog.getByText(/^The picture\. [\d]+ × [\d]+ pixels/).textContent()) ?? '';
  const picture = await savedPng(page, testInfo);
  expect(said).toContain(`${picture.width} × ${picture.height} pixels`);
  expect(picture.width).toBe(1600);
  // Paper of the dark theme.
  expect(Array.from(picture.data.slice(0, 3))).toEqual([0x19, 0x18, 0x16]);
});

test('a PNG of 500 events is higher than any canvas, and all of it is painted', async ({
  page,
}, testInfo) => {
  const events = Array.from({ length: 500 }, (_, number) =>
    smallEvent({
      id: `e${number}`,
      title: `Event ${number} of those that happened in the town, day after day`,
      date: { edtf: new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10), basis: 'inferred' },
    }),
  );
  await page.goto('/');
  await chooseFile(page, 'many.json', smallFile({ events }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
  await choose(page, 'Picture (SVG)');
  const svg = await readFile(await save(page, testInfo), 'utf8');
  const [width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).slice(1).map(Number);
  await choose(page, 'Picture (PNG)');
  const picture = await savedPng(page, testInfo);
  expect([picture.width, picture.height]).toEqual([2 * width, 2 * height]);
  expect(picture.height).toBeGreaterThan(16_384);

  // The sources, at its foot.
  const foot = picture.data.slice(-300 * picture.width);
  expect(new Set(foot).size).toBeGreaterThan(20);
});
