// oxlint-disable no-await-in-loop -- a measurement is a sequence
// Measures Dateline with dossiers of up to a million events, and beside it, in the same run, what draws less or does less.
//   npm run bench [-- --sizes 1000,10000 --actors 12 --repeat 3 --seed 1]
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { dossierJson, dossierTitle } from './bench/dossier.mjs';
import { installApp, installPlain } from './bench/handles.mjs';
import { measureTasks } from './bench/longTasks.mjs';
import { measure } from './bench/measure.mjs';
import { buildAndServe } from './bench/serve.mjs';
import { LIMIT_S } from './bench/session.mjs';
import { busyRows, tableHead, tableRow } from './bench/table.mjs';
import { actorName, DEEDS } from './bench/tellEvent.mjs';

/** What makes elements of all events answers to nothing above it. */
const MOST_ELEMENTS = 10_000;

const { values: given } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    actors: { type: 'string', default: '12' },
    repeat: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});

/** @param {string} text */
function wholeNumber(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is not a whole number from 1 on.`);
  return number;
}
const sizes = given.sizes.split(',').map(wholeNumber);
const [actors, repeat, seed] = [
  wholeNumber(given.actors),
  wholeNumber(given.repeat),
  wholeNumber(given.seed),
];

/** @typedef {import('./bench/session.mjs').Run} Run */

/** What is looked for, another one each time: what was found last need not be looked for again. */
const THINGS = DEEDS.map(({ thing }) => thing);
const EVERYTHING = ['pan', 'zoom', 'select', 'filter', 'search'];

/** @param {string} url @param {import('./bench/tellEvent.mjs').Size} size @returns {import('./bench/session.mjs').Subject} */
const dateline = (url, size) => ({
  name: 'Dateline',
  url,
  ready: '[aria-label="Timeline"] .vis-center',
  surface: '[aria-label="Timeline"] .vis-center',
  // All of the app is kept for when there is no network.
  settled: 'navigator.serviceWorker.ready.then(() => {})',
  can: EVERYTHING,
  isApp: true,
  handles: [
    installApp,
    { title: dossierTitle(size), count: size.events, actor: actorName(0), things: THINGS },
  ],
});

/** @param {string} name @param {string} url @param {object} [more] @returns {import('./bench/session.mjs').Subject} */
const plainPage = (name, url, more) => ({
  name,
  url,
  ready: '#surface',
  surface: '#surface',
  settled: '',
  can: EVERYTHING,
  isApp: false,
  handles: [installPlain, { things: THINGS }],
  ...more,
});

/** @param {string} appUrl @param {string} plainUrl @param {import('./bench/tellEvent.mjs').Size} size */
const subjectsFor = (appUrl, plainUrl, size) => [
  dateline(appUrl, size),
  ...(size.events > MOST_ELEMENTS
    ? []
    : [
        plainPage('plain vis-timeline', `${plainUrl}vis.html`),
        plainPage('TimelineJS3', `${plainUrl}timelinejs.html`, {
          surface: '.tl-timenav',
          can: ['pan', 'select'],
        }),
      ]),
  plainPage('bare canvas', `${plainUrl}canvas.html`),
];

const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-bench-'));
const app = await buildAndServe('app', folder);
const plain = await buildAndServe('plain', folder);
try {
  console.log(
    `Medians of ${repeat}, in milliseconds where nothing else is said; ${actors} actors; a step may take ${LIMIT_S} s.\n` +
      'From the choice of the file to the first event painted, and to all of them; frames while dragging and zooming;\n' +
      'from an act to the paint that shows it, the first time and again. The heap is that of the page, in megabytes after\n' +
      'garbage was collected; the bytes that are held beside it are its buffers. The longest task is that of the main thread\n' +
      'while everything that people do is done once, 0 where none took 50 ms; beneath it, what was done meanwhile.\n',
  );
  console.log(tableHead());
  for (const events of sizes) {
    const size = { events, actors, seed };
    const file = path.join(folder, `${events}.json`);
    await pipeline(Readable.from(dossierJson(size)), createWriteStream(file));
    const measured = subjectsFor(app.address, plain.address, size).map((subject) => ({
      subject,
      runs: /** @type {Run[]} */ ([]),
      tasks: /** @type {Run[]} */ ([]),
    }));
    // By turns: a machine that grows slower or faster meanwhile does so for all of them.
    for (let turn = 0; turn < repeat; turn++)
      for (const { subject, runs, tasks } of measured) {
        const run = await measure(subject, file);
        runs.push(run);
        if (!subject.isApp || run.outcome !== '') continue;
        const done = await measureTasks(subject, file, THINGS[0] ?? '');
        tasks.push(done);
        run.values['longest'] = Math.max(...Object.values(done.values));
        run.outcome = done.outcome;
      }
    for (const { subject, runs, tasks } of measured) {
      console.log(tableRow(events, subject.name, runs));
      const busy = busyRows(tasks);
      if (busy !== '') console.log(busy);
    }
    rmSync(file);
  }
} finally {
  await Promise.all([app.close(), plain.close()]);
  rmSync(folder, { recursive: true });
}
