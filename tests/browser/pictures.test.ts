/** The timeline as a picture, saved from the dialog and read by others: the browser's own readers of XML and PNG. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './app.ts';
import { EXHIBITION } from './dossiers.ts';
import { exportIn, openExport } from './exporting.ts';
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

/** How large a picture is, and how many colours it has. */
const decode = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const binary = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    const pixels = new Uint32Array(data.buffer);
    return {
      width: bitmap.width,
      height: bitmap.height,
      colours: new Set(pixels).size,
      corner: Array.from(data.slice(0, 4)),
    };
  }, bytes.toString('base64'));

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
  const png = await save(page, testInfo);
  expect(png).toMatch(/\.png$/);
  const picture = await decode(page, await readFile(png));
  expect(said).toContain(`${picture.width} × ${picture.height} pixels`);
  expect(picture.width).toBe(1600);
  // Paper of the dark theme, and letters on it.
  expect(picture.corner).toEqual([0x19, 0x18, 0x16, 255]);
  expect(picture.colours).toBeGreaterThan(20);
});
