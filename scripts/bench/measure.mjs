// oxlint-disable no-await-in-loop -- a measurement is a sequence
import { median } from './median.mjs';
import { inTime, probe, withOpened } from './session.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./session.mjs').Run} Run */

/**
 * Opens a file, and does to it what every subject can.
 * @param {import('./session.mjs').Subject} subject @param {string} file
 * @returns {Promise<Run>}
 */
export async function measure(subject, file) {
  /** @type {Run['values']} */
  const values = {};
  const outcome = await withOpened(subject, file, async (page, opened) => {
    Object.assign(values, opened);
    for (const act of subject.can) {
      const measured =
        act === 'pan' || act === 'zoom'
          ? move(page, subject.surface, act, values)
          : repeat(page, act, values);
      await inTime(measured, act);
    }
    // Last: a browser that was made to collect its garbage does so again soon, which would disturb what is done to the page.
    await inTime(weigh(page, values), 'collecting garbage');
  });
  return { values, outcome };
}

/** @param {Page} page @param {Run['values']} values */
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
 * @param {Page} page @param {string} act @param {Run['values']} values
 */
async function repeat(page, act, values) {
  const once = () => probe(page, `step('${act}')`);
  values[act] = await once();
  const until = performance.now() + LONGEST_MS;
  const later = [];
  while (later.length < AGAIN && performance.now() < until) later.push(await once());
  values[`${act} again`] = median(later);
}

/** @param {Page} page @param {string} surface @param {'pan' | 'zoom'} how @param {Run['values']} values */
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
