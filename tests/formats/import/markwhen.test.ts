import { isEvent, parse, toArray } from '@markwhen/parser';
import { describe, expect, test } from 'vitest';
import { onOneLine, tellingOf } from '../../../src/formats/export/telling.ts';
import { fromMarkwhen } from '../../../src/formats/markwhen/fromMarkwhen.ts';
import { markwhen } from '../../../src/formats/markwhen/toMarkwhen.ts';
import { bundled, hasTitles, ofEveryDossierLater, written } from '../export/dossiers.ts';
import { imported } from './imported.ts';

const dateOf = async (when: string, header = '') => {
  const { dataset, refused } = await imported(fromMarkwhen, `${header}${when}: Title`);
  return dataset.events[0]?.date.edtf ?? refused[0]?.reason ?? null;
};

describe('a date is as precise as it is written', () => {
  test.each([
    ['2024', '2024'],
    ['2024-11', '2024-11'],
    ['2024-11-21', '2024-11-21'],
    ['2018/2019', '2018/2019'],
    ['2018-02 / 2019-03-04', '2018-02/2019-03-04'],
    ['2018 - 2019', '2018/2019'],
    ['2015 - now', '2015/..'],
    ['2024-11-21T09:30:00Z', '2024-11-21T09:30:00Z'],
    ['Dec 2012', '2012-12'],
    ['Dec 1 2012', '2012-12-01'],
    ['1 December 2012', '2012-12-01'],
    ['Aug 30 1998 - Sep 2 1998', '1998-08-30/1998-09-02'],
    ['11/2012', '2012-11'],
    ['11/2012 - 12/2012', '2012-11/2012-12'],
    ['12/1/2012', '2012-12-01'],
    ['12/1/2012 - 12/3/2012', '2012-12-01/2012-12-03'],
    ['5/4/2010 14:30', '2010-05-04T14:30:00'],
    ['1999-2001', '1999/2001'],
    ['2024-12-30 / 1 week', '2024-12-30/2025-01-05'],
    ['2024-02-28/2 days', '2024-02-28/2024-02-29'],
    ['2024-02-28/1 day', '2024-02-28'],
    ['2020-01-31 / 1 month', '2020-01-31/2020-02-28'],
    ['2020-02-29 / 1 year', '2020-02-29/2021-02-27'],
    ['2020-11 / 3 months', '2020-11/2021-01'],
    ['2020 / 2 years', '2020/2021'],
    ['Jan 5 2020 - 3 weeks', '2020-01-05/2020-01-25'],
  ])('%s', async (when, edtf) => {
    expect(await dateOf(when)).toBe(edtf);
    // To its own parser it is an entry, too.
    expect(toArray(parse(`${when}: Title`).events).filter(({ eventy }) => isEvent(eventy))).toHaveLength(1);
  });

  test('the day comes first where the file says so', async () => {
    expect(await dateOf('1/12/2012', 'dateFormat: d/M/y\n\n')).toBe('2012-12-01');
  });

  test.each([
    ['now - 2025', 'begins now'],
    ['2024-02-30', '2024-02-30'],
    ['2 weeks', 'no year of four digits'],
    ['2020 - 2019', '2019'],
    ['2020 / 3 weeks', 'do not say until when it lasted'],
    ['2020-01-01 / 0 days', 'write both dates'],
    ['Smarch 2012', 'Smarch'],
  ])('%s is refused', async (when, reason) => {
    expect(await dateOf(when, '2020: First\n')).toBe('2020');
    const { refused } = await imported(fromMarkwhen, `2020: First\n${when}: Title`);
    expect(refused[0]).toMatchObject({ place: 'line 2', reason: expect.stringContaining(reason) });
  });
});

/** The lines with which entries begin. */
const entries = (text: string) =>
  text
    .split('\n')
    // What has no kind is an event.
    .map((line) => line.replace(/ #event$/, ''))
    .filter((line) => /^\S/.test(line) && !line.startsWith('|') && !line.startsWith('title:'))
    .toSorted();

test('what goes out comes in again: dates, titles, kinds', async () => {
  await ofEveryDossierLater(async (dataset) => {
    if (!hasTitles(dataset)) return;
    const text = written(markwhen, dataset);
    const { dataset: again, refused, report } = await imported(fromMarkwhen, text);
    // Without its control characters a quote may be too short to prove anything.
    expect(refused.filter(({ reason }) => !reason.includes('too short'))).toEqual([]);
    expect(report.title ?? '').toBe(onOneLine(dataset.title).trim());
    expect(entries(written(markwhen, again))).toEqual(entries(text));
  });
});

test.each(bundled.map((dataset) => [dataset.title, dataset] as const))(
  '… and the rest of %s',
  async (_, dataset) => {
    const { dataset: again } = await imported(fromMarkwhen, written(markwhen, dataset));
    const told = (of: typeof dataset) => {
      const telling = tellingOf(of);
      return of.events
        .filter((event) => markwhen.keeps?.(event))
        .map(({ title, status, attributedTo, actors, quotes }) => ({
          title,
          status,
          attributedTo: attributedTo.map(telling.nameOf),
          actors: actors.map(({ actor }) => telling.nameOf(actor)),
          quotes: quotes.map(({ text }) => onOneLine(text)),
        }))
        .toSorted((a, b) => (a.title < b.title ? -1 : 1));
    };
    expect(told(again)).toEqual(told(dataset));
  },
);

test('what it is made of', async () => {
  const text = `---
title: "Clocks: a history"
description: Of mice
#strike: red
---

// A comment
# Beginnings
2024-11-21: The clock strikes #strike #loud
  A mouse was seen.
  - [ ] and heard: twice

section Later
1900 - 1905 every year: Wound #winding
color: red
endSection
yesterday: No date
`;
  const { report, refused, dataset } = await imported(fromMarkwhen, text);
  expect(report.title).toBe('Clocks: a history');
  expect(dataset.events.map(({ title, kind, date }) => [title, kind, date.edtf])).toEqual([
    ['Wound', 'winding', '1900/1905'],
    ['The clock strikes', 'strike', '2024-11-21'],
  ]);
  expect(dataset.sources[0]?.paragraphs).toContain('A mouse was seen.');
  expect(refused.map(({ place }) => place)).toEqual([]);
  expect(report.notCarried).toEqual([
    '2 headings are not carried over; the entries beneath come in.',
    '1 tag is not carried over; the first of an entry is its kind.',
    '1 entry repeats; only the first time comes in.',
    '1 setting of entries is not carried over.',
    '1 comment is left out.',
  ]);
});

describe('what an export tells of a date is heeded where it lies in the same days', () => {
  test.each([
    ['1970-01-01 / 1979-12-31', 'some time in the 1970s', '197X'],
    ['2003-07-01', 'perhaps 1 July 2003', '2003-07-01?'],
    ['2004-03-01 / 2004-05-31', 'some time in spring 2004', '2004-21'],
    ['2024-05', 'about May 2024', '2024-05~'],
    ['2024-11-11 / 2024-11-17', 'some day in the week of 11–17 November 2024', '[2024-11-11..2024-11-17]'],
    ['2019-01-01 / 2024-11-22', 'some time between 2019 and 22 November 2024', '[2019..2024-11-22]'],
    ['2018 / 2019', 'from 2018 to 2019', '2018/2019'],
    ['2024-05', 'about June 2024', '2024-05'],
  ])('%s, “%s”', async (when, words, edtf) => {
    const { dataset } = await imported(fromMarkwhen, `${when}: A\n| Date: ${words}.\n`);
    expect(dataset.events[0]?.date.edtf).toBe(edtf);
  });
});
