/** A browser that is killed while it writes, and started again with the same profile. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { installedBrowser } from '../../../scripts/find-browser.mjs';
import { eventually } from '../page.ts';
import { outputIn, serveTab } from './serveTab.ts';

let profile: string;
const started = new Set<ChildProcess>();
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'dateline-drafts-'));
});
test.afterEach(async () => {
  await Promise.all(Array.from(started, kill));
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function startBrowser(address: string): Promise<{ page: Page; process: ChildProcess }> {
  const args = [
    '--headless',
    '--no-sandbox',
    '--no-first-run',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const process = spawn(installedBrowser() ?? chromium.executablePath(), args, { stdio: 'ignore' });
  started.add(process);
  await eventually(() => readFile(portFile, 'utf8').catch(() => '')).not.toBe('');
  const [port] = (await readFile(portFile, 'utf8')).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  await serveTab(context!);
  const page = await context!.newPage();
  await page.goto(address);
  await expect(outputIn(page, 'saving')).toHaveText('saved', { timeout: 30_000 });
  return { page, process };
}

async function kill(process: ChildProcess): Promise<void> {
  started.delete(process);
  process.kill('SIGKILL');
  await once(process, 'exit');
}

test('what said “saved” is there, and whole, after the browser was killed in mid-write', async ({
  baseURL,
}) => {
  const address = new URL('/draft-tab', baseURL).href;
  test.slow();
  let saved = -1;
  for (const stopAt of [3, 12]) {
    const first = await startBrowser(address);
    await first.page.exposeFunction('reportSaved', (title: string) => {
      saved = Math.max(saved, Number(title));
    });
    const goal = saved + stopAt;
    // One write after the other, so that it is killed in the middle of one.
    void first.page
      .evaluate(async (from) => window.tab.writeOn(from, Reflect.get(window, 'reportSaved')), saved + 1)
      .catch(() => undefined);
    await eventually(() => saved).toBeGreaterThanOrEqual(goal);
    await kill(first.process);

    const second = await startBrowser(address);
    const title = Number(await outputIn(second.page, 'title').textContent());
    expect(title).toBeGreaterThanOrEqual(saved);
    // The next one may have been written and not yet said so.
    expect(title).toBeLessThanOrEqual(saved + 1);
    expect(await second.page.evaluate(() => window.tab.titles())).toEqual([String(title)]);
    expect(await second.page.evaluate(() => window.tab.articleLength())).toBe(200_000);
    saved = title;
    await kill(second.process);
  }
});
