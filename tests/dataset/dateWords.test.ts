import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, formatYear } from '../../src/dataset/calendarWords.ts';
import { formatDate, formatDateInFull } from '../../src/dataset/dateWords.ts';
import { parseEdtf } from '../../src/dataset/edtf.ts';

function reading(edtf: string) {
  const result = parseEdtf(edtf);
  if (!result.ok) throw new Error(result.reason);
  return { reading: result.value };
}

describe('a date in short and in full', () => {
  test.each([
    ['2024-11-21', '21 November 2024', '21 November 2024'],
    ['2023-07', 'July 2023', 'some day in July 2023'],
    ['2018', '2018', 'some time in 2018'],
    ['0807', 'AD 807', 'some time in AD 807'],
    ['0099-02-03', '3 February AD 99', '3 February AD 99'],
    ['0000', '1 BC', 'some time in 1 BC'],
    ['-0044-03-15', '15 March 45 BC', '15 March 45 BC'],
    ['-0431-22', 'summer 432 BC', 'some time in summer 432 BC'],
    ['-9999', '10,000 BC', 'some time in 10,000 BC'],
    ['Y-13800000000', '13.8 billion BC', 'some time in 13.8 billion BC'],
    ['Y17000', '17,000', 'some time in 17,000'],
    ['Y17E7', '170,000,000', 'some time in 170,000,000'],
    ['2001-21', 'spring 2001', 'some time in spring 2001'],
    ['2001-24', 'winter 2001', 'some time in winter 2001'],
    ['2001-27', 'autumn 2001, northern hemisphere', 'some time in autumn 2001, northern hemisphere'],
    ['2001-30', 'summer 2001, southern hemisphere', 'some time in summer 2001, southern hemisphere'],
    ['2001-34', 'second quarter of 2001', 'some time in the second quarter of 2001'],
    ['2001-39', 'third third of 2001', 'some time in the third third of 2001'],
    ['2001-40', 'first half of 2001', 'some time in the first half of 2001'],
  ])('%s', (edtf, short, full) => {
    expect([formatDate(reading(edtf)), formatDateInFull(reading(edtf))]).toEqual([short, full]);
  });
});

describe('several years', () => {
  test.each([
    ['165X', '1650s', 'some time in the 1650s'],
    ['Y12345S4', '12,340s', 'some time in the 12,340s'],
    // "The 1900s" and "the 2000s" are centuries to many readers.
    ['190X', 'between 1900 and 1909', 'some time between 1900 and 1909'],
    ['200X', 'between 2000 and 2009', 'some time between 2000 and 2009'],
    ['009X', 'between AD 90 and AD 99', 'some time between AD 90 and AD 99'],
    ['000X', 'between 1 BC and AD 9', 'some time between 1 BC and AD 9'],
    ['-015X', 'between 160 and 151 BC', 'some time between 160 and 151 BC'],
    [
      'Y-13800000000S3',
      'between 13.9 billion and 13.8 billion BC',
      'some time between 13.9 billion and 13.8 billion BC',
    ],
    ['-9XXX', 'between 10,000 and 9001 BC', 'some time between 10,000 and 9001 BC'],
    ['12XX', 'between 1200 and 1299', 'some time between 1200 and 1299'],
    ['1XXX', 'between 1000 and 1999', 'some time between 1000 and 1999'],
    ['1950S2', 'between 1900 and 1999', 'some time between 1900 and 1999'],
    ['165X~', 'about the 1650s', 'about the 1650s'],
    ['12XX?', 'perhaps between 1200 and 1299', 'perhaps between 1200 and 1299'],
  ])('%s', (edtf, short, full) => {
    expect([formatDate(reading(edtf)), formatDateInFull(reading(edtf))]).toEqual([short, full]);
  });
});

describe('digits that are left open', () => {
  test.each([
    ['2004-XX', 'some day in 2004'],
    ['1985-XX-XX', 'some day in 1985'],
    ['1985-04-XX', 'some day in April 1985'],
    ['1985-04-1X', 'some day between 10 and 19 April 1985'],
    ['1984-1X', 'some time between 1 October and 31 December 1984'],
    ['2024-XX-21', 'some time between 21 January and 21 December 2024'],
    ['156X-12-25', '1560s'],
    ['1XXX-12', 'between 1000 and 1999'],
    ['199X-21', 'some day between 1 March 1990 and 31 May 1999'],
    ['199X-24', 'some day between 1 December 1990 and 29 February 2000'],
    ['156X-12-XX', 'some day between 1 December 1560 and 31 December 1569'],
    ['2004-XX?', 'perhaps some day in 2004'],
  ])('%s', (edtf, short) => {
    expect(formatDate(reading(edtf))).toBe(short);
    const full = formatDateInFull(reading(edtf));
    expect(full.startsWith('perhaps') || full.startsWith('some ')).toBe(true);
    expect(full).toContain(short);
  });
});

describe('doubt', () => {
  test.each([
    ['2024-05~', 'about May 2024'],
    ['2024-05?', 'perhaps May 2024'],
    ['2024-05%', 'perhaps about May 2024'],
    ['2024-11-21~', 'about 21 November 2024'],
    ['-1499~', 'about 1500 BC'],
    ['2001-33~', 'about the first quarter of 2001'],
  ])('%s adds nothing in full', (edtf, words) => {
    expect([formatDate(reading(edtf)), formatDateInFull(reading(edtf))]).toEqual([words, words]);
  });
});

describe('times of day', () => {
  test.each([
    ['2024-11-21T09:30:00', '21 November 2024, 09:30'],
    ['2024-11-21T09:30:15Z', '21 November 2024, 09:30:15 UTC'],
    ['2024-01-05T23:30:00-08:00', '5 January 2024, 23:30 (UTC−08:00)'],
    ['2024-01-05T00:30:00+14:00', '5 January 2024, 00:30 (UTC+14:00)'],
    ['2016-05-02T16:54:59+0230', '2 May 2016, 16:54:59 (UTC+02:30)'],
    ['2016-05-02T16:54:00+14', '2 May 2016, 16:54 (UTC+14:00)'],
    ['2016-05-02T16:54:59.042123', '2 May 2016, 16:54:59'],
    ['2024-01-05T24:00:00', '5 January 2024, 24:00'],
    ['2016-12-31T23:59:60Z', '31 December 2016, 23:59:60 UTC'],
    ['2024-03-31T01:30:00', '31 March 2024, 01:30'],
  ])('%s is said as it is written', (edtf, words) => {
    expect([formatDate(reading(edtf)), formatDateInFull(reading(edtf))]).toEqual([words, words]);
  });
});

describe('intervals and sets', () => {
  test.each([
    ['2018/2019', 'from 2018 to 2019'],
    ['1761-11-18/1762-01-19', 'from 18 November 1761 to 19 January 1762'],
    ['1086~/1094~', 'from about 1086 to about 1094'],
    ['2023/..', 'from 2023 on'],
    ['2023/', 'from 2023, end not known'],
    ['../2024-11', 'until November 2024'],
    ['/2024-11', 'until November 2024, start not known'],
    ['../..', 'at a time not known'],
    ['165X/1667', 'from the 1650s to 1667'],
    ['[2024-11-11..2024-11-17]', 'some day in the week of 11–17 November 2024'],
    ['[2024-10-28..2024-11-03]', 'some day in the week of 28 October–3 November 2024'],
    ['[2024-11-12..2024-11-18]', 'some time between 12 and 18 November 2024'],
    ['[2024-11-11..2024-11-17~]', 'some time between 11 November 2024 and about 17 November 2024'],
    ['[2023-12-30..2024-01-02]', 'some time between 30 December 2023 and 2 January 2024'],
    ['[2023-07..2023-12]', 'some time between July and December 2023'],
    ['[2019..2024-11-22]', 'some time between 2019 and 22 November 2024'],
    ['[-0299..-0200]', 'some time between 300 and 201 BC'],
    ['[-0149..0037]', 'some time between 150 BC and AD 37'],
    ['[..2024-11-22]', '22 November 2024 or earlier'],
    ['[1760-12..]', 'December 1760 or later'],
    ['[1667]', '1667'],
    ['[1667,1668]', '1667 or 1668'],
    ['[1667,1668,1670..1672]', '1667, 1668 or between 1670 and 1672'],
    ['{1667,1668,1670..1672}', '1667, 1668 and 1670 to 1672'],
    ['{..1984}', '1984 or earlier'],
    ['{1960,1961-12}', '1960 and December 1961'],
  ])('%s', (edtf, words) => {
    expect([formatDate(reading(edtf)), formatDateInFull(reading(edtf))]).toEqual([words, words]);
  });
});

test('what has no date says so', () => {
  expect(formatDate({ reading: null })).toBe('not dated by the source');
  expect(formatDateInFull({ reading: null })).toBe('not dated by the source');
});

test.each([
  [2024, '2024'],
  [1000, '1000'],
  [999, 'AD 999'],
  [1, 'AD 1'],
  [0, '1 BC'],
  [-44, '45 BC'],
  [12_345, '12,345'],
  // Not a year more than is written where only thousands are, nor a digit less.
  [-10_000, '10,000 BC'],
  [-10_001, '10,002 BC'],
  [-11_999, '12,000 BC'],
  [-250_000, '250,000 BC'],
  [-65_999_999, '66 million BC'],
  [-66_000_000, '66 million BC'],
  [-1_806_000, '1.806 million BC'],
  [-1_806_123, '1,806,124 BC'],
  [-13_800_000_000, '13.8 billion BC'],
  [-13_799_123_000, '13.799123 billion BC'],
  [-13_799_123_456, '13,799,123,457 BC'],
])('the year %i is %s', (year, words) => {
  expect(formatYear(year)).toBe(words);
});

test('a day', () => {
  expect(formatDay({ year: -44, month: 3, day: 15 })).toBe('15 March 45 BC');
});

describe('any date that is read', () => {
  const years = fc.stringMatching(/^(-?[\dX]{4}|Y-?[1-9]\d{4,10}|-?\d{4}S[1-4])$/);
  const dates = fc
    .tuple(
      years,
      fc.stringMatching(/^(-[0-4][\dX](-[0-3][\dX](T\d\d:\d\d:00(Z|[+-]\d\d:?\d\d|))?)?)?$/),
      fc.constantFrom('', '~', '?', '%'),
    )
    .map((parts) => parts.join(''));
  const side = fc.oneof(dates, fc.constantFrom('', '..'));
  const texts = fc.oneof(
    { weight: 3, arbitrary: dates },
    fc.tuple(side, side).map((sides) => sides.join('/')),
    fc.tuple(dates, dates).map((sides) => `[${sides.join('..')}]`),
    fc.array(dates, { minLength: 1, maxLength: 3 }).map((members) => `{${members.join(',')}}`),
  );

  test('has words, and none of a program’s', () => {
    let read = 0;
    fc.assert(
      fc.property(texts, (edtf) => {
        const result = parseEdtf(edtf);
        fc.pre(result.ok);
        if (!result.ok) return;
        read++;
        for (const words of [
          formatDate({ reading: result.value }),
          formatDateInFull({ reading: result.value }),
        ]) {
          expect(words).toMatch(/\d|not known|any time/);
          expect(words).not.toMatch(/undefined|NaN|Infinity|Invalid|null|\[object|  |^ | $/);
        }
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(500);
  });
});
