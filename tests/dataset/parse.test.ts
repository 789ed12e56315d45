import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { formatFile } from '../../src/dataset/format.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import {
  actorInFile,
  dossier,
  dossierOfDate,
  dossierOfEvent,
  dossierOfQuote,
  eventInFile,
  sourceInFile,
} from '../fixtures/dossier.ts';

function opened(file: unknown): Dataset {
  const { dataset, problems } = parseDataset(file);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

/** Each problem as `path: message`. */
const problemsOf = (file: unknown) =>
  parseDataset(file).problems.map(({ path, message }) => `${path}: ${message}`);
/** Where there are problems, and how bad. */
const placesOf = (file: unknown) =>
  parseDataset(file).problems.map(({ path, severity }) => `${severity} ${path}`);

const [EVENT] = dossier().events;

afterEach(() => {
  if (Object.keys(Object.prototype).length > 0)
    throw new Error('A file has got at the prototype of all objects');
});

test('a dossier without problems', () => {
  const file = dossier({ language: 'en-GB', kinds: ['strike', 'other'] });
  const { dataset, problems } = parseDataset(file);
  expect(problems).toEqual([]);
  expect(dataset).toMatchObject({
    title: 'Clocks',
    language: 'en-GB',
    kinds: ['strike', 'other'],
    sources: [{ id: 'article', publisher: null, published: { edtf: '1900-01-05' }, language: 'en-GB' }],
    actors: [{ id: 'mouse', name: 'The mouse', aliases: [], isMissing: false }],
    events: [
      {
        id: 'strike',
        status: 'reported',
        attributedTo: [],
        actors: [{ actor: 'mouse', role: null }],
        date: {
          basis: 'stated',
          edtf: '1900-01',
          span: { start: Date.UTC(1900, 0, 1), end: Date.UTC(1900, 1, 1) },
        },
        quotes: [
          { verdict: { kind: 'verbatim', passage: { source: 'article', paragraph: 0, start: 0, end: 21 } } },
        ],
      },
    ],
  });
});

describe('what is no dossier is not opened', () => {
  test.each([
    ['a number', 5, /not a Dateline dossier but the number “5”/],
    ['a text', 'hello', /not a Dateline dossier but a text/],
    ['null', null, /the value null/],
    ['a list', [], /not a Dateline dossier but a list/],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, /not a Dateline dossier/],
    ['a package', { name: 'x', version: '1.0.0', dependencies: {} }, /not a Dateline dossier/],
    ['TimelineJS', { events: [{ start_date: { year: '1900' }, text: { headline: 'x' } }] }, /TimelineJS/],
    ['a newer version', dossier({ format: 'dateline/2' }), /newer version of Dateline \(“dateline\/2”/],
    ['no version', { ...dossier(), format: undefined }, /“format” is “undefined”/],
    ['no field for it', { title: 'x', events: [] }, /does not say which version.*"format": "dateline\/1"/],
    ['the text 2', dossier({ format: '2' }), /“format” is “2”/],
    ['a negative one', dossier({ format: -1 }), /“format” is “-1”/],
    ['a great one', dossier({ format: 1e9 }), /“format” is “1000000000”/],
    ['version 0', dossier({ format: 'dateline/0' }), /“format” is “dateline\/0”/],
    [
      'a version without end',
      dossier({ format: `dateline/${'9'.repeat(500)}` }),
      /“format” is “dateline\/9{51}…”/,
    ],
  ])('%s', (_, file, message) => {
    const { dataset, problems } = parseDataset(file);
    expect(dataset).toBeNull();
    expect(problems).toMatchObject([
      { path: '', severity: 'error', message: expect.stringMatching(message) as string },
    ]);
  });
});

describe('a bad entry does not take the others with it', () => {
  test('one event of 200', () => {
    const events = Array.from({ length: 200 }, (_, index) =>
      eventInFile({ id: `e${index}`, date: { edtf: index === 17 ? '1900-02-30' : '1900', basis: 'stated' } }),
    );
    expect(opened(dossier({ events })).events.length).toBe(199);
    expect(problemsOf(dossier({ events }))).toEqual([
      'events[17].date.edtf: “1900-02-30” does not exist: that month has no day 30.',
    ]);
  });

  test('no events at all', () => {
    expect(opened(dossier({ events: [] })).events).toEqual([]);
    expect(placesOf(dossier({ events: [] }))).toEqual(['warning events']);
  });

  test('nothing but bad events', () => {
    const file = dossier({ events: [5, null, 'x', [], eventInFile({ title: '' })] });
    expect(opened(file).events).toEqual([]);
    expect(placesOf(file).filter((place) => place.startsWith('error'))).toEqual([
      'error events[0]',
      'error events[1]',
      'error events[2]',
      'error events[3]',
      'error events[4].title',
    ]);
    expect(placesOf(file)).toContain('warning events');
  });

  test('lists that are none', () => {
    const file = dossier({ sources: {}, actors: 'all', events: 5, kinds: 'x' });
    expect(opened(file)).toMatchObject({ sources: [], actors: [], events: [], kinds: [] });
    expect(problemsOf(file).filter((problem) => /^(sources|actors|events|kinds):/.test(problem))).toEqual([
      'kinds: “kinds” must be a list in square brackets; it is “x”.',
      'sources: “sources” must be a list in square brackets; it is “{}”.',
      'actors: “actors” must be a list in square brackets; it is “all”.',
      'events: “events” must be a list in square brackets; it is “5”.',
      'events: There are no events to show; add one to “events”.',
    ]);
  });

  test('a bad quote', () => {
    const file = dossierOfEvent({
      quotes: [5, { source: 'article', text: 'The mouse ran down.' }, { source: 'article' }],
    });
    expect(opened(file).events[0]?.quotes.map(({ text }) => text)).toEqual(['The mouse ran down.']);
    expect(problemsOf(file)).toEqual([
      'events[0].quotes[0]: “quotes[0]” must be an object in braces; it is “5”.',
      'events[0].quotes[2].text: “text” is missing; add it.',
    ]);
  });

  test('a bad second date', () => {
    const file = dossierOfEvent({
      otherDates: [
        { edtf: 'soon', basis: 'stated' },
        { edtf: '1901', basis: 'stated' },
      ],
    });
    expect(opened(file).events[0]?.otherDates.map(({ edtf }) => edtf)).toEqual(['1901']);
    expect(placesOf(file)).toEqual(['error events[0].otherDates[0].edtf']);
  });

  test.each([
    ['title', { title: undefined }, 'events[0].title: “title” is missing; add it.'],
    ['empty title', { title: '' }, 'events[0].title: “title” must not be empty; it is “”.'],
    ['kind', { kind: 7 }, 'events[0].kind: “kind” must be text in quotation marks; it is “7”.'],
    [
      'status',
      { status: 'true' },
      'events[0].status: “status” must be one of reported, alleged, denied, expected; it is “true”.',
    ],
    ['date', { date: '1900' }, 'events[0].date: “date” must be an object in braces; it is “1900”.'],
    [
      'basis',
      { date: { edtf: '1900', basis: 'guessed' } },
      'events[0].date.basis: “basis” must be one of stated, resolved, inferred, undated; it is “guessed”.',
    ],
  ])('an event without a good %s', (_, fields, problem) => {
    const file = dossier({ events: [eventInFile(fields), eventInFile({ id: 'other' })] });
    expect(opened(file).events.map(({ id }) => id)).toEqual(['other']);
    expect(problemsOf(file)).toEqual([problem]);
  });

  test.each([
    ['an empty actor id', { actors: ['', 'mouse'] }, 'actors[0]: “actors[0]” must not be empty; it is “”.'],
    [
      'an actor without an id',
      { actors: [{ role: 'runs' }, 'mouse'] },
      'actors[0].id: “id” is missing; add it.',
    ],
    [
      'an actor that is nothing',
      { actors: ['mouse', null] },
      'actors[1]: “actors[1]” must be an object in braces; it is “null”.',
    ],
    [
      'an actor that is a list',
      { actors: ['mouse', ['cat']] },
      'actors[1]: “actors[1]” must be an object in braces; it is a list.',
    ],
    [
      'an actor that is a fraction',
      { actors: ['mouse', 1.5] },
      'actors[1]: “actors[1]” must be a whole number; it is “1.5”.',
    ],
    [
      'an actor that is true',
      { actors: [true, 'mouse'] },
      'actors[0]: “actors[0]” must be text or a whole number; it is “true”.',
    ],
    [
      'an empty claimant',
      { attributedTo: ['mouse', ''] },
      'attributedTo[1]: “attributedTo[1]” must not be empty; it is “”.',
    ],
    [
      'a second date that is none',
      { otherDates: ['1901'] },
      'otherDates[0]: “otherDates[0]” must be an object in braces; it is “1901”.',
    ],
    [
      'a second date on no basis',
      { otherDates: [{ edtf: '1901', basis: 'guessed' }] },
      'otherDates[0].basis: “basis” must be one of stated, resolved, inferred, undated; it is “guessed”.',
    ],
    [
      'actors that are no list',
      { actors: 'cat' },
      'actors: “actors” must be a list in square brackets; it is “cat”.',
    ],
    [
      'claimants that are no list',
      { attributedTo: 'mouse' },
      'attributedTo: “attributedTo” must be a list in square brackets; it is “mouse”.',
    ],
    [
      'second dates that are no list',
      { otherDates: { edtf: '1901', basis: 'stated' } },
      'otherDates: “otherDates” must be a list in square brackets; it is “{"edtf":"1901","basis":"stated"}”.',
    ],
    [
      'quotes that are no list',
      { quotes: 5 },
      'quotes: “quotes” must be a list in square brackets; it is “5”.',
    ],
  ])('%s does not take the event with it', (_, fields, problem) => {
    const file = dossierOfEvent(fields);
    const { events, actors } = opened(file);
    expect(events.map(({ title }) => title)).toEqual(['The clock strikes']);
    expect(actors.map(({ name }) => name)).toEqual(['The mouse']);
    expect(events[0]?.actors.map(({ actor }) => actor)).toEqual(
      problem.startsWith('actors:') ? [] : ['mouse'],
    );
    expect(problemsOf(file)).toEqual([`events[0].${problem}`]);
  });

  test('a bad alias, kind or paragraph takes nothing with it, and no paragraph moves', () => {
    const file = dossier({
      kinds: ['', 'strike'],
      actors: [actorInFile({ aliases: [5, 'it'] })],
      sources: [sourceInFile({ text: [null, 'The clock struck one.'] })],
    });
    const { kinds, actors, sources, events } = opened(file);
    expect([kinds, actors[0]?.aliases, sources[0]?.paragraphs]).toEqual([
      ['strike'],
      ['it'],
      ['', 'The clock struck one.'],
    ]);
    expect(events[0]?.quotes[0]?.verdict).toMatchObject({ kind: 'verbatim', passage: { paragraph: 1 } });
    expect(problemsOf(file)).toEqual([
      'kinds[0]: “kinds[0]” must not be empty; it is “”.',
      'sources[0].text[0]: “text[0]” must be text in quotation marks; it is “null”.',
      'actors[0].aliases[0]: “aliases[0]” must be text in quotation marks; it is “5”.',
    ]);
  });

  test.each([null, '', ' \n'])('fields that may be left out count as left out where they are %j', (blank) => {
    const date = { edtf: '1899', basis: 'stated', source: blank, words: blank, note: blank };
    const at = { occurrence: null, prefix: blank, suffix: blank };
    const file = {
      ...dossier({
        kinds: null,
        language: blank,
        sources: [
          sourceInFile({ publisher: blank, author: blank, url: blank, place: blank, language: blank }),
        ],
        actors: [actorInFile({ aliases: null }), actorInFile({ id: 'cat' })],
        events: [
          eventInFile({
            date,
            otherDates: [{ ...date, edtf: '1901' }],
            actors: [{ id: 'mouse', role: blank }],
            attributedTo: null,
            quotes: [{ source: 'article', text: 'The mouse ran down.', at }],
          }),
          eventInFile({ id: 'bare', otherDates: null, actors: null, quotes: null }),
        ],
      }),
      $schema: blank,
    };
    expect(problemsOf(file)).toEqual([]);
    const { kinds, actors, sources, events } = opened(file);
    expect(kinds).toEqual(['strike']);
    expect(actors).toMatchObject([{ aliases: [] }, { id: 'cat' }]);
    expect(sources).toMatchObject([
      { publisher: null, author: null, url: null, place: null, language: 'en' },
    ]);
    expect(events[0]).toMatchObject({
      date: { words: null, note: null },
      otherDates: [{ edtf: '1901', words: null, note: null }],
      actors: [{ actor: 'mouse', role: null }],
      quotes: [{ verdict: { kind: 'verbatim', positionWasWrong: false } }],
    });
    expect(events[1]).toMatchObject({ actors: [], quotes: [] });
  });

  test.each([null, ''])('a status of %j is shown as reported, and said to be', (status) => {
    const file = dossierOfEvent({ status });
    expect(opened(file).events[0]?.status).toBe('reported');
    expect(problemsOf(file)).toEqual([
      'events[0].status: “status” is blank, and the event is shown as reported; say which it is (reported, alleged, denied, expected) or take the field out.',
    ]);
  });

  test('a title of 10 MB, which is cut where it is named', () => {
    const file = dossier({
      events: [eventInFile({ title: 'x'.repeat(10_000_000) }), eventInFile({ id: 'other' })],
    });
    expect(opened(file).events.map(({ id }) => id)).toEqual(['other']);
    expect(problemsOf(file)).toEqual([
      `events[0].title: “title” must have at most 10000 characters; it is “${'x'.repeat(60)}…”.`,
    ]);
  });

  test('a long title is kept', () => {
    const title = 'x'.repeat(10_000);
    expect(opened(dossierOfEvent({ title })).events[0]?.title).toBe(title);
  });
});

describe('ids', () => {
  const events = (...ids: readonly unknown[]) => dossier({ events: ids.map((id) => eventInFile({ id })) });
  const idsOf = (file: unknown) => opened(file).events.map(({ id }) => id);

  test('given twice: both are kept, the second under a new one', () => {
    expect(idsOf(events('a', 'a', 'a-2', 'a'))).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
    expect(problemsOf(events('a', 'a'))).toEqual([
      'events[1].id: “a” is the id of another event too; this one is called “a-2” here. Give it an id of its own.',
    ]);
  });

  test.each([
    ['empty', ''],
    ['an object', { x: 1 }],
    ['a list', ['a']],
    ['null', null],
    ['missing', undefined],
    ['true', true],
    ['lost in a long text', { x: 'y'.repeat(10_000) }],
    ['infinite', Infinity],
    ['a fraction', 1.5],
    ['more digits than a number holds', Number('12345678901234567890')],
  ])('%s: a new one', (_, id) => {
    expect(idsOf(events(id))).toEqual(['event-1']);
    expect(placesOf(events(id))).toEqual(['warning events[0].id']);
  });

  test('an infinite one is named as such', () => {
    expect(problemsOf(events(Infinity))[0]).toContain('“Infinity” is not an id');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0'])('%s, for everything', (id) => {
    const file = dossier({
      sources: [sourceInFile({ id })],
      actors: [actorInFile({ id })],
      events: [eventInFile({ id, actors: [id], quotes: [{ source: id, text: 'The clock struck one.' }] })],
    });
    const { sources, actors, events: parsed } = opened(file);
    expect([sources[0]?.id, actors[0]?.id, parsed[0]?.id]).toEqual([id, id, id]);
    expect(parsed[0]?.actors).toMatchObject([{ actor: id }]);
    expect(parsed[0]?.quotes[0]?.verdict.kind).toBe('verbatim');
    expect(problemsOf(file)).toEqual([]);
  });

  test('numbers are kept as text, and point to each other', () => {
    const file = dossier({
      sources: [sourceInFile({ id: 7 })],
      actors: [actorInFile({ id: 8 })],
      events: [
        eventInFile({
          id: 9,
          actors: [8, { id: '8', role: 'again' }],
          quotes: [{ source: 7, text: 'The clock struck one.' }],
        }),
      ],
    });
    expect(problemsOf(file)).toEqual([]);
    expect(opened(file)).toMatchObject({
      sources: [{ id: '7' }],
      actors: [{ id: '8' }],
      events: [{ id: '9', actors: [{ actor: '8' }] }],
    });
  });

  test('20,000 of the same are told apart', () => {
    const file = dossier({ events: Array.from({ length: 20_000 }, () => eventInFile({ quotes: [] })) });
    expect(new Set(idsOf(file)).size).toBe(20_000);
  });
});

describe('references to what is not there', () => {
  test('an actor is added, marked as missing', () => {
    const file = dossierOfEvent({ actors: ['mouse', 'cat'], attributedTo: ['cat', 'dog'] });
    expect(opened(file).actors.map(({ id, isMissing }) => [id, isMissing])).toEqual([
      ['mouse', false],
      ['cat', true],
      ['dog', true],
    ]);
    expect(problemsOf(file)).toEqual([
      'events[0].actors[1]: No actor has the id “cat”; it is shown as missing. Add it to “actors” or correct the id.',
      'events[0].attributedTo[1]: No actor has the id “dog”; it is shown as missing. Add it to “actors” or correct the id.',
    ]);
  });

  test('a quote of a missing source is unchecked', () => {
    const file = dossierOfQuote({ source: 'other' });
    expect(opened(file).events[0]?.quotes[0]?.verdict).toEqual({ kind: 'no-source-text' });
    expect(problemsOf(file)).toEqual([
      'events[0].quotes[0].source: No source has the id “other”; the quote is shown as unchecked. Add the source or correct the id.',
    ]);
  });

  test.each([
    ['no field', undefined],
    ['no paragraph', []],
    ['blank paragraphs', ['', ' \n ']],
  ])('a quote of a source without text is unchecked: %s', (_, text) => {
    const file = dossier({ sources: [sourceInFile({ text })] });
    expect(opened(file).sources[0]?.paragraphs).toEqual([]);
    expect(opened(file).events[0]?.quotes[0]?.verdict).toEqual({ kind: 'no-source-text' });
    expect(placesOf(file)).toEqual(['warning sources[0].text', 'warning events[0].quotes[0]']);
  });

  test('a claim is somebody’s', () => {
    expect(placesOf(dossierOfEvent({ status: 'alleged' }))).toEqual(['warning events[0].attributedTo']);
    expect(placesOf(dossierOfEvent({ status: 'alleged', attributedTo: ['mouse'] }))).toEqual([]);
  });

  test('a kind that the file does not declare', () => {
    const file = { ...dossier({ kinds: ['other'] }) };
    expect(opened(file).kinds).toEqual(['other', 'strike']);
    expect(placesOf(file)).toEqual(['warning events[0].kind']);
  });
});

describe('fields that the format does not know', () => {
  test('are listed where they stand, and stay out of the dataset', () => {
    const file = dossier({
      remark: 1,
      events: [eventInFile({ className: 'x', style: 'color: red', date: { edtf: '1900', basis: 'stated' } })],
    });
    expect(placesOf(file)).toEqual([
      'warning remark',
      'warning events[0].className',
      'warning events[0].style',
    ]);
    expect(Object.keys(opened(file).events[0] ?? {})).not.toContain('style');
    expect(Object.keys(opened(file))).not.toContain('remark');
  });

  test('are listed inside of what the format knows, too', () => {
    const file = dossierOfEvent({
      date: { edtf: '1900', basis: 'stated', wordz: 'one' },
      otherDates: [{ edtf: '1901', basis: 'stated', nota: 'n' }],
      actors: ['mouse', { id: 'mouse', rolle: 'r' }],
      quotes: [{ source: 'article', text: 'The clock struck', at: { occurrence: 1, occurence: 2 } }],
    });
    expect(placesOf(file)).toEqual([
      'warning events[0].date.wordz',
      'warning events[0].quotes[0].at.occurence',
      'warning events[0].otherDates[0].nota',
      'warning events[0].actors[1].rolle',
    ]);
  });

  test('a prototype is one of them', () => {
    const text = JSON.stringify(dossier({ mark: 1 })).replaceAll(
      '"mark":1',
      '"__proto__":{"isMissing":true,"title":"x"}',
    );
    const file: unknown = JSON.parse(text);
    expect(placesOf(file)).toEqual(['warning __proto__']);
    expect({}).not.toHaveProperty('title');
    const event: unknown = JSON.parse(
      JSON.stringify(dossierOfEvent({ mark: 1 })).replace(
        '"mark":1',
        '"__proto__":{"title":"x"},"constructor":2',
      ),
    );
    expect(placesOf(event)).toEqual(['warning events[0].__proto__', 'warning events[0].constructor']);
    expect(opened(event).events[0]?.title).toBe('The clock strikes');
  });
});

test('a text is read once, however often its file is parsed, and anew when it is another', () => {
  const file = dossier();
  const [first, again] = [opened(file).sources[0], opened(file).sources[0]];
  expect(again?.paragraphs).toBe(first?.paragraphs);
  const other = dossier({ sources: [sourceInFile({ text: ['Another text.'] })] });
  expect(opened(other).sources[0]?.paragraphs).toEqual(['Another text.']);
});

test('what is wrong with a text is told each time', () => {
  const file = dossier({ sources: [sourceInFile({ text: ['The clock struck one.', 5] })], events: [] });
  expect(placesOf(file)).toContain('error sources[0].text[1]');
  expect(placesOf(file)).toContain('error sources[0].text[1]');
});

describe('characters that are half', () => {
  test('are kept, and listed', () => {
    const text = 'The clock \ud83d struck one.';
    const file = dossier({
      sources: [sourceInFile({ text: [text] })],
      events: [eventInFile({ title: 'A \ud83d title', quotes: [{ source: 'article', text }] })],
    });
    expect(placesOf(file)).toEqual(['warning sources[0].text[0]', 'warning events[0].title']);
    expect(opened(file).sources[0]?.paragraphs).toEqual([text]);
    expect(formatFile(file)).toContain(String.raw`\ud83d`);
    expect(JSON.parse(formatFile(file))).toEqual(file);
  });

  test('do not come of a message that is cut', () => {
    const [problem = ''] = problemsOf(dossierOfQuote({ text: `x${'😀'.repeat(100)}` }));
    expect(problem).toContain('😀…”');
    expect(problem.isWellFormed()).toBe(true);
  });
});

describe('dates in a file', () => {
  test.each([
    [2024, '2024', '2024'],
    ['2024', '2024', '2024'],
    [99, '0099', '0099'],
    [0, '0000', '0000'],
    ['2024-01-05 ', '2024-01-05', '2024-01-05'],
    ['-0044', '-0044', '-0044'],
  ])('%j is read', (edtf, text, first) => {
    const file = dossierOfDate(edtf);
    expect(problemsOf(file)).toEqual([]);
    expect(opened(file).events[0]?.date.edtf).toBe(text);
    const year = new Date(opened(file).events[0]?.date.span?.start ?? NaN).getUTCFullYear();
    expect(year).toBe(Number(/^-?\d+/.exec(first)?.[0]));
  });

  test.each([
    ['2024-02-30', 'does not exist: that month has no day 30'],
    ['2023-02-29', 'no day 29'],
    ['2024-13', 'no month “13”'],
    ['2024-05-00', 'no day 00'],
    ['2024/2023', 'ends before it starts; swap the two sides'],
    ['05/06/2024', 'does not say which is the day and which the month; write 2024-05-06 or 2024-06-05'],
    ['5.6.2024', 'write 2024-05-06 or 2024-06-05'],
    ['13/06/2024', 'starts with the year; write 2024-06-13.'],
    ['6/13/2024', 'starts with the year; write 2024-06-13.'],
    ['5/5/2024', 'starts with the year; write 2024-05-05.'],
    ['31/02/2024', '“31/02/2024” is no day of the calendar'],
    ['', 'empty; write null'],
    [1_700_000_000, '“1700000000” is not a year from 0 to 9999'],
    [45_356, '“45356” is not a year'],
    [-44, '“-44” is not a year from 0 to 9999; write the date as text'],
    [2024.5, 'must be a whole number; it is “2024.5”'],
    [Infinity, 'must be a whole number; it is “Infinity”'],
    ['Infinity', '“Infinity” is not an EDTF date'],
    ['NaN', '“NaN” is not an EDTF date'],
    ['1e3', '“1e3” is not an EDTF date'],
    ['0x7E8', '“0x7E8” is not an EDTF date'],
    ['٢٠٢٤-٠١-٠٥', '“\u2068٢٠٢٤-٠١-٠٥\u2069”'],
    ['２０２４', '“２０２４”'],
    ['2024\u201101\u201105', '“2024\u201101\u201105”'],
    [true, 'must be text or a whole number; it is “true”'],
    [{ year: 2024 }, 'must be text or a whole number; it is “{"year":2024}”'],
  ])('%j is refused', (edtf, reason) => {
    const file = dossierOfDate(edtf);
    expect(opened(file).events).toEqual([]);
    const [problem = ''] = problemsOf(file);
    expect(problem.startsWith('events[0].date.edtf: ')).toBe(true);
    expect(problem).toContain(reason);
  });

  test('50,000 brackets are refused by their number', () => {
    const [problem] = problemsOf(dossierOfDate('('.repeat(50_000)));
    expect(problem).toBe(
      `events[0].date.edtf: “edtf” must have at most 64 characters; it is “${'('.repeat(60)}…”.`,
    );
  });

  test.each(['Y-13800000000', 'Y17E7', '/', '../..'])('%s is kept, and listed as not to be drawn', (edtf) => {
    const file = dossierOfDate(edtf);
    expect(opened(file).events[0]?.date).toMatchObject({ edtf, span: null });
    expect(placesOf(file)).toEqual(['warning events[0].date.edtf']);
    expect(problemsOf(file)[0]).toContain(`“${edtf}” cannot be drawn`);
  });

  test('no date is the basis “undated”, and only that', () => {
    const undated = dossierOfDate(null, { basis: 'undated', note: 'nobody says' });
    expect(problemsOf(undated)).toEqual([]);
    expect(opened(undated).events[0]?.date).toEqual({
      basis: 'undated',
      edtf: null,
      reading: null,
      span: null,
      source: null,
      words: null,
      wordsAt: null,
      note: 'nobody says',
    });
    for (const file of [dossierOfDate(null), dossierOfDate('1900', { basis: 'undated' })]) {
      expect(opened(file).events).toEqual([]);
      expect(placesOf(file)).toContain('error events[0].date.basis');
    }
    expect(placesOf(dossierOfDate(undefined))).toContain('error events[0].date.edtf');
  });

  test('the words of a date stand in a quote', () => {
    const quotes = [{ source: 'article', text: 'The clock struck two, last Thursday.' }];
    const file = (words: string) =>
      dossierOfEvent({ quotes, date: { edtf: '1900-01-04', basis: 'resolved', words } });
    expect(problemsOf(file('last Thursday'))).toEqual([]);
    expect(opened(file('last Thursday')).events[0]?.date.wordsAt).toEqual({
      source: 'article',
      paragraph: 1,
      start: 22,
      end: 35,
    });
    expect(problemsOf(file('last Friday'))).toEqual([
      'events[0].date.words: “last Friday” does not stand in a quote of this event; quote the sentence that has these words, or correct them.',
    ]);
    expect(opened(file('last Friday')).events[0]?.date.wordsAt).toBeNull();
  });

  test('the words of a date are normalised like the text', () => {
    const text = 'The clock struck fe\u0301vrier\r\nmille neuf cents.';
    const file = dossier({
      sources: [sourceInFile({ text: [text] })],
      events: [
        eventInFile({
          quotes: [{ source: 'article', text }],
          date: { edtf: '1900-02', basis: 'stated', words: 'fe\u0301vrier\r\nmille' },
        }),
      ],
    });
    expect(problemsOf(file)).toEqual([]);
    expect(opened(file).events[0]?.date.wordsAt).toMatchObject({ start: 17, end: 30 });
  });

  describe('that names its source', () => {
    const TEXT = 'The clock struck last week.';
    const twoSources = (date: object, other?: object, fields: object = {}) =>
      dossier({
        sources: [sourceInFile({ text: [TEXT] }), sourceInFile({ id: 'notes', text: [TEXT] })],
        events: [
          eventInFile({
            quotes: ['article', 'notes'].map((source) => ({ source, text: TEXT })),
            date: { edtf: '1900', basis: 'stated', ...date },
            otherDates: other ? [{ edtf: '1901', basis: 'stated', ...other }] : [],
            ...fields,
          }),
        ],
      });
    const sourcesOf = (file: unknown) =>
      opened(file).events.map(({ date, otherDates }) => [date, ...otherDates].map(({ source }) => source))[0];

    test('is credited to it, and the date that names none to the other', () => {
      const words = 'last week';
      expect(problemsOf(twoSources({ words, source: 'notes' }, { words }))).toEqual([]);
      expect(sourcesOf(twoSources({ words, source: 'notes' }, { words }))).toEqual(['notes', 'article']);
      expect(sourcesOf(twoSources({ words }, { words }))).toEqual(['article', 'notes']);
    });

    test('an id that no source has is listed, and the words are looked for all the same', () => {
      const file = twoSources({ words: 'last week' }, { words: 'last week', source: 'diary' });
      expect(sourcesOf(file)).toEqual(['article', 'notes']);
      expect(problemsOf(file)).toEqual([
        'events[0].otherDates[0].source: No source has the id “diary”; the words of this date are looked for in every quote. Correct the id, or take “source” out.',
      ]);
    });

    test('words that its quotes do not have are listed', () => {
      const file = twoSources({ words: 'last week', source: 'notes' }, undefined, {
        quotes: [{ source: 'article', text: TEXT }],
      });
      expect(opened(file).events[0]?.date).toMatchObject({ source: 'notes', wordsAt: null });
      expect(problemsOf(file)).toEqual([
        'events[0].date.words: “last week” does not stand in a quote of this event from the source “notes”; quote the sentence of that source that has these words, or correct “source” or “words”.',
      ]);
    });
  });

  test.each([
    ['that can be read', { published: 'yesterday' }, 'is not an EDTF date'],
    ['at all', { published: undefined }, '“published” is missing; add'],
  ])('a source without a date %s still proves quotes', (_, fields, message) => {
    const file = dossier({ sources: [sourceInFile(fields)] });
    expect(opened(file).sources[0]?.published).toBeNull();
    expect(opened(file).events[0]?.quotes[0]?.verdict.kind).toBe('verbatim');
    expect(placesOf(file)).toEqual(['error sources[0].published']);
    expect(problemsOf(file)[0]).toContain(message);
  });

  test('a source whose date nobody knows says so, which is no problem', () => {
    const file = dossier({ sources: [sourceInFile({ published: null })] });
    expect(opened(file).sources[0]?.published).toBeNull();
    expect(problemsOf(file)).toEqual([]);
  });
});

describe('quotes in a file', () => {
  test.each([
    ['empty', '', 'must not be empty'],
    ['one space', ' ', 'too short to prove anything'],
    ['one letter', 'T', 'too short to prove anything: quote at least 8 characters'],
    ['seven letters and spaces', ' The clo ', 'too short'],
    ['100,000 characters', 'The clock struck one. '.repeat(5000), 'must have at most 5000 characters'],
    ['a number', 5, 'must be text in quotation marks; it is “5”'],
  ])('%s: refused', (_, text, reason) => {
    const file = dossierOfQuote({ text });
    expect(opened(file).events[0]?.quotes).toEqual([]);
    expect(placesOf(file)).toEqual(['error events[0].quotes[0].text']);
    expect(problemsOf(file)[0]).toContain(reason);
  });

  test('a short one with its place is proved', () => {
    const file = dossierOfQuote({ text: 'clock', at: { occurrence: 2 } });
    expect(problemsOf(file)).toEqual([]);
    expect(opened(file).events[0]?.quotes[0]?.verdict).toMatchObject({
      kind: 'verbatim',
      passage: { paragraph: 1, start: 4 },
    });
  });

  test.each([
    [
      'not there',
      { text: 'The orchestra cancelled its tour.' },
      '“The orchestra cancelled its tour.” is not in the source. Copy the words',
    ],
    [
      'with a word changed',
      { text: 'The clock struck ten. The mouse ran down.' },
      'The nearest passage, in paragraph 1, reads: “The clock struck one. The mouse ran down.” Copy the words',
    ],
    ['with words left out', { text: 'The clock … ran down.' }, 'give each part as a quote of its own'],
    [
      'in two places',
      { text: 'The clock struck' },
      '“The clock struck” is found 2 times (paragraph 1, 2); quote more of it',
    ],
    [
      'in two places, and said to be in a third',
      { text: 'The clock struck', at: { occurrence: 3 } },
      'is found 2 times (paragraph 1, 2), and “at” fits none of these places, or several; quote',
    ],
    ['longer than the article', { text: 'The clock struck one. '.repeat(200) }, 'is not in the source'],
  ])('%s: kept, with what the matter is', (_, fields, reason) => {
    const file = dossierOfQuote(fields);
    expect(opened(file).events[0]?.quotes.length).toBe(1);
    expect(placesOf(file)).toEqual(['error events[0].quotes[0].text']);
    expect(problemsOf(file)[0]).toContain(reason);
  });

  test.each([
    ['off', { offset: 500 }],
    ['far off', { offset: 1e15 }],
    ['of another paragraph', { paragraph: 2 }],
    ['of another place', { occurrence: 3 }],
    ['with other words before it', { prefix: 'Ding, dong. ' }],
  ])('a position %s is wrong, and the quote stands', (_, at) => {
    const file = dossierOfQuote({ at });
    expect(opened(file).events[0]?.quotes[0]?.verdict.kind).toBe('verbatim');
    expect(placesOf(file)).toEqual(['warning events[0].quotes[0].at']);
    expect(problemsOf(file)[0]).toContain('The stored position was wrong; the words stand in paragraph 1.');
  });

  test.each([
    ['a negative offset', { offset: -500 }, 'at.offset'],
    ['a fraction', { offset: 1.5 }, 'at.offset'],
    ['an infinite offset', { offset: Infinity }, 'at.offset'],
    ['a text for a number', { occurrence: '2' }, 'at.occurrence'],
    ['a count from 0', { paragraph: 0 }, 'at.paragraph'],
    ['no object', 'there', 'at'],
  ])('a position that is none (%s) is told of, and the quote stands', (_, at, path) => {
    const file = dossierOfQuote({ at });
    expect(opened(file).events[0]?.quotes[0]?.verdict.kind).toBe('verbatim');
    expect(placesOf(file)).toEqual([`error events[0].quotes[0].${path}`]);
  });

  test('a position that is none does not make a short quote long enough', () => {
    const file = dossierOfQuote({ text: 'clock', at: { offset: -1 } });
    expect(opened(file).events[0]?.quotes).toEqual([]);
    expect(placesOf(file)).toEqual(['error events[0].quotes[0].at.offset', 'error events[0].quotes[0].text']);
  });
});

describe('events stand in time order', () => {
  const orderOf = (...edtfs: readonly (string | null)[]) =>
    opened(
      dossier({
        events: edtfs.map((edtf, index) =>
          eventInFile({ id: `e${index}`, date: { edtf, basis: edtf === null ? 'undated' : 'stated' } }),
        ),
      }),
    ).events.map(({ date }) => date.edtf);

  test.each([
    ['years before our era', ['0001', '-0044', '0000', '-0043'], ['-0044', '-0043', '0000', '0001']],
    ['a year before the next', ['2024', '0099', '1999'], ['0099', '1999', '2024']],
    [
      'the shorter first of those that start together',
      ['2024', '2024-01', '2024-01-01'],
      ['2024-01-01', '2024-01', '2024'],
    ],
    [
      'by the clock within a day',
      ['2024-01-01T12:00:00', '2024-01-01T09:00:00'],
      ['2024-01-01T09:00:00', '2024-01-01T12:00:00'],
    ],
    ['without a start by the end', ['2025', '../2024', '2023'], ['2023', '../2024', '2025']],
    ['without an end by the start', ['2025', '2024/..', '2024', '2023'], ['2023', '2024', '2024/..', '2025']],
    [
      'those that cannot be drawn last, as they come, and the undated after them',
      [null, 'Y-13800000000', '2024', 'Y17E7', null],
      ['2024', 'Y-13800000000', 'Y17E7', null, null],
    ],
  ])('%s', (_, given, sorted) => {
    expect(orderOf(...given)).toEqual(sorted);
  });
});

describe('any file', () => {
  const values = fc.jsonValue({ maxDepth: 6 });
  /** What a person might write there, or a program by mistake. */
  const strange = fc.oneof(
    values,
    fc.constantFrom<unknown>(
      null,
      '',
      ' ',
      -1,
      1.5,
      Infinity,
      NaN,
      [],
      {},
      [[]],
      '__proto__',
      '2024-99',
      'mouse',
      'article',
      true,
    ),
    fc.string({ unit: 'binary' }),
  );

  type Path = readonly (string | number)[];
  const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
    typeof value === 'object' && value !== null
      ? [
          path,
          ...Object.entries(value).flatMap(([key, entry]) =>
            pathsIn(entry, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ]
      : [path];

  function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
    if (key === undefined) return by;
    if (Array.isArray(value))
      return value.map((entry: unknown, index) => (index === key ? replaced(entry, rest, by) : entry));
    const fields = value as Readonly<Record<string, unknown>>;
    return { ...fields, [key]: replaced(fields[key], rest, by) };
  }

  const whole = dossier({
    kinds: ['strike'],
    sources: [sourceInFile({ publisher: 'P', url: 'https://example.org', place: 'Here' })],
    actors: [actorInFile({ aliases: ['Mouse'] })],
    events: [
      eventInFile({
        date: { edtf: '1900-01', basis: 'stated', words: 'one', note: 'n' },
        otherDates: [{ edtf: '1901', basis: 'inferred' }],
        actors: [{ id: 'mouse', role: 'runner' }],
        status: 'alleged',
        attributedTo: ['mouse'],
        quotes: [
          {
            source: 'article',
            text: 'The clock struck one.',
            at: { occurrence: 1, paragraph: 1, offset: 0, suffix: ' The' },
          },
        ],
      }),
    ],
  });
  const places = pathsIn(whole);
  const changed = fc
    .array(fc.tuple(fc.constantFrom(...places), strange), { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce<unknown>(
        (file, [path, value]) =>
          pathsIn(file).some((known) => known.join() === path.join()) ? replaced(file, path, value) : file,
        whole,
      ),
    );

  test('the file that is changed has no problem', () => {
    expect(problemsOf(whole)).toEqual([]);
    expect(places.length).toBeGreaterThan(40);
  });

  test('is opened or refused, never with an exception, and each problem is a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(values, changed), (file) => {
        const { dataset, problems } = parseDataset(file);
        expect(dataset !== null || problems.length > 0).toBe(true);
        for (const { path, message } of problems) {
          expect(message).toMatch(/\.$/);
          expect(message.replace(/“[^]*?”/g, '')).not.toMatch(/undefined|NaN|\[object|null pointer/);
          expect(path === '' || /^[$\w]/.test(path)).toBe(true);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('that is opened shows nothing that its source does not say', () => {
    fc.assert(
      fc.property(changed, (file) => {
        const { dataset } = parseDataset(file);
        for (const { quotes } of dataset?.events ?? []) {
          for (const { verdict, text, source } of quotes) {
            if (verdict.kind !== 'verbatim') continue;
            const { passage } = verdict;
            const paragraph = dataset?.sources.find(({ id }) => id === source)?.paragraphs[passage.paragraph];
            expect(paragraph?.slice(passage.start, passage.end)).toBe(text);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('has every id once, and every actor and source that it names', () => {
    fc.assert(
      fc.property(changed, (file) => {
        const { dataset } = parseDataset(file);
        if (!dataset) return;
        for (const list of [dataset.events, dataset.actors, dataset.sources]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
        const actors = new Set(dataset.actors.map(({ id }) => id));
        for (const event of dataset.events) {
          for (const { actor } of event.actors) expect(actors).toContain(actor);
          for (const actor of event.attributedTo) expect(actors).toContain(actor);
          expect(dataset.kinds).toContain(event.kind);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('written again is the same file, unknown fields and all', () => {
    fc.assert(
      fc.property(changed, fc.dictionary(fc.string(), values), (file, more) => {
        const text = JSON.stringify(
          typeof file === 'object' && file !== null && !Array.isArray(file)
            ? { ...more, ...file, more }
            : file,
        );
        const read: unknown = JSON.parse(text);
        const { dataset } = parseDataset(read);
        fc.pre(dataset !== null);
        if (!dataset) return;
        const written = formatFile(read);
        expect(JSON.parse(written)).toEqual(JSON.parse(text));
        expect(opened(JSON.parse(written))).toEqual(dataset);
        expect(written.endsWith('}\n')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('the file itself is left as it was', () => {
  const file = dossier({ events: [EVENT, EVENT] });
  const before = structuredClone(file);
  parseDataset(file);
  expect(file).toEqual(before);
});
