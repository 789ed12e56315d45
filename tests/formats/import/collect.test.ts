import { describe, expect, test } from 'vitest';
import type { Importable, ImportedEvent, ImportStep } from '../../../src/formats/importer.ts';
import { importedBy } from './imported.ts';

const found = (event: Partial<ImportedEvent>, index: number): ImportStep => ({
  kind: 'event',
  event: { id: null, title: `Event ${index + 1}`, date: { edtf: '2024' }, ...event },
  place: `row ${index + 1}`,
  raw: () => JSON.stringify(event),
});

const fileOf = (...events: readonly Partial<ImportedEvent>[]): Importable => ({
  entry: ['row', 'rows'],
  limit: null,
  *read() {
    yield* events.map(found);
    return { title: 'Found', questions: [], notCarried: [], notes: [], text: ['Beside them.'] };
  },
});

test('events come in as a dossier that opens without a problem, and say that they have no quote', () => {
  const { report, dataset, problems } = importedBy(
    fileOf({ actors: ['Ann', 'Bob', ' '], kind: 'speech' }, { actors: ['Bob'], date: { edtf: null } }),
  );
  expect(problems).toEqual([]);
  expect(report).toMatchObject({ events: 2, undated: 1, withoutQuotes: 2, refused: 0, isOpen: false });
  expect(dataset.actors.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
  expect(report.notes).toEqual(['2 actors come in as groups, for the file does not say what kind they are.']);
  expect(dataset.events.map(({ id, kind, quotes, actors }) => [id, kind, quotes, actors.length])).toEqual([
    ['event-1', 'speech', [], 2],
    ['event-2', 'event', [], 1],
  ]);
});

test.each([
  [
    'de',
    'Der Rat stimmt für den Bau',
    'Die Brücke wird von der Bürgermeisterin eröffnet',
    'By its words this is in German',
  ],
  ['en', 'The council votes for a bridge', 'The bridge is opened by the mayor of the town', null],
])('what is in %s is not taken for another language', (language, title, text, note) => {
  const { report, dataset } = importedBy(fileOf({ title }, { title: text, text: [`${title}. ${text}.`] }));
  expect(dataset.language).toBe(language);
  expect(dataset.sources.map((source) => source.language)).toEqual([language]);
  expect(report.notes.join()).toContain(note ?? '');
  expect(report.notes).toHaveLength(note === null ? 0 : 1);
});

test.each([
  ['a date that does not exist', { date: { edtf: '2024-02-30' } }, 'does not exist'],
  ['an empty title', { title: ' ' }, 'It has no title; give it one.'],
  ['a title of a book’s length', { title: 'x'.repeat(10_001) }, 'must have at most 10000 characters'],
])('%s: the entry is refused by its place, and the others come in', (_, event, reason) => {
  const { report, refused, dataset, problems } = importedBy(fileOf({}, event, {}));
  expect(problems).toEqual([]);
  expect(dataset.events.map(({ title }) => title)).toEqual(['Event 1', 'Event 3']);
  expect(refused).toEqual([
    { place: 'row 2', raw: JSON.stringify(event), reason: expect.stringContaining(reason) },
  ]);
  expect(report.firstRefused).toEqual(refused);
});

test('ids given twice, or not at all, become ids of their own', () => {
  const { report, dataset } = importedBy(
    fileOf({ id: 'a' }, { id: 'a' }, { id: '__proto__' }, { title: 'Ähm!' }, { title: '…' }),
  );
  expect(dataset.events.map(({ id }) => id)).toEqual(['a', 'a-2', '__proto__', 'ähm', 'event']);
  expect(report.notes).toEqual(['1 id is given more than once; those events get ids of their own.']);
});

describe('sources', () => {
  const source = { title: 'The Times', url: 'https://times.example' };
  const quote = { source, text: 'Something has happened.' };

  test('named alike are one, and a quote from one without text is not verified', () => {
    const { report, dataset, problems } = importedBy(
      fileOf({ quotes: [quote] }, { quotes: [quote] }, { source: { title: 'The Times' } }),
    );
    expect(problems.map(({ path }) => path)).toEqual([
      'sources[0].text',
      'sources[1].text',
      'events[0].quotes[0]',
      'events[1].quotes[0]',
    ]);
    expect(report.notes).toEqual([
      '2 quotes are from sources whose text is not here, and cannot be checked.',
    ]);
    expect(dataset.sources.map(({ id, url }) => [id, url])).toEqual([
      ['the-times', source.url],
      ['the-times-2', null],
      ['imported-text', null],
    ]);
    expect(dataset.events.map(({ quotes }) => quotes.map(({ verdict }) => verdict.kind))).toEqual([
      ['no-source-text'],
      ['no-source-text'],
      [],
    ]);
    expect(dataset.events[2]?.date.source).toBe('the-times-2');
  });

  test('a quote that proves nothing is refused, and its event comes in', () => {
    const { refused, dataset } = importedBy(
      fileOf({
        quotes: [
          { source, text: 'Yes' },
          { source, text: 'x'.repeat(5001) },
        ],
      }),
    );
    expect(refused.map(({ place, raw }) => [place, raw.length])).toEqual([
      ['row 1', 3],
      ['row 1', 5001],
    ]);
    expect(dataset.events[0]?.quotes).toEqual([]);
  });
});

describe('text that a dossier has no field for', () => {
  const file = fileOf({ text: ['It was long ago.', ' '] }, { title: '', text: ['On a day.'] });

  test('is an article to read, and no event is called verified by it', () => {
    const { report, dataset, problems } = importedBy(file);
    expect(problems).toEqual([]);
    expect(dataset.sources.map(({ title, paragraphs }) => [title, paragraphs])).toEqual([
      ['file.csv', ['Event 1', 'It was long ago.', 'On a day.', 'Beside them.']],
    ]);
    expect(dataset.events.flatMap(({ quotes }) => quotes)).toEqual([]);
    expect(report).toMatchObject({ questions: [{ id: 'text', chosen: 'keep' }], notCarried: [] });
    expect(report.notes).toEqual(['1 event is without a title: the beginning of the text stands for it.']);
  });

  test('is quoted where that is wanted', () => {
    const { report, dataset } = importedBy(file, { text: 'quote' });
    expect(report).toMatchObject({
      withoutQuotes: 0,
      first: [{ quotes: ['It was long ago.'] }, { quotes: ['On a day.'] }],
    });
    expect(
      dataset.events.map(({ quotes }) => quotes.map(({ text, verdict }) => [text, verdict.kind])),
    ).toEqual([[['It was long ago.', 'verbatim']], [['On a day.', 'verbatim']]]);
  });

  test('is left out where that is wanted, and counted', () => {
    const { report, dataset } = importedBy(file, { text: 'drop' });
    expect(dataset.sources).toEqual([]);
    expect(report.notCarried).toEqual(['3 texts are left out.']);
  });
});
