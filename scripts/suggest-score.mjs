// Scores the suggestions of events: on the bundled article against its dataset, and on articles that are not part of
// this project against what a reader expects (tests/suggest/expectedEvents.json; offsets, for their text is not ours).
//   npm run suggest:score [-- --show]
// DATELINE_ARTICLES names the folder with those articles; ../shared/samples/articles when it is not set.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const FOLDER = path.resolve(process.env['DATELINE_ARTICLES'] ?? '../shared/samples/articles');
const BUNDLED = 'data/kim-defence-exhibition.json';
const isShown = process.argv.includes('--show');

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {{ name: string, edtf: string | null, passages: readonly Span[] }} Expected */
/** @typedef {import('../src/suggest/suggestEvents.ts').Suggestion & Span} Placed */

/** @type {{ module: typeof import('../src/suggest/suggestEvents.ts') }} */
const { module: suggest } = await runnerImport('./src/suggest/suggestEvents.ts');
/** @type {{ module: typeof import('../src/dataset/parse.ts') }} */
const { module: parse } = await runnerImport('./src/dataset/parse.ts');

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Suggestions with their offsets in the whole text, paragraphs joined by one character.
 * @param {import('../src/dataset/dataset.ts').Source} source
 * @param {readonly number[]} starts
 * @returns {Placed[]}
 */
const placed = (source, starts) =>
  suggest.suggestEvents(source).map((found) => {
    const base = starts[found.paragraph] ?? 0;
    return { ...found, start: base + found.start, end: base + found.end };
  });

/** @param {readonly string[]} paragraphs @param {number} gap */
function startsOf(paragraphs, gap) {
  let at = 0;
  return paragraphs.map((text) => (at += text.length + gap) - text.length - gap);
}

/** @param {Span} a @param {Span} b How much of both they share: 1 for the same, 0 for apart. */
function overlap(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The best pairs first, each suggestion and each event at most once. @param {Placed[]} found @param {Expected[]} expected */
function paired(found, expected) {
  const pairs = found.flatMap((suggestion) =>
    expected.map((event) => ({
      suggestion,
      event,
      share: Math.max(...event.passages.map((passage) => overlap(suggestion, passage))),
    })),
  );
  /** @type {Map<Placed, Expected>} */
  const events = new Map();
  for (const { suggestion, event, share } of pairs.toSorted((a, b) => b.share - a.share)) {
    if (share > 0 && !events.has(suggestion) && ![...events.values()].includes(event))
      events.set(suggestion, event);
  }
  return events;
}

/** @param {string} name @param {Placed[]} found @param {Expected[]} expected */
function report(name, found, expected) {
  const events = paired(found, expected);
  const isUseful = (/** @type {Placed} */ suggestion) =>
    expected.some(({ passages }) => passages.some((passage) => overlap(suggestion, passage) > 0.2));
  const noise = found.filter((suggestion) => !events.has(suggestion) && !isUseful(suggestion));
  const covered = new Set(events.values());
  const dated = expected.filter(({ edtf }) => edtf !== null);
  const rightDates = [...events].filter(
    ([{ date }, { edtf }]) => edtf !== null && date?.edtf === edtf,
  ).length;
  const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
    `${part} of ${whole}`.padStart(11);
  console.log(
    name.slice(0, 34).padEnd(36) +
      share(covered.size, expected.length) +
      share(dated.filter((event) => covered.has(event)).length, dated.length) +
      share(rightDates, dated.length) +
      share(noise.length, found.length),
  );
  if (!isShown) return;
  for (const suggestion of found) {
    const mark = events.has(suggestion) ? '✓' : noise.includes(suggestion) ? '✗' : '+';
    const { title, date, status, actors, reasons } = suggestion;
    console.log(
      `   ${mark} ${date?.edtf ?? '—'} ${status} | ${title} | ${actors.map((actor) => actor.name).join(', ')} | ${reasons.join('; ')}`,
    );
  }
  for (const event of expected)
    if (!covered.has(event)) console.log(`   missed: ${event.edtf ?? '—'} ${event.name}`);
}

console.log(`${''.padEnd(36)}    covered      dated      dates      noise`);
const { dataset } = parse.parseDataset(readJson(BUNDLED));
const source = dataset?.sources[0];
if (dataset && source) {
  const starts = startsOf(source.paragraphs, 1);
  const expected = dataset.events.map(({ title, date, quotes }) => ({
    name: title,
    edtf: date.edtf,
    passages: quotes.flatMap(({ verdict }) => {
      if (!('passage' in verdict)) return [];
      const base = starts[verdict.passage.paragraph] ?? 0;
      return [{ start: base + verdict.passage.start, end: base + verdict.passage.end }];
    }),
  }));
  report(path.basename(BUNDLED), placed(source, starts), expected);
}

if (!existsSync(FOLDER))
  console.log(`No other articles: there is no ${FOLDER}. DATELINE_ARTICLES may name a folder that has them.`);
for (const [name, events] of Object.entries(readJson('tests/suggest/expectedEvents.json'))) {
  const file = path.join(FOLDER, name, 'article.txt');
  if (!existsSync(file)) continue;
  const text = readFileSync(file, 'utf8');
  const paragraphs = text.split('\n\n');
  const { title, published, locale } = readJson(path.join(FOLDER, name, 'meta.json'));
  const file1 = {
    format: 'dateline/1',
    title,
    language: locale,
    sources: [{ id: 'article', title, published: published.slice(0, 10), text: paragraphs }],
    events: [],
  };
  const article = parse.parseDataset(file1).dataset?.sources[0];
  if (!article) continue;
  /** @type {{ edtf: string | null, passages: [number, number][] }[]} */
  const list = events;
  const expected = list.map(({ edtf, passages }) => ({
    name: text.slice(...(passages[0] ?? [0, 0])),
    edtf,
    passages: passages.map(([start, end]) => ({ start, end })),
  }));
  report(name, placed(article, startsOf(paragraphs, 2)), expected);
}
