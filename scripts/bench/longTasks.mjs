// oxlint-disable no-await-in-loop -- the page is looked at again and again
// How long the page keeps somebody waiting who does something else meanwhile, once a dossier is loaded.
import { doEverything } from './acts.mjs';
import { inTime, withOpened } from './session.mjs';

/**
 * The longest task of the main thread by what was done, in milliseconds; 0 where none took 50, for browsers tell of no shorter ones.
 * @param {import('./session.mjs').Subject} subject @param {string} file @param {string} word One that events have.
 * @returns {Promise<import('./session.mjs').Run>}
 */
export async function measureTasks(subject, file, word) {
  /** @type {Record<string, number>} */
  const values = {};
  const outcome = await withOpened(subject, file, async (page) => {
    await page.evaluate(observe);
    await page.evaluate(rest);
    await doEverything(
      page,
      async (name, does) => {
        await page.evaluate(take);
        await inTime(does(), name);
        await inTime(page.evaluate(rest), name);
        values[name] = Math.max(values[name] ?? 0, ...(await page.evaluate(take)));
      },
      word,
    );
  });
  return { values, outcome };
}

// What follows is run in the page, each by itself.

function observe() {
  /** @type {number[]} */
  const seen = [];
  const see = (/** @type {PerformanceEntryList} */ tasks) =>
    void seen.push(...tasks.map(({ duration }) => duration));
  const observer = new PerformanceObserver((tasks) => see(tasks.getEntries()));
  observer.observe({ type: 'longtask' });
  const takeLongTasks = () => {
    see(observer.takeRecords());
    return seen.splice(0);
  };
  Object.assign(window, { takeLongTasks });
}

/** @returns {number[]} */
function take() {
  return /** @type {any} */ (window)['takeLongTasks']();
}

/** Until timers have been in time for a while, and nothing says that it is at work. */
async function rest() {
  const CALM = 3;
  const EVERY_MS = 50;
  const LATE_MS = 10;
  for (let calm = 0; calm < CALM; calm++) {
    const due = performance.now() + EVERY_MS;
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    const isBusy = document.querySelector('[aria-busy="true"], progress') !== null;
    if (isBusy || performance.now() > due + LATE_MS) calm = -1;
  }
}
