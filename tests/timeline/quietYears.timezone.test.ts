import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuietYears, skippedWords } from '../../src/views/timeline/quietYears.ts';
import { utc } from './fixtures.ts';

const span = (start: string, end: string) => ({ start: utc(start), end: utc(end) });

describe('quiet years', () => {
  test('are whole years between what happens', () => {
    const busy = [span('2018-03-01', '2019-05-04'), span('2023-07-01', '2023-08-01')];
    expect(findQuietYears(busy)).toEqual([span('2020-01-01', '2023-01-01')]);
  });

  test('are none where less than two years lie between, or where all is one stretch', () => {
    expect(findQuietYears([span('2018-03-01', '2018-05-04'), span('2019-12-01', '2020-01-01')])).toEqual([]);
    expect(findQuietYears([span('2018-01-01', '2022-01-01'), span('2020-01-01', '2030-01-01')])).toEqual([]);
    expect(findQuietYears([])).toEqual([]);
  });

  test('keep short silences of a long story', () => {
    expect(findQuietYears([span('1500-01-01', '1900-01-01'), span('1905-01-01', '1906-01-01')])).toEqual([]);
  });

  const day = fc.integer({ min: -900_000, max: 40_000 }).map((days) => days * 86_400_000);
  const busySpans = fc.array(
    fc
      .tuple(day, fc.integer({ min: 0, max: 4000 }))
      .map(([start, days]) => ({ start, end: start + days * 86_400_000 })),
    { minLength: 1, maxLength: 30 },
  );

  test('touch nothing that happens, stand in order and lie between New Years', () => {
    fc.assert(
      fc.property(busySpans, (busy) => {
        const quiet = findQuietYears(busy);
        quiet.forEach((gap, index) => {
          expect(busy.some(({ start, end }) => start < gap.end && end > gap.start)).toBe(false);
          expect(gap.start).toBeGreaterThanOrEqual(quiet[index - 1]?.end ?? -Infinity);
          for (const time of [gap.start, gap.end]) {
            const date = new Date(time);
            expect([date.getUTCMonth(), date.getUTCDate(), date.getUTCHours()]).toEqual([0, 1, 0]);
          }
        });
      }),
    );
  });

  test.each([
    ['2020-01-01', '2023-01-01', '2020–2022 skipped'],
    ['1300-01-01', '1580-01-01', '⋯ 280 years'],
  ])('%s to %s: %s', (start, end, words) => {
    expect(skippedWords(span(start, end))).toBe(words);
  });
});
