// oxlint-disable no-await-in-loop -- a measurement is a sequence
import { chromium } from '@playwright/test';
import { installedBrowser } from '../find-browser.mjs';
import { installProbe } from './handles.mjs';
import { median } from './median.mjs';

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
 * @property {[install: (known: any) => void, known: unknown]} handles
 */
/** Milliseconds, megabytes and counts by column; `outcome` is why there are no more. @typedef {{ values: Record<string, number>, outcome: string }} Run */

class NoAnswer extends Error {}

/** @template T @param {Promise<T>} promise @param {string} doing @returns {Promise<T>} */
async function inTime(promise, doing) {
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
 * Opens a file in a browser of its own, and does to it what people do.
 * @param {Subject} subject @param {string} file
 * @returns {Promise<Run>}
 */
export async function measure(subject, file) {
  const executablePath = installedBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  /** @type {Record<string, number>} */
  const values = {};
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
    const outcome = await inTime(open(page, file, values), 'opening');
    if (outcome !== '') return { values, outcome };
    for (const act of subject.can) {
      const measured =
        act === 'pan' || act === 'zoom'
          ? move(page, subject.surface, act, values)
          : repeat(page, act, values);
      await inTime(measured, act);
    }
    // Last: a browser that was made to collect its garbage does so again soon, which would disturb what is done to the page.
    await inTime(weigh(page, values), 'collecting garbage');
    return { values, outcome: '' };
  } catch (error) {
    if (error instanceof NoAnswer) return { values, outcome: error.message };
    throw error;
  } finally {
    await browser.close();
  }
}

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} call @returns {Promise<any>} */
const probe = (page, call) => page.evaluate(`window.probe.${call}`);

/** @param {Page} page @param {string} file @param {Record<string, number>} values @returns {Promise<string>} */
async function open(page, file, values) {
  await page.locator('input[type="file"]').first().setInputFiles(file);
  const { refusal, first, loaded } = await probe(page, 'opened()');
  if (refusal !== '') return refusal;
  Object.assign(values, { first, loaded });
  return '';
}

/** @param {Page} page @param {Record<string, number>} values */
async function weigh(page, values) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  values['heap'] = usedSize / 1e6;
  values['buffers'] = backingStorageSize / 1e6;
  values['nodes'] = Number(await page.evaluate('document.querySelectorAll("*").length'));
}

/** What is done again and again is done so often, and less often where it is slow. */
const AGAIN = 5;
const STEPS = 60;
const LONGEST_MS = 5000;

/**
 * The first time code runs that has not run before.
 * @param {Page} page @param {string} act @param {Record<string, number>} values
 */
async function repeat(page, act, values) {
  const once = () => probe(page, `step('${act}')`);
  values[act] = await once();
  const until = performance.now() + LONGEST_MS;
  const later = [];
  while (later.length < AGAIN && performance.now() < until) later.push(await once());
  values[`${act} again`] = median(later);
}

/** @param {Page} page @param {string} surface @param {'pan' | 'zoom'} how @param {Record<string, number>} values */
async function move(page, surface, how, values) {
  const box = await page.locator(surface).first().boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 400) / 2];
  await page.mouse.move(x, y);
  await page.evaluate('void window.probe.countFrames()');
  const until = performance.now() + LONGEST_MS;
  const isGoingOn = (/** @type {number} */ step) => step <= STEPS && performance.now() < until;
  if (how === 'pan') {
    await page.mouse.down();
    for (let step = 1; isGoingOn(step); step++) await page.mouse.move(x + 300 * Math.sin(step / 8), y);
    await page.mouse.up();
  } else {
    await page.keyboard.down('Control');
    for (let step = 1; isGoingOn(step); step++) await page.mouse.wheel(0, step <= STEPS / 2 ? -100 : 100);
    await page.keyboard.up('Control');
  }
  /** @type {number[]} */
  const deltas = (await probe(page, 'frames()')).toSorted(
    (/** @type {number} */ a, /** @type {number} */ b) => a - b,
  );
  values[`${how}50`] = deltas[Math.floor(deltas.length * 0.5)] ?? NaN;
  values[`${how}95`] = deltas[Math.floor(deltas.length * 0.95)] ?? NaN;
}
