import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay, dayAt } from '../../src/dataset/calendar.ts';
import { busySpans, joinSpans } from '../../src/layout/busySpans.ts';
import { findQuietYears, toBreaks } from '../../src/layout/quietYears.ts';
import { marksDated, utc } from './drawn.ts';

const newYear = (year: number) => startOfDay({ year, month: 1, day: 1 });
const yearsOf = (spans: ReturnType<typeof findQuietYears>) =>
  spans.map(({ start, end }) => [dayAt(start).year, dayAt(end).year]);
const quietYearsOf = (...edtfs: readonly string[]) =>
  yearsOf(findQuietYears(busySpans(marksDated(...edtfs))));

describe('quiet years between events', () => {
  test.each<[string, string[], number[][]]>([
    ['none', [], []],
    ['one event', ['2024-11-21'], []],
    ['no whole years', ['2022-06', '2024-06'], []],
    ['one whole year', ['2022-06', '2024-01'], []],
    ['two whole years', ['2022-12', '2025-01'], [[2023, 2025]]],
    ['from one New Year to another', ['2018/2019', '2023-07'], [[2020, 2023]]],
    ['too small a share of the whole', ['1900/1999', '2003/2024'], []],
    [
      'several',
      ['1900', '1950', '2000'],
      [
        [1901, 1950],
        [1951, 2000],
      ],
    ],
    ['an event that lasts leaves none', ['1900/2000', '1950'], []],
    [
      'the ends of a long doubt are busy, its middle is not',
      ['[1900..1999]', '2024'],
      [
        [1900, 2000],
        [2000, 2024],
      ],
    ],
    ['a short doubt is busy', ['[1998..1999]', '2024'], [[2000, 2024]]],
    ['across the turn of the era', ['-0044', '0044'], [[-43, 44]]],
    ['round years where much is told', ['-1499/-1000', '0001/0500'], [[-999, 1]]],
  ])('%s', (_, edtfs, years) => {
    expect(quietYearsOf(...edtfs)).toEqual(years);
  });
});

describe('any busy spans', () => {
  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: newYear(-3000), max: newYear(2100) }), fc.integer({ min: 0, max: 3e11 }))
      .map(([start, width]) => ({ start, end: start + width })),
    { maxLength: 20 },
  );

  test('have gaps between them that are whole years, in order, and free', () => {
    let found = 0;
    fc.assert(
      fc.property(spans, (busy) => {
        const gaps = findQuietYears(joinSpans(busy));
        found += gaps.length;
        for (const [index, gap] of gaps.entries()) {
          expect(gap.end).toBeGreaterThan(gap.start);
          expect([newYear(dayAt(gap.start).year), newYear(dayAt(gap.end).year)]).toEqual([
            gap.start,
            gap.end,
          ]);
          expect(gap.start).toBeGreaterThanOrEqual(gaps[index - 1]?.end ?? -Infinity);
          expect(busy.filter(({ start, end }) => start < gap.end && end > gap.start)).toEqual([]);
          expect(dayAt(gap.end).year - dayAt(gap.start).year).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('may come in any order', () => {
    const busy = [
      { start: utc('2024-01-01'), end: utc('2024-02-01') },
      { start: utc('1900-01-01'), end: utc('1901-01-01') },
    ];
    const before = [...busy];
    expect(yearsOf(findQuietYears(joinSpans(busy)))).toEqual([[1901, 2024]]);
    expect(busy).toEqual(before);
  });
});

describe('what is said of a gap', () => {
  test.each([
    [2020, 2023, '2020–2022 skipped'],
    [2014, 2024, '2014–2023 skipped'],
    [2013, 2024, '⋯ 11 years'],
    [990, 995, 'AD 990–AD 994 skipped'],
    [-990, 0, '⋯ 990 years'],
    [-43, 44, '⋯ 87 years'],
    [0, 3, '⋯ 3 years'],
    [-2000, 2000, '⋯ 4,000 years'],
  ])('%i to %i', (first, last, words) => {
    expect(toBreaks([{ start: newYear(first), end: newYear(last) }])).toMatchObject([{ words }]);
  });

  test('is said once, and of all that is skipped there, where gaps touch', () => {
    const gaps = findQuietYears(busySpans(marksDated('1889', '195X', '1968', '2015/2024')));
    expect(yearsOf(gaps)).toEqual([
      [1890, 1950],
      [1950, 1960],
      [1960, 1968],
      [1969, 2015],
    ]);
    expect(toBreaks(gaps).map(({ words }) => words)).toEqual(['⋯ 78 years', '⋯ 46 years']);
  });
});
