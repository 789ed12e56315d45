// Scores the date reader against gold data, which is not part of this project. Prints F1 in per cent.
//   npm run dates:score [-- --errors FILE]
// DATELINE_TEMPORAL names the folder with the gold data and its scorer; ../shared/temporal when it is not set.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const FOLDER = path.resolve(process.env['DATELINE_TEMPORAL'] ?? '../shared/temporal');
const DATA = ['meantime-dev.jsonl', 'wikiwars-train.jsonl'];
/** Every fourth document is held out: rules are not written for it. */
const HELD_OUT = 4;

if (!existsSync(path.join(FOLDER, 'score.mjs'))) {
  console.log(`Skipped: there is no gold data in ${FOLDER}. Set DATELINE_TEMPORAL to a folder that has it.`);
  process.exit(0);
}

const { scoreAll, readJsonl } = await import(pathToFileURL(path.join(FOLDER, 'score.mjs')).href);
/** @typedef {typeof import('../src/suggest/times/readTimes.ts')} ReaderModule */
/** @type {{ module: ReaderModule }} */
const { module } = await runnerImport('./src/suggest/times/readTimes.ts');

const errorsFile = process.argv[process.argv.indexOf('--errors') + 1];
/** @type {unknown[] | null} */
const errors = process.argv.includes('--errors') ? [] : null;

/** @param {{ id: string, text: string, anchorDate: string }} document */
function read({ id, text, anchorDate }) {
  const [year = 0, month = 1, day = 1] = anchorDate.split('-').map(Number);
  return { id, timexes: module.readTimes(text, { published: { year, month, day }, language: 'en' }) };
}

/** @param {number} value */
const percent = (value) => (100 * value).toFixed(1).padStart(8);

console.log('data                  part        docs    span   value  interval');
for (const file of DATA.filter((name) => existsSync(path.join(FOLDER, name)))) {
  const gold = readJsonl(path.join(FOLDER, file));
  const parts = {
    all: gold,
    tuned: gold.filter(
      (/** @type {unknown} */ _, /** @type {number} */ index) => index % HELD_OUT !== HELD_OUT - 1,
    ),
    'held out': gold.filter(
      (/** @type {unknown} */ _, /** @type {number} */ index) => index % HELD_OUT === HELD_OUT - 1,
    ),
  };
  for (const [name, documents] of Object.entries(parts)) {
    const { all, calendar } = scoreAll(documents, documents.map(read), name === 'tuned' ? errors : null);
    console.log(
      `${file.padEnd(22)}${name.padEnd(9)}${String(documents.length).padStart(7)}${percent(all.relaxed.f1)}${percent(all.value.f1)}${percent(calendar.interval.f1)}`,
    );
  }
  const characters = gold.reduce(
    (/** @type {number} */ sum, /** @type {{ text: string }} */ { text }) => sum + text.length,
    0,
  );
  const start = performance.now();
  for (const document of gold) read(document);
  console.log(
    `${''.padEnd(22)}${Math.round(characters / (performance.now() - start))} characters a millisecond`,
  );
}
if (errors)
  writeFileSync(errorsFile ?? 'errors.jsonl', errors.map((error) => `${JSON.stringify(error)}\n`).join(''));
