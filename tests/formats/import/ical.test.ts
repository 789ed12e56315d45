import { smallDataset } from '../../state/datasets.ts';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Dataset, DatedEvent } from '../../../src/dataset/dataset.ts';
import { onOneLine, tellingOf, withoutControls } from '../../../src/formats/export/telling.ts';
import { fromIcal } from '../../../src/formats/ical/fromIcal.ts';
import { readContentLines, readText } from '../../../src/formats/ical/readContentLines.ts';
import { calendar } from '../../../src/formats/ical/toIcal.ts';
import { hasTitles, ofEveryDossierLater, written } from '../export/dossiers.ts';
import { imported } from './imported.ts';

const file = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]) => file('BEGIN:VEVENT', 'SUMMARY:A', ...lines, 'END:VEVENT');
const dateOf = async (...lines: readonly string[]) => {
  const { dataset, refused } = await imported(fromIcal, event(...lines));
  return dataset.events[0]?.date.edtf ?? refused[0]?.reason;
};

describe('when it is', () => {
  test.each([
    [['DTSTART;VALUE=DATE:20241121'], '2024-11-21'],
    [['DTSTART:20241121'], '2024-11-21'],
    [['DTSTART;VALUE=DATE:20241121', 'DTEND;VALUE=DATE:20241122'], '2024-11-21'],
    [['DTSTART;VALUE=DATE:20241231', 'DTEND;VALUE=DATE:20250103'], '2024-12-31/2025-01-02'],
    [['DTSTART;VALUE=DATE:20240228', 'DURATION:P1W'], '2024-02-28/2024-03-05'],
    [['DTSTART:20241121T093000Z'], '2024-11-21T09:30:00Z'],
    [['DTSTART:20241121T093000'], '2024-11-21T09:30:00'],
    [
      ['DTSTART;TZID=Europe/Paris:20241121T233000', 'DURATION:PT1H30M'],
      '2024-11-21T23:30:00/2024-11-22T01:00:00',
    ],
    [['DTSTART;TZID="Mars: Olympus":20241121T233000'], '2024-11-21T23:30:00'],
    [['DTSTART:20241121T093000Z', 'DTEND:20241121T101500Z'], '2024-11-21T09:30:00Z/2024-11-21T10:15:00Z'],
    [['DTSTART:20161231T235960Z'], '2016-12-31T23:59:59Z'],
    [['DTSTART;VALUE=DATE:20241121', 'X-DATELINE-EDTF:2024-11-21'], '2024-11-21'],
  ])('%j', async (lines, edtf) => {
    expect(await dateOf(...lines)).toBe(edtf);
  });

  test.each([
    [['DTSTART:20230229'], 'no day of the calendar'],
    [['DTSTART:20241301'], 'no day of the calendar'],
    [['DTSTART:20241121T250000'], 'no day of the calendar'],
    [['DTSTART:tomorrow'], 'Its DTSTART is “tomorrow”'],
    [['DTSTART:20241121', 'DTEND:20241119'], 'before it starts'],
    [['DTSTART:20241121', 'DTEND:20241122T100000Z'], 'not of one kind'],
    [['DTSTART:20241121', 'DURATION:a while'], 'write it as P2D'],
    [['DTSTART:20241121', 'DURATION:P999999W'], 'after the year 9999'],
    [[], 'It has no DTSTART'],
    [['DTSTART:20241121', 'STATUS:CANCELLED'], 'It was cancelled'],
  ])('%j is refused', async (lines, reason) => {
    expect(await dateOf(...lines)).toContain(reason);
  });

  test('an event that was moved in a calendar program is where it was moved to', async () => {
    const exported = ['DTSTART;VALUE=DATE:20241121', 'DTEND;VALUE=DATE:20241122', 'X-DATELINE-ID:a'];
    expect(await dateOf(...exported, 'X-DATELINE-EDTF:2024-11-20')).toBe('2024-11-21');
  });
});

/** What a calendar can carry of an event, in words. */
function carried(dataset: Dataset) {
  const telling = tellingOf(dataset);
  const clean = (text: string) => withoutControls(text).replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  return ({ id, title, date, status, quotes, kind, actors, attributedTo }: DatedEvent) => ({
    id: clean(id),
    title: clean(title).trim(),
    kind: clean(kind).trim() || 'event',
    edtf: date.edtf,
    status,
    names: [actors.map(({ actor }) => actor), attributedTo].map((ids) =>
      onOneLine(ids.map(telling.nameOf).join('; ')),
    ),
    quotes: quotes.flatMap((quote) => telling.proved(quote)?.text.replace(/\s+/g, ' ') ?? []),
  });
}

/** A comma in the name of somebody who claims, and does not take part alone, could part two names. */
const hasDoubtfulName = ({ actors, events }: Dataset): boolean =>
  events.some(({ attributedTo, actors: present }) =>
    attributedTo.some(
      (id) =>
        actors.find((actor) => actor.id === id)?.name.includes(', ') === true &&
        (attributedTo.length > 1 || !present.some(({ actor }) => actor === id)),
    ),
  );

const plainWords = ({ title, sources, actors, events }: Dataset): boolean =>
  // Words that look like the end of a quote, or like lines of their own, cannot be told from such.
  !/[”“\r\n\u0085\u2028\u2029\\]/.test(
    JSON.stringify([title, sources, actors, events]).replaceAll('\\"', ''),
  );

/** Before a calendar is updated, they say which event is which. */
const uidsIn = (text: string): readonly string[] => Array.from(text.matchAll(/^UID:.*$/gm), ([line]) => line);

test('what goes out comes in again', async () => {
  let compared = 0;
  const compare = async (dataset: Dataset) => {
    if (!hasTitles(dataset)) return;
    const { dataset: again, refused } = await imported(fromIcal, written(calendar, dataset));
    // Without its control characters a quote may be too short to prove anything.
    expect(refused.filter(({ reason }) => !reason.includes('too short'))).toEqual([]);
    const kept = dataset.events.filter((one) => calendar.keeps?.(one));
    // A calendar that has no title left is called as its file is.
    const uids = (of: Dataset) => (onOneLine(dataset.title) === '' ? [] : uidsIn(written(calendar, of)));
    expect(uids(again)).toEqual(uids(dataset));
    const whole = carried(again);
    const before = kept.map(carried(dataset));
    const plain = (one: (typeof before)[number]) => ({ ...one, quotes: null, names: null });
    expect(again.events.map(whole).map(plain)).toEqual(before.map(plain));
    if (!plainWords(dataset) || hasDoubtfulName(dataset)) return;
    compared++;
    expect(again.events.map(whole).map(({ names }) => names)).toEqual(before.map(({ names }) => names));
    expect(again.events.map(({ quotes }) => quotes.map(({ text }) => text.replace(/\s+/g, ' ')))).toEqual(
      kept.map(carried(dataset)).map(({ quotes }) => quotes),
    );
  };
  await ofEveryDossierLater(compare);
  for (const title of ['Two\u2028lines', ' Spaces around ', 'Bell\u0007']) {
    const events = [{ id: title, title, date: { edtf: '2024-05-03', basis: 'stated' } }];
    await compare({ ...smallDataset({ events }), title });
  }
  // Random ones may all have words that cannot be told from others.
  for (const title of ['Bridge', 'Harbour', 'Station'])
    await compare(smallDataset({ events: [{ title, date: { edtf: '2024-05-03', basis: 'stated' } }] }));
  expect(compared).toBeGreaterThan(2);
});

test('lines are read as an independent reader does', () => {
  const value = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => withoutControls(text).replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), fc.nat(40), (values, width) => {
      const folded = (line: string) => line.replace(new RegExp(`(.{${width + 20}})(?=.)`, 'gsu'), '$1\r\n ');
      const text = event(
        ...values.map((one, index) => folded(`X-V${index};P="a:b,c":${one.replace(/[\\,;]/g, '\\$&')}`)),
      );
      const component = new ICAL.Component(ICAL.parse(text) as never[]).getFirstSubcomponent('vevent');
      const lines = [...readContentLines(text)].flatMap((line) =>
        'name' in line && line.name.startsWith('X-V') ? line : [],
      );
      expect(
        lines.map(({ name, parameters, value: read }) => [name, parameters.get('P'), readText(read)]),
      ).toEqual(
        values.map((_, index) => {
          // It does not know what is in properties of our making, and leaves their texts as they stand.
          const theirs = component?.getFirstProperty(`x-v${index}`);
          return [`X-V${index}`, theirs?.getParameter('p'), readText(String(theirs?.getFirstValue()))];
        }),
      );
    }),
  );
});

test('bad entries are listed with their lines, and the rest comes in', async () => {
  const text = file(
    'X-WR-CALNAME:Clocks',
    'no colon here',
    'BEGIN:VTIMEZONE',
    'DTSTART:19700101T000000',
    'END:VTIMEZONE',
    'BEGIN:VTODO',
    'SUMMARY:Wind the clock',
    'END:VTODO',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:The clock',
    '  strikes',
    'DTSTART;VALUE=DATE:19000105',
    'RRULE:FREQ=YEARLY',
    'CATEGORIES:a\\, b,c',
    'DESCRIPTION:A mouse was\\nseen.',
    'LOCATION:Easton',
    'ATTENDEE;CN="Mouse, the":mailto:mouse@clocks.example',
    'BEGIN:VALARM',
    'DESCRIPTION:not of the event',
    'END:VALARM',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'SUMMARY:Cut off',
  );
  const { report, refused, dataset, problems } = await imported(fromIcal, text);
  expect(problems).toEqual([]);
  expect(report).toMatchObject({ title: 'Clocks', events: 1, withoutQuotes: 1, refused: 2 });
  expect(refused.map(({ place }) => place)).toEqual(['line 3', 'line 24']);
  expect(report.notCarried).toEqual([
    '1 to-do is not carried over.',
    '1 event repeats; only the first time comes in.',
    '1 event has several categories; the first is the kind.',
  ]);
  expect(dataset.events[0]).toMatchObject({ id: '1', title: 'The clock strikes', kind: 'a, b' });
  expect(dataset.actors.map(({ name }) => name)).toEqual(['Mouse, the']);
  expect(dataset.sources[0]?.paragraphs).toEqual(['The clock strikes', 'A mouse was', 'seen.', 'Easton']);
});

test('a file that is no calendar is none', async () => {
  expect((await fromIcal.open({ name: 'a.ics', text: readFileSync('package.json', 'utf8') })).ok).toBe(false);
});
