import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/dataset/columns/columnsOf.ts';
import { markColumnsOf } from '../../../src/dataset/columns/markColumns.ts';
import { toDataset } from '../../../src/dataset/great/greatDataset.ts';
import { Damage } from '../../../src/dataset/great/parsePart.ts';
import { PlainReader } from '../../../src/dataset/great/plain/plainEvents.ts';
import { TextTable } from '../../../src/dataset/great/textTable.ts';
import type { Problem } from '../../../src/dataset/problem.ts';
import { parseDataset, startParsing } from '../../../src/dataset/parse.ts';
import { searchPlaces } from '../../../src/state/searchEvents.ts';
import { allAtOnce } from '../../../src/suggest/allAtOnce.ts';
import { checkDateClaims, checkDates } from '../../../src/suggest/checkDates.ts';
import { startGreat } from './startGreat.ts';
import { utf8 } from '../../bytes.ts';
import { actorInFile, dossier, sourceInFile } from '../../fixtures/dossier.ts';

const ARTICLE = [
  'The clock struck one on 4 January 1900. The mouse ran down, and “said” nothing.',
  'The clock struck two. The clock struck two. It  was cafe\u0301 time, last Thursday at noon.',
  'On Friday the mouse came back, they say: é.',
  'The end of Friday\u0301 came with a bang.',
];
const file = (events: readonly unknown[]) =>
  dossier({
    kinds: ['strike', 'run'],
    sources: [
      sourceInFile({ text: ARTICLE }),
      sourceInFile({ id: 7, title: 'Two', text: ARTICLE.slice(2, 3) }),
    ],
    actors: [actorInFile(), actorInFile({ id: '12', name: 'Twelve' })],
    events,
  });

const PLAIN = {
  id: 'e1',
  title: 'The clock strikes',
  kind: 'strike',
  date: { edtf: '1900-01-04', basis: 'stated', words: '4 January 1900' },
  actors: ['mouse'],
  status: 'reported',
  attributedTo: ['mouse'],
  quotes: [{ source: 'article', text: 'The clock struck one on 4 January 1900.' }],
};

function readPlain(text: string, before: readonly string[] = []): boolean {
  const started = startParsing(file([]));
  if (!('parseEvent' in started)) throw new Error('It is no dossier.');
  const eventIds = new TextTable();
  const bytes = utf8(`${before.join('')}${text}`);
  const reader = new PlainReader(bytes, {
    places: {
      kinds: new Map([...started.kinds].map((kind, place) => [kind, place])),
      actors: new Map([...started.actors.keys()].map((id, place) => [id, place])),
      sources: new Map([
        ['article', 0],
        ['7', 4],
      ]),
    },
    declaredKinds: started.kinds,
    texts: started.texts,
    sourcePlaces: new Map([
      ['article', 0],
      ['7', 1],
    ]),
    eventIds,
  });
  let start = 0;
  for (const each of before) {
    const end = start + utf8(each).length;
    reader.read(start, end);
    start = end;
  }
  return reader.read(start, bytes.length) !== null;
}

describe('no object is made', () => {
  test.each<[string, object]>([
    ['of an event with all that most have', {}],
    ['whose date has no words', { date: { edtf: '1900', basis: 'inferred', note: 'As it says.' } }],
    ['that lasts', { date: { edtf: '1900-01-04/1900-01-05', basis: 'resolved', source: 'article' } }],
    ['whose ids are numbers', { id: 12, actors: [12, { id: 'mouse', role: 'runner' }], attributedTo: [12] }],
    [
      'whose title and quote have to be decoded',
      {
        title: 'Say “é” "x"',
        date: { edtf: '1900', basis: 'stated' },
        quotes: [{ source: 'article', text: 'ran down, and “said” nothing' }],
      },
    ],
    ['with many claimants', { attributedTo: Array.from({ length: 32 }, () => 'mouse') }],
    ['whose title is as long as titles may be', { title: 'é'.repeat(10_000) }],
    [
      'with nobody in it, and no quote',
      {
        date: { edtf: '1900', basis: 'stated' },
        actors: [],
        attributedTo: [],
        quotes: [],
      },
    ],
  ])('%s', (_, fields) => {
    const event = { ...PLAIN, ...fields };
    expect(readPlain(JSON.stringify(event))).toBe(true);
    expect(readPlain(JSON.stringify(event, null, '\t\r'))).toBe(true);
    expect(readPlain(JSON.stringify(Object.fromEntries(Object.entries(event).toReversed())))).toBe(true);
  });
});

describe('the parser is asked', () => {
  const date = (fields: object) => ({ date: { ...PLAIN.date, ...fields } });
  const quote = (text: string, fields: object = {}) => ({
    date: { edtf: '1900', basis: 'stated' },
    quotes: [{ source: 'article', text, ...fields }],
  });
  test.each<[string, object]>([
    ['a field that nobody knows', { extra: 1 }],
    ['a title that is no text', { title: 1 }],
    ['an empty title', { title: '' }],
    ['a title that is too long', { title: 'x'.repeat(10_001) }],
    ['a title with half of a surrogate pair', { title: 'x\uD800' }],
    ['a kind that is not listed', { kind: 'other' }],
    ['an actor that is not listed', { actors: ['cat'] }],
    ['an actor who comes twice', { actors: ['mouse', { id: 'mouse' }] }],
    ['a claim that nobody made', { status: 'alleged', attributedTo: [] }],
    ['a status that is none', { status: 'sure' }],
    ['more claimants than events have', { attributedTo: Array.from({ length: 33 }, () => 'mouse') }],
    ['other dates', { otherDates: [] }],
    ['a number that no number can be sure of', { id: 1e16 }],
    ['a number that is not written as others are', { id: -1 }],
    ['a date that cannot be read', date({ edtf: '4/1/1900' })],
    ['an interval that ends before it starts', date({ edtf: '1900-01-05/1900-01-04' })],
    ['an interval with white space in it', date({ edtf: '1900-01-04 /1900-01-05' })],
    ['a date that cannot be drawn', date({ edtf: 'Y-13800000000' })],
    ['no date', date({ edtf: null, basis: 'undated' })],
    ['a date of a source that is not there', date({ source: 'nowhere' })],
    ['a date of another source', date({ source: 7 })],
    ['words that are not in the quote', date({ words: '5 January 1900' })],
    ['words that are blank', date({ words: ' \u00A0' })],
    ['a note that is blank', date({ note: ' ' })],
    ['a quote from nowhere', quote('The clock struck one', { source: 'nowhere' })],
    ['a quote with a place', quote('The clock struck one', { at: { paragraph: 1 } })],
    ['a quote that is not there', quote('The clock struck nine')],
    ['a quote that is there twice', quote('The clock struck two.')],
    ['a short quote', quote('The')],
    ['a quote in other typography', quote('down, and "said" nothing')],
    ['a quote that ends in the middle of a character', quote('was cafe')],
    ['a quote from a paragraph that is composed otherwise in the file', quote('came with a bang.')],
  ])('%s', (_, fields) => {
    expect(readPlain(JSON.stringify({ ...PLAIN, ...fields }))).toBe(false);
  });

  test.each([
    ['a field that comes twice', '{"id":"x",', '{"id":"e1",'],
    ['a number with a fraction', '"id":"e1"', '"id":1.5'],
    ['a number that starts with 0', '"id":"e1"', '"id":01'],
    ['a missing brace', /\}$/, ']'],
    ['no colon', '"title":', '"title"'],
    ['a comma too many', '["mouse"]', '["mouse",]'],
    ['a word that is none', '"mouse"', 'mouse'],
    ['a line end in a text', 'The clock strikes', 'The\nclock'],
    ['another value after it', /\}$/, '} {}'],
    ['no comma', '"strike",', '"strike"'],
  ])('%s', (_, from, to) => {
    const text = JSON.stringify(PLAIN);
    const changed = from === '{"id":"x",' ? text.replace('{', '{"id":"x",') : text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(safely(() => readPlain(changed))).toBe(false);
  });

  test('an id that is taken', () => {
    const text = JSON.stringify(PLAIN);
    expect(readPlain(text, [text])).toBe(false);
    expect(readPlain(text, [text.replace('e1', 'e2')])).toBe(true);
  });
});

/** What is damaged may be found at once, too. */
function safely(read: () => boolean): boolean {
  try {
    return read();
  } catch (error) {
    if (error instanceof Damage) return false;
    throw error;
  }
}

/** Where a text is written with an escape, it is the same text. */
const escaped = (text: string, isEscaped: boolean) =>
  isEscaped ? text.replaceAll('k', '\\u006b').replaceAll('é', '\\u00e9') : text;

const quoted = fc.tuple(fc.constantFrom(...ARTICLE), fc.nat(60), fc.integer({ min: 1, max: 50 }));
const quotes = fc.array(
  quoted.map(([text, start, length]) => ({ source: 'article', text: text.slice(start, start + length) })),
  { maxLength: 2 },
);
const dates = fc.record(
  {
    edtf: fc.constantFrom(
      '1900-01-04',
      '1900-01-04/1900-01-06',
      '1900-01',
      '1900~',
      '1900-01-04T10:00/1900-01-05',
      '1899/1900-01-04',
    ),
    basis: fc.constantFrom('stated', 'resolved', 'inferred'),
    words: fc.constantFrom('4 January 1900', 'last Thursday', 'Friday', 'the mouse'),
    source: fc.constantFrom<unknown>('article', 7, '7'),
  },
  { requiredKeys: ['edtf', 'basis'] },
);
const event = fc.record(
  {
    id: fc.oneof(fc.nat(30), fc.uuid(), fc.constantFrom('a', 'é', '7')),
    title: fc.constantFrom('One', 'Two  words', 'Thrée', '`Four`', 'Five "x"', 'The clock'),
    kind: fc.constantFrom('strike', 'run'),
    date: dates,
    actors: fc.subarray<unknown>(['mouse', 12, { id: '12', role: 'é' }]),
    status: fc.constantFrom('reported', 'alleged', 'expected'),
    attributedTo: fc.subarray(['mouse', '12']),
    quotes,
  },
  { requiredKeys: ['id', 'title', 'kind', 'date'] },
);

test('what is read from bytes is what the parser makes of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(0, 2),
      fc.boolean(),
      async (events, indent, isEscaped) => {
        const text = escaped(JSON.stringify(file(events), null, indent), isEscaped);
        const reading = startGreat(text);
        while ((await reading.readOn()) < reading.total);
        const { file: great, problems, search, rest: leftOver } = reading.finish();
        const [dataset, rest] = [toDataset(great, reading.preview.sources), leftOver()];
        const whole = parseDataset(JSON.parse(text));
        if (!whole.dataset) throw new Error('It is refused.');

        expect(problems.toSorted(byPath)).toEqual(whole.problems.toSorted(byPath));
        expect(dataset.events.map(({ id, quotes: all }) => ({ id, all }))).toEqual(
          whole.dataset.events.map(({ id, quotes: all }) => ({ id, all })),
        );
        expect(columnsOf(dataset)).toEqual(columnsOf(whole.dataset));
        expect(markColumnsOf(dataset)).toEqual(markColumnsOf(whole.dataset));
        for (const query of ['clock', 'é', '"two words"', 'twelve'])
          expect([...search.find(query)]).toEqual([...searchPlaces(whole.dataset, query)]);
        const claims = allAtOnce(checkDateClaims(rest.claims, rest.sources));
        expect(claims.map(withoutNumber).toSorted()).toEqual(
          checkDates(whole.dataset, JSON.parse(text)).map(withoutNumber).toSorted(),
        );
      },
    ),
    { numRuns: 500 },
  );
});

/** Of events with the same id the file has no say which is which, and one that got another id is told by that. */
const withoutNumber = ({ path, message }: Problem): string =>
  `${path.replace(/^events(\[\d+\]| \([^)]*\))/, '')}: ${message}`;

const byPath = (a: { readonly path: string; readonly message: string }, b: typeof a): number =>
  `${a.path} ${a.message}` < `${b.path} ${b.message}` ? -1 : 1;
