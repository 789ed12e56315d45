import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../../src/dataset/text.ts';
import { neutralise, formatList, parseList, restore } from '../../../src/formats/csv/cells.ts';
import { csvOfEvents, csvOfQuotes } from '../../../src/formats/csv/toCsv.ts';
import { bundled, HOSTILE, written, ofEveryDossier } from './dossiers.ts';

/** What another program reads; to it the end of the last line begins another. */
function rowsIn(text: string): readonly Record<string, string>[] {
  const whole = text.replace(/^\uFEFF/, '').replace(/\r\n$/, '');
  const { data, errors } = Papa.parse<Record<string, string>>(whole, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));

test('no cell of text begins a formula, and every one comes back as it was', () => {
  fc.assert(
    fc.property(text, (cell) => {
      expect(neutralise(cell)).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(restore(neutralise(cell))).toBe(cell);
    }),
  );
  expect(["'=1", "''=1", "'quoted'", '5'].map(restore)).toEqual(['=1', "'=1", "'quoted'", '5']);
});

test('a list comes back from its cell, whatever is in it', () => {
  fc.assert(
    fc.property(fc.array(text.filter((entry) => entry !== '')), (list) => {
      expect(parseList(formatList(list))).toEqual(list);
    }),
  );
});

test('another program finds a row for each event and for each quote, with the very words', () => {
  ofEveryDossier((dataset) => {
    const events = rowsIn(written(csvOfEvents, dataset));
    expect(events.map(({ title = '' }) => restore(title))).toEqual(dataset.events.map(({ title }) => title));
    expect(events.map(({ edtf = '' }) => restore(edtf))).toEqual(
      dataset.events.map(({ date }) => date.edtf ?? ''),
    );
    expect(events.map(({ note = '' }) => restore(note))).toEqual(
      dataset.events.map(({ date }) => date.note ?? ''),
    );
    const names = new Map(dataset.actors.map(({ id, name }) => [id, name]));
    expect(events.map(({ actors = '' }) => parseList(restore(actors)))).toEqual(
      dataset.events.map(({ actors }) => actors.map(({ actor }) => names.get(actor))),
    );
    const quotes = rowsIn(written(csvOfQuotes, dataset));
    const given = dataset.events.flatMap((event) => event.quotes.map((quote) => ({ event, quote })));
    expect(quotes.map(({ event_id: id = '' }) => restore(id))).toEqual(given.map(({ event }) => event.id));
    expect(quotes.map(({ verdict }) => verdict)).toEqual(given.map(({ quote }) => quote.verdict.kind));
    const verbatim = given.flatMap(({ quote }, index) => (quote.verdict.kind === 'verbatim' ? index : []));
    expect(verbatim.map((index) => restore(quotes[index]?.['quote'] ?? ''))).toEqual(
      verbatim.map((index) => normaliseText(given[index]!.quote.text)),
    );
  });
});

describe('the byte order mark', () => {
  test.each([
    ['with', true],
    ['without', false],
  ])('%s', (mark, isThere) => {
    expect(written(csvOfEvents, bundled[0]!, { mark }).startsWith('\uFEFF')).toBe(isThere);
  });
});
