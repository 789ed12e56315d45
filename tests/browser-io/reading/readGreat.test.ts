import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Companion, GreatRest } from '../../../src/browser/reading/readGreat.ts';
import { buffersIn } from '../../../src/browser/reading/buffersIn.ts';
import type { LaterRead } from '../../../src/browser/reading/partRead.ts';
import { startLater } from '../../../src/browser/reading/shareReading.ts';
import { columnsOf } from '../../../src/dataset/columns/columnsOf.ts';
import { findPlace } from '../../../src/dataset/columns/findPlace.ts';
import type { Dataset, DatedEvent } from '../../../src/dataset/dataset.ts';
import type { EventId } from '../../../src/dataset/entityIds.ts';
import { toDataset } from '../../../src/dataset/great/greatDataset.ts';
import { unpackTexts } from '../../../src/dataset/great/textList.ts';
import { readJson } from '../../../src/dataset/json.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { searchPlaces } from '../../../src/state/searchEvents.ts';
import { startGreat } from './startGreat.ts';
import { allAtOnce } from '../../../src/suggest/allAtOnce.ts';
import { checkDateClaims, checkDates } from '../../../src/suggest/checkDates.ts';
import type { GreatSearch } from '../../../src/browser/reading/searchGreat.ts';
import type { Problem } from '../../../src/dataset/problem.ts';
import { dossier, dossierOfEvent, eventInFile } from '../../fixtures/dossier.ts';

interface GreatDossier {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly search: GreatSearch;
  readonly rest: GreatRest;
}

async function readGreat(text: string, companion: Companion | null = null): Promise<GreatDossier> {
  const reading = startGreat(text, null, companion);
  while ((await reading.readOn()) < reading.total);
  const { file, problems, search, rest } = reading.finish();
  // The page takes it away.
  const handedOver = structuredClone(file, { transfer: [...buffersIn(file)] });
  return {
    dataset: toDataset(handedOver, reading.preview.sources),
    problems,
    search,
    rest: rest(),
  };
}

/** Reads what it is given as another thread would, and hands over a copy. */
function createCompanion(): Companion {
  let read: LaterRead | null | undefined;
  return {
    leastEvents: 2,
    start(events) {
      const reader = startLater(structuredClone(events));
      if (!reader) throw new Error('It is no dossier.');
      while (reader.readOn(reader.total) < reader.total);
      read = structuredClone(reader.finish());
    },
    done: () => 0,
    news: async () => {},
    read: () => read,
    stop: () => {},
  };
}

/** An event as an object with fields of its own. */
const plain = (event: DatedEvent): DatedEvent => ({
  id: event.id,
  title: event.title,
  kind: event.kind,
  date: event.date,
  otherDates: event.otherDates,
  actors: event.actors,
  status: event.status,
  attributedTo: event.attributedTo,
  quotes: event.quotes,
});
const plainDataset = (dataset: Dataset): Dataset => ({ ...dataset, events: dataset.events.map(plain) });

const quote = fc.oneof(
  fc.constantFrom(
    { source: 'article', text: 'The clock struck two' },
    { source: 'article', text: 'the  clock struck “two”' },
    { source: 'article', text: 'The clock struck thirteen' },
    { source: 'article', text: 'The clock struck two', at: { occurrence: 9 } },
    { source: 'nowhere', text: 'The clock struck two' },
    { source: 'article', text: 'short' },
    'no object',
  ),
);
const date = fc.constantFrom(
  { edtf: '1900-01-04', basis: 'resolved', words: 'last Thursday' },
  { edtf: '1900', basis: 'stated' },
  { edtf: '1900/..', basis: 'inferred', note: 'why' },
  { edtf: null, basis: 'undated' },
  { edtf: 'Y-13800000000', basis: 'stated' },
  { edtf: 'nonsense', basis: 'stated' },
);
const event = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record(
      {
        id: fc.oneof(fc.constantFrom<unknown>('a', 'b', 'ä "x" {', 7, '7', null, ''), fc.uuid()),
        title: fc.oneof(
          fc.constantFrom('One', 'Two, [three] {four}', 'é\\"', ''),
          fc.string({ unit: 'binary' }),
        ),
        kind: fc.constantFrom('clock', 'other', 'new'),
        date,
        actors: fc.array(fc.constantFrom('ann', 'unknown', { id: 'bo', role: 'host' }, 3), { maxLength: 3 }),
        status: fc.constantFrom('reported', 'alleged', 'wrong'),
        attributedTo: fc.array(fc.constantFrom('ann', 'gone'), { maxLength: 2 }),
        quotes: fc.array(quote, { maxLength: 3 }),
        extra: fc.constant(1),
      },
      { requiredKeys: ['title', 'kind', 'date'] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 5, 'text', [], {}) },
);
const file = fc.array(event, { minLength: 1, maxLength: 12 }).map((events) =>
  dossier({
    kinds: ['clock', 'other'],
    actors: ['ann', 'bo'].map((id) => ({
      id,
      name: id.toUpperCase(),
      kind: 'person',
      aliases: ['Clockmaker'],
    })),
    events,
  }),
);

describe('a file that is read event by event', () => {
  test.each([
    ['by one', () => null],
    ['by two, a part each', createCompanion],
    ['by one, for the other cannot', () => ({ ...createCompanion(), read: () => null })],
  ])('is what the parser makes of it at once, with the same problems: %s', async (_, companion) => {
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom(0, 2), async (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { dataset, problems, search } = await readGreat(text, companion());
        const whole = parseDataset(JSON.parse(text));
        expect(plainDataset(dataset)).toEqual(whole.dataset);
        expect(problems.toSorted(byPath)).toEqual(whole.problems.toSorted(byPath));
        expect(columnsOf(dataset)).toEqual(whole.dataset && columnsOf(whole.dataset));
        expect([...search.find('clock')]).toEqual(whole.dataset && [...searchPlaces(whole.dataset, 'clock')]);
      }),
      { numRuns: 300 },
    );
  });

  test('has the later events from the one who reads them beside, who is asked for nothing else', async () => {
    const events = Array.from({ length: 40 }, (_, index) => ({
      id: `e${index}`,
      title: `Event ${index}`,
      kind: index < 30 ? 'clock' : 'bell',
      date: { edtf: String(2000 - index), basis: 'stated' },
      actors: [index < 30 ? 'ann' : 'ringer'],
      quotes: [{ source: 'article', text: 'The clock struck two' }],
    }));
    const text = JSON.stringify(dossier({ events }));
    const companion = createCompanion();
    const { dataset, rest } = await readGreat(text, companion);
    expect(companion.read()?.part.columns.length).toBe(20);
    expect(plainDataset(dataset)).toEqual(parseDataset(JSON.parse(text)).dataset);
    const titles = allAtOnce(unpackTexts(rest.titles));
    expect(Array.from(rest.order, (number) => titles[number])).toEqual(
      dataset.events.map(({ title }) => title),
    );
  });

  test('has its events found by their ids', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (value) => {
        const { events } = (await readGreat(JSON.stringify(value))).dataset;
        for (const [place, { id }] of events.entries()) expect(findPlace(events, id)).toBe(place);
        expect(findPlace(events, 'nobody' as EventId)).toBe(-1);
      }),
    );
  });

  test('has ids that UTF-8 has no bytes for, and what would be written for them', async () => {
    const ids = ['\uD800', '\uDFFF', '\uFFFD', '"\\ud800"', '"', '\uFEFFa', 'a'];
    const events = ids.map((id) => ({ ...dossier().events[0], id }));
    const { dataset } = await readGreat(JSON.stringify(dossier({ events })));
    expect(dataset.events.map(({ id }) => id)).toEqual(ids);
    expect(ids.map((id) => findPlace(dataset.events, id as EventId))).toEqual([...ids.keys()]);
  });

  test('is searched as any other is', async () => {
    const queries = fc.constantFrom(
      '',
      'clock',
      'clock two',
      '"struck two" ann',
      'three',
      'É',
      'zzz',
      'clockmaker',
    );
    await fc.assert(
      fc.asyncProperty(file, queries, async (value, query) => {
        const text = JSON.stringify(value);
        const { dataset } = parseDataset(JSON.parse(text));
        const { search } = await readGreat(text);
        expect([...search.find(query)]).toEqual(dataset && [...searchPlaces(dataset, query)]);
      }),
    );
  });

  test('is searched whole while that is still being prepared, and the same once it is', async () => {
    // More than are prepared in one step.
    const events = Array.from({ length: 5000 }, (_, number) => eventInFile({ id: `e${number}` }));
    const { search } = await readGreat(JSON.stringify(dossier({ events })));
    const steps = search.prepare();
    expect(steps.next().done).toBe(false);
    expect(search.find('strikes')).toHaveLength(5000);
    expect([...steps]).toEqual([]);
    expect(search.find('strikes')).toHaveLength(5000);
  });

  test('has its dates compared with their words as any other', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (value) => {
        const text = JSON.stringify(value);
        const { rest } = await readGreat(text);
        const { dataset } = parseDataset(JSON.parse(text));
        const pathOf = ({ path }: Problem) => path.replace(/^events\[\d+\]/, '');
        expect(checked(rest).map(pathOf).toSorted()).toEqual(
          dataset && checkDates(dataset, value).map(pathOf).toSorted(),
        );
      }),
    );
    const wrong = { edtf: '1900-01-03', basis: 'resolved', words: 'last Thursday' };
    const quotes = [{ source: 'article', text: 'The clock struck two, last Thursday.' }];
    const great = await readGreat(JSON.stringify(dossierOfEvent({ date: wrong, quotes })));
    expect(checked(great.rest)).toMatchObject([{ path: 'events[0].date', severity: 'warning' }]);
    const entry = dossierOfEvent({ date: wrong, quotes }).events[0];
    const events = Array.from({ length: 5 }, (_, index) => ({ ...entry, id: `e${index}` }));
    const shared = (await readGreat(JSON.stringify(dossier({ events })), createCompanion())).rest;
    expect(checked(shared).map(({ path }) => path)).toEqual(
      events.map((_, index) => `events[${index}].date`),
    );
  });

  test.each([
    ['a text', (index: number) => `é${index}`, 'é2222'],
    ['a number', (index: number) => index, '2222'],
    ['a negative number', (index: number) => -index, '-2222'],
    ['digits', String, '2222'],
  ])('has the event that a link leads to among those shown first: %s', (_, idOf, wanted) => {
    const events = Array.from({ length: 3000 }, (__, index) => ({
      title: `No "${idOf(index + 1)}": ${idOf(index + 1)}, "id":${idOf(index + 1)}`,
      kind: 'clock',
      date: { edtf: 2222, basis: 'stated' },
      id: idOf(index),
    }));
    for (const indent of [0, 2]) {
      const text = JSON.stringify(dossier({ events }), null, indent);
      const reading = startGreat(text, wanted as EventId);
      expect(reading.preview.events.map(({ id }) => String(id))).toContain(wanted);
    }
  });
});

const checked = ({ claims, sources }: GreatRest): readonly Problem[] =>
  allAtOnce(checkDateClaims(claims, sources));

const byPath = (a: { readonly path: string; readonly message: string }, b: typeof a): number =>
  `${a.path} ${a.message}` < `${b.path} ${b.message}` ? -1 : 1;

test.each([
  [
    'a field that is given twice',
    '{"id":"a","id":"b","title":"T","kind":"clock","date":{"edtf":null,"basis":"undated"}}',
    'given twice',
  ],
  [
    'a number that loses digits',
    '{"id":"a","title":"T","kind":"clock","date":{"edtf":"1900","basis":"stated"},"no":12345678901234567890}',
    'some are lost',
  ],
])('%s is told', async (_, entry, message) => {
  const text = JSON.stringify(dossier({ events: [] })).replace('"events":[]', `"events":[${entry}]`);
  expect((await readGreat(text)).problems).toContainEqual(
    expect.objectContaining({ path: 'events[0]', message: expect.stringContaining(message) as string }),
  );
});

test.each([
  ['12345678901234567890', true],
  ['-9007199254740993', true],
  ['1e400', true],
  [`1${'0'.repeat(400)}`, true],
  ['9007199254740994', false],
  ['-1e20', false],
  ['9007199254740994,"more":"a \\"12345678901234567890"', false],
])('that a number loses digits is told as of any other file: %s', async (number, isTold) => {
  const text = JSON.stringify(dossierOfEvent({ no: 0 })).replace('"no":0', `"no":${number}`);
  const [great, small] = [await readGreat(text), await readJson(text)];
  expect(great.problems.filter(({ message }) => message.includes('digits'))).toHaveLength(isTold ? 1 : 0);
  expect(small.problems).toHaveLength(isTold ? 1 : 0);
});
