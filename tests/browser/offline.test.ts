/** After one visit everything is there without a network, from any path, until a newer version is taken. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { writeServiceWorker } from '../../scripts/vite/offline.ts';
import { expect, test as base } from './app.ts';
import { ARTICLE, cardIn, editFirst, giveArticle, newDialogIn, savedIn, titleFieldIn } from './desk.ts';
import { KEEPING_TIME } from './dossiers.ts';
import { exported } from './exporting.ts';
import { expectNoComplaint, NARROW, WIDE } from './looks.ts';
import { articleIn, drawnIn, tableIn } from './page.ts';

const PATH = '/some/where/else/';

interface Host {
  readonly url: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  viewport: WIDE,
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it
  host: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    cpSync(process.env['DATELINE_DIST'] ?? 'dist', folder, { recursive: true });
    const serve = (port: number) =>
      preview({
        base: PATH,
        logLevel: 'error',
        build: { outDir: folder },
        preview: { host: '127.0.0.1', port, strictPort: port !== 0 },
      });
    let server = await serve(0);
    const address = server.httpServer.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    await provide({
      url: `http://127.0.0.1:${port}${PATH}`,
      folder,
      stop: () => server.close(),
      start: async () => {
        server = await serve(port);
      },
    });
    await server.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ host }, provide) => provide(host.url),
});

test('without a network all is there, and a newer version waits until it is wanted', async ({
  page,
  context,
  host,
}) => {
  await page.goto(host.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await expect(page.getByText('A new version is ready.')).toHaveCount(0);

  await host.stop();
  await context.setOffline(true);
  await page.goto(`${host.url}?pane=list`);
  await expect(articleIn(page)).toBeVisible();
  await expect(tableIn(page)).toBeVisible();
  await page.getByRole('radio', { name: 'Timeline' }).check();
  await expect(drawnIn(page).first()).toBeVisible();
  await page.goto(`${host.url}index.html${KEEPING_TIME.query}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(KEEPING_TIME.title);
  expect(await exported(page, 'One HTML file')).toContain('<!doctype html>');
  await page.keyboard.press('Escape');

  const printed = await context.newPage();
  await printed.setContent(ARTICLE.map((paragraph) => `<p>${paragraph}</p>`).join(''));
  const buffer = await printed.pdf();
  await printed.close();
  await page.getByLabel('Dossier file').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer });
  await expect(newDialogIn(page).getByLabel('The article', { exact: true })).toHaveValue(/second bridge/);
  await giveArticle(page, 'Bridge opens', ARTICLE.join('\n\n'), 'Make a timeline');
  await expect(cardIn(page)).toBeVisible();

  const file = join(host.folder, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('lang="en"', 'lang="en-GB"'));
  await writeServiceWorker(process.cwd(), host.folder);
  await host.start();
  await context.setOffline(false);
  // Browsers look for it with each visit, and once a day.
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const notice = page.getByText('A new version is ready.');
  await expect(notice).toBeVisible();
  await expectNoComplaint(page, { screens: [NARROW] });
  await editFirst(page);
  await titleFieldIn(page).fill('The bridge is there');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await notice.getByRole('button', { name: 'Reload' }).click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(savedIn(page)).toBeVisible();
  await expect(page.getByText('The bridge is there').first()).toBeVisible();
  await expect(notice).toHaveCount(0);
});
