import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toPlainDate } from '../../../src/formats/export/plainDate.ts';
import { withoutControls } from '../../../src/formats/export/telling.ts';
import { calendar } from '../../../src/formats/ical/toIcal.ts';
import { dossierOfDate, dossierOfEvent } from '../../fixtures/dossier.ts';
import { readSampleList } from '../../samples.ts';
import { datasetOf, HOSTILE, written, ofEveryDossier } from './dossiers.ts';

/** What another program reads. */
const eventsIn = (text: string): readonly ICAL.Event[] => {
  const root = ICAL.Component.fromString(text);
  expect(root.getAllProperties('prodid')).toHaveLength(1);
  expect(root.getAllSubcomponents().map(({ name }) => name)).toEqual(
    root.getAllSubcomponents('vevent').map(() => 'vevent'),
  );
  for (const { name } of root.getAllSubcomponents().flatMap((part) => part.getAllSubcomponents()))
    throw new Error(`A component in an event: ${name}`);
  return root.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
};

const timesOf = (edtf: string): string | null => {
  const [event] = eventsIn(written(calendar, datasetOf(dossierOfDate(edtf))));
  return event ? `${event.startDate.toString()} ${event.endDate.toString()}` : null;
};

describe('a date is in the calendar as it is known, or not at all', () => {
  test.each([
    ['2024-12-31', '2024-12-31 2025-01-01'],
    ['2024-02-28/2024-02-29', '2024-02-28 2024-03-01'],
    ['2024-11-21T09:30:00', '2024-11-21T09:30:00 2024-11-21T09:30:00'],
    ['2024-11-21T23:30:00-04:00', '2024-11-22T03:30:00Z 2024-11-22T03:30:00Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z 2016-12-31T23:59:59Z'],
    ['2024-11-21T24:00:00Z', '2024-11-22T00:00:00Z 2024-11-22T00:00:00Z'],
    ['2018-02-03T10:00:00Z/2018-02-05T11:00:00+01:00', '2018-02-03T10:00:00Z 2018-02-05T10:00:00Z'],
    ['2018-02-03T10:00:00Z/2018-02-05', '2018-02-03 2018-02-06'],
    // The reader itself writes the year so.
    ['0099-01-02', '99-01-02 99-01-03'],
  ])('%s: %s', (edtf, times) => expect(timesOf(edtf)).toBe(times));

  test.each([
    '2024',
    '2024-05',
    '2024-05-03~',
    '2024-05-03?',
    '2024/2025',
    '2024-05-03/..',
    '../2024-05-03',
    '2024-05-XX',
    '[2024-11-11..2024-11-17]',
    '{2024-11-11,2024-11-13}',
    '-0044-03-15',
    '0000-01-01',
    '9999-12-31',
  ])('%s is left out', (edtf) => expect(timesOf(edtf)).toBeNull());
});

const titles = [...HOSTILE, ...(readSampleList('samples/ical/hostile-titles.json') as readonly string[])];

test.each(titles)('another program reads the very title: %j', (title) => {
  const text = written(
    calendar,
    datasetOf(dossierOfEvent({ title, date: { edtf: '2024-05-03', basis: 'stated' } })),
  );
  const [event] = eventsIn(text);
  expect(event?.summary).toBe(withoutControls(title).replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'));
});

const EVERY_LINE = /^(?:[^\r\n]*\r\n)+$/;

test('lines have at most 75 octets, ids are all different and always the same, and no event is made up', () => {
  ofEveryDossier((dataset) => {
    const text = written(calendar, dataset);
    expect(text).toMatch(EVERY_LINE);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = eventsIn(text);
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(eventsIn(written(calendar, dataset)).map(({ uid }) => uid)).toEqual(ids);
    expect(events.length).toBeLessThanOrEqual(
      dataset.events.filter(({ date }) => toPlainDate(date.reading) !== null).length,
    );
  });
});
