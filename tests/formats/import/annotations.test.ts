import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { provedPassage } from '../../../src/dataset/verdict.ts';
import { fromAnnotations } from '../../../src/formats/annotations/fromAnnotations.ts';
import { annotations } from '../../../src/formats/annotations/toAnnotations.ts';
import { hasTitles, ofEveryDossierLater, written } from '../export/dossiers.ts';
import { imported } from './imported.ts';

/** What annotations can carry: events with proved quotes; neighbours that say the same are one. */
function carried({ events, sources }: Dataset) {
  const kept: { said: readonly unknown[]; quotes: string[] }[] = [];
  for (const { title, kind, date, quotes } of events) {
    const words = quotes.flatMap((quote) => {
      const at = provedPassage(quote);
      const paragraph = at && sources.find(({ id }) => id === at.source)?.paragraphs[at.paragraph];
      return at && paragraph !== undefined && paragraph !== null ? [paragraph.slice(at.start, at.end)] : [];
    });
    if (words.length === 0) continue;
    const said = [title.trim(), kind.trim() || 'event', date.edtf];
    const last = kept.at(-1);
    if (JSON.stringify(last?.said) === JSON.stringify(said)) last?.quotes.push(...words);
    else kept.push({ said, quotes: words });
  }
  return kept;
}

test('what goes out comes in again', async () => {
  await ofEveryDossierLater(async (dataset) => {
    if (!hasTitles(dataset)) return;
    const { dataset: again, refused } = await imported(fromAnnotations, written(annotations, dataset));
    expect(refused.map(({ reason }) => reason)).toEqual([]);
    expect(
      again.events.map(({ title, kind, date, quotes }) => ({
        said: [title.trim(), kind.trim(), date.edtf],
        quotes: quotes.map(({ text }) => text),
      })),
    ).toEqual(carried(dataset));
  });
});

const annotation = (fields: object = {}) => ({
  type: 'Annotation',
  body: [
    { type: 'TextualBody', purpose: 'describing', value: 'The clock strikes' },
    { type: 'TextualBody', purpose: 'classifying', value: 'strike' },
    { type: 'TextualBody', purpose: 'tagging', value: '1900-01' },
  ],
  target: {
    source: 'https://clocks.example/a',
    selector: { type: 'TextQuoteSelector', exact: 'one', prefix: 'struck ', suffix: '.' },
  },
  ...fields,
});
const read = (value: unknown) => imported(fromAnnotations, JSON.stringify(value));

describe('wherever they stand', () => {
  test.each([
    ['alone', annotation()],
    ['in a list', [annotation()]],
    ['in a page', { type: 'AnnotationPage', items: [annotation()] }],
    [
      'in a collection',
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [annotation()] } },
    ],
  ])('%s', async (_, value) => {
    const { report, file } = await read(value);
    expect(report).toMatchObject({ events: 1, refused: 0, undated: 0, withoutQuotes: 0 });
    expect(file).toMatchObject({
      sources: [{ title: 'clocks.example', url: 'https://clocks.example/a', published: null }],
      events: [
        {
          title: 'The clock strikes',
          kind: 'strike',
          date: { edtf: '1900-01' },
          quotes: [{ text: 'one', at: { prefix: 'struck ', suffix: '.' } }],
        },
      ],
    });
  });

  test.each([['{}'], ['5'], ['{"type": "FeatureCollection"}'], ['[']])('no annotations: %s', async (text) => {
    expect((await fromAnnotations.open({ name: 'a.json', text })).ok).toBe(false);
  });
});

describe('what is said of a quote', () => {
  test.each([
    [
      'a comment is the title',
      { body: { type: 'TextualBody', value: 'So it is.' } },
      { title: 'So it is.', text: null },
    ],
    ['in short', { body: undefined, bodyValue: 'So it is.' }, { title: 'So it is.', text: null }],
    [
      'nothing: the words themselves',
      {
        body: undefined,
        target: { source: 'urn:x', selector: { type: 'TextQuoteSelector', exact: 'The clock struck.' } },
      },
      { title: 'The clock struck.', text: null },
    ],
    [
      'a tag that is no date',
      { body: [{ value: 'Title' }, { purpose: 'tagging', value: 'clocks' }] },
      { title: 'Title', text: ['Title', 'clocks'] },
    ],
  ])('%s', async (_, fields, { title, text }) => {
    const { file, refused } = await read([annotation(fields)]);
    expect(refused).toEqual([]);
    expect(file).toMatchObject({
      events: [{ title, kind: 'event', date: { edtf: null, basis: 'undated' } }],
    });
    const { sources } = file as { sources: { id: string; text?: string[] }[] };
    expect(sources.find(({ id }) => id === 'imported-text')?.text ?? null).toEqual(text);
  });
});

describe('what Hypothesis gives', () => {
  const row = (fields: object = {}) => ({
    id: 'xyz',
    created: '2024-11-22T09:30:00+00:00',
    user: 'acct:ada@hypothes.is',
    uri: 'https://clocks.example/a',
    text: 'The clock strikes',
    tags: ['1900-01', 'clocks'],
    target: [
      {
        source: 'https://clocks.example/a',
        selector: [
          { type: 'TextPositionSelector', start: 4, end: 7 },
          { type: 'TextQuoteSelector', exact: 'one', prefix: 'struck ', suffix: '.' },
        ],
      },
    ],
    document: { title: ['On clocks'] },
    ...fields,
  });

  test.each([
    ['its API', { total: 1, rows: [row()] }],
    ['the export of its sidebar', { export_date: '2024-11-22T09:30:00Z', annotations: [row()] }],
    ['a list', [row()]],
  ])('%s', async (_, value) => {
    const { report, file, refused } = await read(value);
    expect(refused).toEqual([]);
    expect(report.notCarried).toEqual([
      expect.stringContaining('1 position'),
      'Who wrote the annotations (1 author) is not carried over.',
    ]);
    expect(file).toMatchObject({
      sources: [
        { title: 'On clocks', url: 'https://clocks.example/a' },
        { text: ['The clock strikes', 'clocks'] },
      ],
      events: [
        {
          title: 'The clock strikes',
          date: { edtf: '1900-01' },
          quotes: [{ text: 'one', at: { prefix: 'struck ', suffix: '.' } }],
        },
      ],
    });
  });

  test('what is only marked is called by its words, and notes on a page are refused', async () => {
    const { report, refused, dataset } = await read({
      total: 2,
      rows: [row({ text: '', tags: [] }), row({ target: [{ source: 'https://clocks.example/a' }] })],
    });
    expect(dataset.events.map(({ title }) => title)).toEqual(['one']);
    expect(report.notCarried).toHaveLength(2);
    expect(refused).toMatchObject([{ place: 'rows[1]', reason: expect.stringContaining('does not quote') }]);
  });
});

test('what cannot be carried is refused or counted', async () => {
  const { refused, report } = await read([
    annotation({ target: 'https://clocks.example/a' }),
    annotation({
      target: { source: 'urn:x', selector: [{ type: 'TextPositionSelector', start: 1, end: 4 }] },
    }),
    annotation({ type: 'Note' }),
    null,
    annotation({ body: [{ type: 'Image', id: 'https://clocks.example/i.png' }] }),
    annotation({ creator: 'https://people.example/ada' }),
    annotation({ creator: ['https://people.example/ada', { type: 'Person', name: 'Ben' }] }),
  ]);
  expect(refused.map(({ place }) => place)).toEqual(['items[0]', 'items[1]', 'items[2]', 'items[3]']);
  expect(refused[1]?.reason).toContain('add a TextQuoteSelector');
  expect(report.notCarried).toEqual([
    '1 comment is no text and not carried over.',
    '1 position is not carried over: the quoted words say where, with those around them.',
    'Who wrote the annotations (2 authors) is not carried over.',
  ]);
  expect(report).toMatchObject({
    events: 2,
    notes: expect.arrayContaining([expect.stringContaining('one event with several quotes')]),
  });
});
