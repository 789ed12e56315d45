// Plain JavaScript, because Node 20 runs it directly.
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 100;
const DATE_READER_BUDGET_KB = 25;
/** Not compressed, for a file is kept and sent as it is. */
const VIEWER_BUDGET_KB = 450;

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/**
 * The chunks a browser must have before `key` can run.
 * @param {string} key
 * @param {Set<string>} found
 */
function withImports(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const imported of manifest[key]?.imports ?? []) withImports(imported, found);
  return found;
}

/** @param {Iterable<string>} keys */
function filesOf(keys) {
  const chunks = [...keys].flatMap((key) => manifest[key] ?? []);
  return new Set(chunks.flatMap(({ file, css = [] }) => [file, ...css]));
}

/** @param {Iterable<string>} files */
function gzippedKilobytes(files) {
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  return bytes / 1000;
}

/** @param {string} key */
const holdsVisTimeline = (key) =>
  [...filesOf([key])].some(
    (file) => file.endsWith('.js') && readFileSync(`dist/${file}`, 'utf8').includes('vis-timeline'),
  );

const keys = Object.keys(manifest);
const first = filesOf(keys.filter((key) => manifest[key]?.isEntry).flatMap((key) => [...withImports(key)]));
const timeline = keys.filter(holdsVisTimeline).flatMap((key) => [...filesOf(withImports(key))]);
const later = new Set(timeline.filter((file) => !first.has(file)));

const firstKilobytes = gzippedKilobytes(first);
console.log(
  `needed before list, panel and article work: ${firstKilobytes.toFixed(1)} kB gzipped (budget ${BUDGET_KB} kB)`,
);
console.log(`timeline chunk: ${gzippedKilobytes(later).toFixed(1)} kB gzipped`);

const reader = [...filesOf(withImports('src/views/article/ReadTimes.tsx'))].filter(
  (file) => !first.has(file),
);
const readerKilobytes = gzippedKilobytes(reader);
console.log(`date reader: ${readerKilobytes.toFixed(1)} kB gzipped (budget ${DATE_READER_BUDGET_KB} kB)`);

const viewerKilobytes = statSync('dist/viewer.html').size / 1000;
console.log(
  `one HTML file, without its dossiers: ${viewerKilobytes.toFixed(1)} kB (budget ${VIEWER_BUDGET_KB} kB)`,
);

if (
  firstKilobytes > BUDGET_KB ||
  readerKilobytes > DATE_READER_BUDGET_KB ||
  viewerKilobytes > VIEWER_BUDGET_KB
) {
  console.error('Over budget.');
  process.exitCode = 1;
}
if (reader.length === 0) {
  console.error('The reader of dates is not in a chunk of its own.');
  process.exitCode = 1;
}
if (later.size === 0) {
  console.error('vis-timeline is not in a chunk of its own.');
  process.exitCode = 1;
}
