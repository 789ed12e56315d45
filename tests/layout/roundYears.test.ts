import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundYearAfter, roundYearUpTo } from '../../src/layout/roundYears.ts';

test.each([
  [-1000, 500, -999, -1499],
  [-999, 500, -499, -999],
  [-499, 500, 1, -499],
  [-3, 2, -1, -3],
  [0, 500, 1, -499],
  [0, 1, 1, 0],
  [1, 500, 500, 1],
  [499, 500, 500, 1],
  [500, 500, 1000, 500],
  [2024, 10, 2030, 2020],
])('of %i by %i: %i after it, %i up to it', (year, count, after, upTo) => {
  expect([roundYearAfter(year, count), roundYearUpTo(year, count)]).toEqual([after, upTo]);
});

test('no round year lies between the one up to a year and the one after it', () => {
  const years = fc.integer({ min: -300_000, max: 300_000 });
  fc.assert(
    fc.property(years, fc.constantFrom(1, 2, 5, 10, 50, 1000, 100_000), (year, count) => {
      const before = roundYearUpTo(year, count);
      expect(before).toBeLessThanOrEqual(year);
      expect(roundYearAfter(before, count)).toBe(roundYearAfter(year, count));
      expect(roundYearAfter(year, count)).toBeGreaterThan(year);
    }),
  );
});
