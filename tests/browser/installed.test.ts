/** As an app of the computer: installed, it opens the dossiers that are opened with it, without a network too. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, test as base } from './app.ts';
import { smallFile } from './files.ts';

/** The part of Chromium's protocol that installs web apps: Playwright has no types of it. */
interface AppInstaller {
  send(method: 'PWA.getOsAppState', app: object): Promise<{ fileHandlers: readonly FileHandler[] }>;
  send(method: 'PWA.launchFilesInApp', app: { manifestId: string; files: string[] }): Promise<object>;
  send(method: `PWA.${string}`, app: { manifestId: string; [option: string]: string }): Promise<object>;
}

interface FileHandler {
  readonly accepts: readonly { readonly fileExtensions: readonly string[] }[];
}

/** Installing adds to the menus of a computer: this home is thrown away. */
const test = base.extend<{ home: string }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it
  home: async ({}, provide) => {
    const home = mkdtempSync(join(tmpdir(), 'dateline-'));
    await provide(home);
    rmSync(home, { recursive: true, maxRetries: 5 });
  },
  // Apps are installed in browsers that keep something, which those of other journeys do not.
  context: async ({ home, launchOptions, headless }, provide) => {
    const context = await chromium.launchPersistentContext(join(home, 'profile'), {
      ...launchOptions,
      headless,
      env: { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data') },
    });
    await provide(context);
    await context.close();
  },
});

test('a dossier file is opened with the installed app', async ({ context, page, baseURL, home }) => {
  const address = baseURL ?? '';
  const session: unknown = await context.browser()?.newBrowserCDPSession();
  const installer = session as AppInstaller;
  const app = { manifestId: address };
  const canInstall = await installer.send('PWA.getOsAppState', app).then(
    () => true,
    (error: Error) => !error.message.includes("wasn't found"),
  );
  test.skip(!canInstall, 'This browser lets no test install an app.');

  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await installer.send('PWA.install', { ...app, installUrlOrBundleUrl: address });
  await installer.send('PWA.changeAppUserSettings', { ...app, displayMode: 'standalone' });
  const { fileHandlers } = await installer.send('PWA.getOsAppState', app);
  expect(fileHandlers.flatMap(({ accepts }) => accepts.flatMap((type) => type.fileExtensions))).toContain(
    '.json',
  );

  const file = join(home, 'bridge.json');
  writeFileSync(file, JSON.stringify(smallFile()));
  await context.setOffline(true);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    installer.send('PWA.launchFilesInApp', { ...app, files: [file] }),
  ]);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('A small dossier');
  expect(await opened.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
  // Elsewhere not all that belongs to an app is in the home that the browser is given.
  if (process.platform !== 'linux') await installer.send('PWA.uninstall', app);
});
