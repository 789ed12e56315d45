import { describe, expect, test } from 'vitest';
import type { DatedEvent } from '../../../src/dataset/dataset.ts';
import { isBare } from '../../../src/formats/export/isoDate.ts';
import { tellingOf } from '../../../src/formats/export/telling.ts';
import { wordsOf } from '../../../src/formats/import/markupText.ts';
import { fromTimelineJs } from '../../../src/formats/timelinejs/fromTimelineJs.ts';
import { timelineJs } from '../../../src/formats/timelinejs/toTimelineJs.ts';
import { hasSample, readSample } from '../../samples.ts';
import { ofEveryDossierLater, written } from '../export/dossiers.ts';
import { imported } from './imported.ts';

const HAS_SAMPLES = hasSample('samples');

const dateOf = async (start: unknown, end?: unknown) => {
  const slide = { start_date: start, end_date: end, text: { headline: 'A' } };
  const { dataset, refused } = await imported(fromTimelineJs, JSON.stringify({ events: [slide] }));
  return dataset.events[0]?.date.edtf ?? refused[0]?.reason;
};

describe('a date is as precise as its parts', () => {
  test.each([
    [{ year: 2024 }, undefined, '2024'],
    [{ year: '1901', month: '4', day: '' }, undefined, '1901-04'],
    [{ year: '1,905', month: ' 7 ', day: 3 }, undefined, '1905-07-03'],
    [{ year: 2024, month: 11, day: 21, hour: 9, minute: 5 }, {}, '2024-11-21T09:05:00'],
    [{ year: 2024, month: 11, day: 21, hour: 9 }, { year: '' }, '2024-11-21T09:00:00'],
    [{ year: -44, month: 3, day: 15 }, undefined, '-0043-03-15'],
    [{ year: -1 }, undefined, '0000'],
    [{ year: 0 }, undefined, '0000'],
    [{ year: 1905 }, { year: 1906, month: 2 }, '1905/1906-02'],
    [{ year: 1905 }, { year: 1905 }, '1905'],
    [{ year: '-13800000000' }, undefined, 'Y-13799999999'],
  ])('%j to %j', async (start, end, edtf) => {
    expect(await dateOf(start, end)).toBe(edtf);
  });
});

describe('words say more of a date than its parts can, and nothing else', () => {
  test.each([
    [{ year: 2024, month: 5 }, undefined, 'about May 2024', '2024-05~'],
    [{ year: 1999 }, undefined, 'c. 1999', '1999~'],
    [{ year: 1970 }, { year: 1979 }, '1970s', '197X'],
    [{ year: 2023 }, undefined, 'from 2023 on', '2023/..'],
    [{ year: 2001 }, undefined, 'until 2001', '../2001'],
    [
      { year: 2019, month: 1, day: 1 },
      { year: 2024, month: 11, day: 22 },
      'some time between 2019 and 22 November 2024',
      '[2019..2024-11-22]',
    ],
    [
      { year: 2024, month: 11, day: 11 },
      { year: 2024, month: 11, day: 17 },
      'some day in the week of 11–17 November 2024',
      '[2024-11-11..2024-11-17]',
    ],
    [{ year: 2004, month: 3 }, { year: 2004, month: 5 }, 'spring 2004', '2004-21'],
    [{ year: 2024 }, undefined, 'about May 2024', '2024'],
    [{ year: 1998 }, undefined, 'c. 1999', '1998'],
    [{ year: 2024 }, undefined, 'last week', '2024'],
  ])('%j to %j, “%s”', async (start, end, words, edtf) => {
    const slide = { start_date: start, end_date: end, display_date: words, text: { headline: 'A' } };
    const { dataset } = await imported(fromTimelineJs, JSON.stringify({ events: [slide] }));
    expect(dataset.events[0]?.date.edtf).toBe(edtf);
  });
});

describe('a date that is none is refused, and says why', () => {
  test.each([
    [{ year: '1909', month: '13' }, undefined, '“13” is not a month; it must be from 1 to 12.'],
    [{ year: 2023, month: 2, day: 29 }, undefined, 'that month has no day 29'],
    [{ year: 2023, month: 0 }, undefined, '“0” is not a month'],
    [{ year: 'about 1900' }, undefined, '“about 1900” is not a year; write it as a whole number.'],
    [{ year: 1.5 }, undefined, '“1.5” is not a year'],
    [{ month: 5 }, undefined, 'The date has a month, “5”, and no year; add the year.'],
    [{ year: 2023, day: 5 }, undefined, 'The date has a day, “5”, and no month; add the month.'],
    [{ year: 2023, hour: 5 }, undefined, 'The date has a hour, “5”, and no month; add the month.'],
    [{}, undefined, 'The date has no year; add it.'],
    [null, undefined, 'It has no “start_date”; add one with at least a year.'],
    ['2021', undefined, 'Its “start_date” is “2021”; write it in parts'],
    [{ year: 2023 }, { year: 2022 }, 'ends before it starts'],
    [{ year: 2023 }, { month: 3 }, 'The end: The date has a month'],
    [{ year: 2023 }, '2024', 'Its “end_date” is “2024”'],
  ])('%j to %j', async (start, end, reason) => {
    expect(await dateOf(start, end)).toContain(reason);
  });
});

test.skipIf(!HAS_SAMPLES)('bad entries are listed with their places, and the rest comes in', async () => {
  const text = readSample('samples/timelinejs/own-sample.json');
  const file = JSON.parse(text) as { events: unknown[] };
  file.events.push(null, 7);
  const { report, refused, dataset, problems } = await imported(fromTimelineJs, JSON.stringify(file));
  expect(problems).toEqual([]);
  expect(report).toMatchObject({ title: 'Lantern Bridge', events: 3, withoutQuotes: 3, refused: 4 });
  expect(refused.map(({ place, reason }) => [place, reason])).toEqual([
    ['events[2]', '“13” is not a month; it must be from 1 to 12.'],
    ['events[3]', 'It has no “start_date”; add one with at least a year.'],
    ['events[4]', 'It is null and no slide; correct it, or take it out.'],
    ['events[5]', 'It is “7” and no slide; correct it, or take it out.'],
  ]);
  expect(refused[0]?.raw).toContain('Opening (month 13)');
  expect(dataset.events.map(({ id, title, kind, date }) => [id, title, kind, date.edtf])).toEqual([
    ['building', 'Building', 'era', '1901/1909'],
    ['stone', 'First stone', 'Town', '1901-04-02'],
    ['works-halted', 'Works halted', 'event', '1905/1906-02'],
  ]);
  expect(dataset.events[2]?.date.note).toBe('The file shows the date as “Winter 1905-06”.');
  expect(dataset.sources[0]?.paragraphs).toEqual([
    'First stone',
    'The mayor laid the first stone.',
    'Works halted',
    'Money ran out.',
    'x (https://example.org) · javascript:window.__pwn=2',
    'A made-up bridge.',
  ]);
  expect(report.notes).toEqual(['1 era is read as an event of the kind “era”.']);
  expect(report.notCarried).toEqual([
    'The media (pictures, videos, maps) of 1 slide are not shown; their captions and addresses are kept as text.',
  ]);
});

test('what has no place in a dossier is counted', async () => {
  const slide = {
    start_date: { year: 2000 },
    text: { headline: 'A' },
    background: { color: 'red;background:url(x)' },
    autolink: false,
    unknown: 'x',
  };
  const { report, problems } = await imported(
    fromTimelineJs,
    JSON.stringify({
      scale: 'cosmological',
      title: { start_date: { year: 1 }, background: { url: 'x' } },
      events: [slide, slide, { ...slide, start_date: { year: -4540000000 } }],
    }),
  );
  expect(report.title).toBeNull();
  expect(report.notCarried.toSorted()).toEqual([
    'The date of the title slide is not carried over.',
    '“autolink” of 3 slides is not carried over.',
    '“background” of 4 slides is not carried over.',
    '“unknown” of 3 slides is not carried over.',
  ]);
  expect(report.notes).toEqual([
    'The scale is cosmological: years beyond ±271,821 are listed, and cannot be drawn.',
  ]);
  expect(problems).toMatchObject([{ path: 'events[2].date.edtf', severity: 'warning' }]);
});

test.each([
  ['{"events": 5}', 'it has no list of “events”'],
  ['{"events": [', 'line'],
  ['', 'The file is empty.'],
])('%s is refused as a whole', async (text, reason) => {
  expect(await fromTimelineJs.open({ name: 'a.json', text })).toEqual({
    ok: false,
    reason: expect.stringContaining(reason),
  });
});

interface Slide {
  readonly unique_id: string;
  readonly start_date: object;
  readonly end_date?: object;
  readonly text: { readonly headline: string };
  readonly group: string;
}

/** What TimelineJS has a form for, of the slides that have a title. */
function carried(text: string) {
  const { title, events } = JSON.parse(text) as { title: Slide; events: readonly Slide[] };
  return {
    title: wordsOf(title.text.headline).trim() === '' ? 'file.csv' : title.text.headline.trim(),
    slides: events
      .filter(({ text: { headline } }) => wordsOf(headline).trim() !== '')
      .map(({ unique_id, start_date, end_date, text: { headline }, group }) => ({
        unique_id,
        start_date,
        end_date,
        headline: headline.trim(),
        group: wordsOf(group).trim() === '' ? 'event' : group.trim(),
      }))
      // Some come in with less of a date than they had, and stand elsewhere among the others.
      .toSorted((a, b) => (a.unique_id < b.unique_id ? -1 : 1)),
  };
}

test('out, in and out again is the same, for what TimelineJS can carry', async () => {
  await ofEveryDossierLater(async (dataset) => {
    const text = written(timelineJs, dataset);
    const again = await imported(fromTimelineJs, text);
    expect(again.refused).toEqual([]);
    const expected = carried(text);
    const actual = carried(written(timelineJs, again.dataset));
    const titled = new Set(expected.slides.map(({ unique_id: id }) => id));
    // Where there was no title, something else stands for it now.
    const slides = actual.slides.filter(({ unique_id: id }) => titled.has(id));
    expect({ ...actual, slides }).toEqual(expected);
    // The year, month or day that was given, and nothing that was not.
    const bare = dataset.events.filter(
      ({ date: { reading, span } }) => span && reading?.type === 'date' && isBare(reading),
    );
    const dates = new Map(again.dataset.events.map(({ id, date }) => [id, date.edtf]));
    expect(bare.map(({ id }) => dates.get(id))).toEqual(bare.map(({ date }) => date.edtf));
    // Proved words and their sources come back, and are proved by nothing that came with them.
    const proved = dataset.events
      .filter(({ date }) => date.span)
      .flatMap(({ quotes }) => tellingOf(dataset).quotes({ quotes } as DatedEvent));
    const texts = again.dataset.events.flatMap(({ quotes }) => quotes);
    expect(texts.map(({ verdict }) => verdict.kind)).toEqual(texts.map(() => 'no-source-text'));
    expect(texts.length).toBeGreaterThanOrEqual(proved.filter(({ text: { length } }) => length > 20).length);
  });
});
