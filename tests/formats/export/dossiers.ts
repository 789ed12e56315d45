/** Dossiers to take away: the bundled ones, ones with hostile words, and any at random. */
import * as fc from 'fast-check';
import { parseDataset } from '../../../src/dataset/parse.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { Chosen, Exported, Exporter } from '../../../src/formats/exporter.ts';
import { onOneLine } from '../../../src/formats/export/telling.ts';
import { dossier } from '../../fixtures/dossier.ts';
import { readSample, readSampleList } from '../../samples.ts';
import { BUNDLED, bundledDataset } from '../../state/datasets.ts';

const NOW = new Date('2024-11-25T08:09:10Z');

export function datasetOf(file: unknown): Dataset {
  const { dataset, problems } = parseDataset(file);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

const exportedOf = (dataset: Dataset): Exported => ({ dataset, file: () => ({}), fileBytes: null, now: NOW });

export const written = (exporter: Exporter, dataset: Dataset, chosen: Chosen = {}): string =>
  [...exporter.toPieces(exportedOf(dataset), chosen)].join('');

export const bundled = BUNDLED.map(bundledDataset);

interface SampleQuote {
  readonly article: string;
  readonly kind: string;
  readonly quote: string;
  readonly start_cp: number;
  readonly end_cp: number;
}

/** Quotes that are in real articles, in several languages, with their places in code points; none where they are not at hand. */
const sampleQuotes = (readSampleList('samples/anchors/article-quotes.json') as readonly SampleQuote[]).filter(
  ({ kind }) => kind === 'exact',
);

/** A dossier of each of those articles: a line is a paragraph, and a quote an event. */
export const samples = [...new Set(sampleQuotes.map(({ article }) => article))].map((article) => {
  const quotes = sampleQuotes.filter((quote) => quote.article === article);
  const dataset = datasetOf(
    dossier({
      title: article,
      sources: [
        {
          id: 'article',
          title: article,
          published: '2021',
          text: readSample(`samples/${article}`).split('\n'),
        },
      ],
      actors: [],
      events: quotes.map(({ quote }, index) => ({
        id: String(index),
        title: quote.slice(0, 40),
        kind: 'statement',
        date: { edtf: '2021', basis: 'inferred' },
        quotes: [{ source: 'article', text: quote }],
      })),
    }),
  );
  return { title: article, dataset, quotes };
});

export const HOSTILE: readonly string[] = [
  '=1+1',
  "'=1+1",
  '@SUM(A1)',
  '-2',
  '\tx',
  '\rx',
  'a\r\nEND:VEVENT\r\nBEGIN:VALARM',
  'a "b", c; d\\e\nf',
  '</script><!--<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]>',
  '\0NUL\u0007',
  '\u202Eright\u202C',
  'مرحبا (1)',
  '2024: # not a heading #tag @me',
  '* _a_ `b` [c](javascript:d) | e |',
  '1. one\n\n---\n> two',
  '\uD83D',
  '👨‍👩‍👧‍👦'.repeat(30),
  'é'.repeat(80),
  'x'.repeat(5000),
  '__proto__',
  ...readSample('samples/xss/payloads.txt')
    .split('\n')
    .filter((text) => text.trim() !== ''),
  ...(readSampleList('samples/strings/blns.json') as readonly string[]).filter((text) => text.trim() !== ''),
];

const EDTF = [
  '2024',
  '2024-05~',
  '2024-05-03',
  '1999-12-31T23:59:60Z',
  '2024-11-21T09:30:00',
  '2024-02-29T24:00:00+09:00',
  '2024-11-21T23:30:00-04:00',
  '2018/2019',
  '2018-02-03/2018-02-05',
  '2018-02-03T10:00:00Z/2018-02-05T11:00:00Z',
  '2018-02-03T10:00:00Z/2018-02-05',
  '2024/..',
  '../2024',
  '2024-01-31/',
  '[2024-11-11..2024-11-17]',
  '[2024-01-01,2024-02-02]',
  '{2023,2024}',
  '[..2024]',
  '197X',
  '19XX',
  '2004-21',
  '2004-33',
  '2004-XX-05',
  '-0044-03-15',
  '-0044',
  '0000-05-05',
  '0099',
  'Y-13800000000',
  'Y12000',
  '9999-12-31',
  '2024-05-03?',
  null,
];

const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);
const line = words.filter((text) => text !== '');

/** Any dossier: any words, dates of every kind, quotes that are there and quotes that are not. */
const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    title: line,
    text: fc.array(
      fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
      { minLength: 1, maxLength: 3 },
    ),
    source: fc.record(
      {
        title: line,
        publisher: line,
        author: line,
        url: fc.constantFrom('https://a.example/b?c="d"&e', 'javascript:alert(1)', 'x'),
        published: fc.constantFrom('2024-11-22', '2024-05~', '2004-21', '1900/1901'),
      },
      { requiredKeys: ['title', 'published'] },
    ),
    actors: fc.array(fc.record({ name: line, aliases: fc.array(line, { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    events: fc.array(
      fc.record({
        title: line,
        kind: line,
        edtf: fc.constantFrom(...EDTF),
        status: fc.constantFrom('reported', 'alleged', 'denied', 'expected'),
        note: line,
        quote: fc.record({
          paragraph: fc.nat(2),
          start: fc.nat(40),
          length: fc.integer({ min: 1, max: 60 }),
        }),
        isThere: fc.boolean(),
        role: fc.option(line),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ title, text, source, actors, events }) =>
    datasetOf(
      dossier({
        title,
        sources: [{ id: 'article', text, ...source }],
        actors: actors.map((actor, index) => ({ id: `actor ${index}`, kind: 'person', ...actor })),
        events: events.map(({ edtf, quote, isThere, role, note, ...event }, index) => {
          const paragraph = (text[quote.paragraph % text.length] ?? '').normalize('NFC');
          const there = paragraph.slice(quote.start, quote.start + quote.length);
          return {
            ...event,
            id: `event "${index}"`,
            date: edtf === null ? { edtf, basis: 'undated', note } : { edtf, basis: 'stated', note },
            actors: [role === null ? 'actor 0' : { id: 'actor 0', role }],
            attributedTo: event.status === 'reported' ? [] : ['actor 0'],
            quotes:
              isThere && there !== ''
                ? [{ source: 'article', text: there }]
                : [{ source: 'article', text: 'These words are nowhere.' }],
          };
        }),
      }),
    ),
  );

/** Whether something of every title is left in formats that have no control characters: without it, nothing comes in again. */
export const hasTitles = ({ events }: Dataset): boolean =>
  events.every(({ title }) => onOneLine(title) !== '');

/** Holds of the bundled dossiers, of real articles, and of some dossiers at random. */
export function ofEveryDossier(check: (dataset: Dataset) => void): void {
  for (const dataset of [...bundled, ...samples.map((sample) => sample.dataset)]) check(dataset);
  fc.assert(fc.property(anyDataset, check), { numRuns: 60 });
}

/** The same of what takes its time. */
export async function ofEveryDossierLater(check: (dataset: Dataset) => Promise<void>): Promise<void> {
  for (const dataset of [...bundled, ...samples.map((sample) => sample.dataset)]) await check(dataset);
  await fc.assert(fc.asyncProperty(anyDataset, check), { numRuns: 60 });
}
