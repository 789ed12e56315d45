// Opens a dossier in a browser of its own, for something to be measured there.
import { chromium, errors } from '@playwright/test';
import { installedBrowser } from '../find-browser.mjs';
import { installProbe } from './handles.mjs';

/** What the app does not answer within this time is printed as such. */
export const LIMIT_S = 60;

/**
 * One page that draws a dossier.
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} url
 * @property {string} ready What is there before the file is chosen.
 * @property {string} surface Where it is dragged.
 * @property {string} settled What is waited for besides, an expression.
 * @property {readonly string[]} can What people can do to it.
 * @property {boolean} isApp Whether people can do to it all that `acts.mjs` has.
 * @property {[install: (known: any) => void, known: unknown]} handles
 */
/** Milliseconds, megabytes and counts by what was measured; `outcome` is why there are no more. @typedef {{ values: Record<string, number>, outcome: string }} Run */

class NoAnswer extends Error {}

/** @template T @param {Promise<T>} promise @param {string} doing @returns {Promise<T>} */
export async function inTime(promise, doing) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer in ${LIMIT_S} s: ${doing}`)), LIMIT_S * 1000);
  });
  // What it was waiting for fails when the browser is closed; nobody wants to hear of it.
  promise.catch(() => {});
  try {
    return /** @type {T} */ (await Promise.race([promise, late]));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {Subject} subject @param {string} file
 * @param {(page: Page, opened: Record<'first' | 'loaded', number>) => Promise<void>} measureIn What is done when all of the file is there.
 * @returns {Promise<string>} Why not all of it was done; empty where it was.
 */
export async function withOpened(subject, file, measureIn) {
  const executablePath = installedBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const [install, known] = subject.handles;
    await page.addInitScript(installProbe);
    await page.addInitScript(install, known);
    await page.goto(subject.url);
    await page.locator('input[type="file"]').first().waitFor({ state: 'attached' });
    await page.locator(subject.ready).first().waitFor({ state: 'attached' });
    // Nobody chooses a file while the page is still coming.
    await page.waitForLoadState('networkidle');
    await page.evaluate(subject.settled);
    await page.locator('input[type="file"]').first().setInputFiles(file);
    const { refusal, ...opened } = await inTime(probe(page, 'opened()'), 'opening');
    if (refusal === '') await measureIn(page, opened);
    return refusal;
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof errors.TimeoutError) return error.message;
    throw error;
  } finally {
    await browser.close();
  }
}

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} call @returns {Promise<any>} */
export const probe = (page, call) => page.evaluate(`window.probe.${call}`);
