import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DAY_MS,
  daysInMonth,
  endOfDay,
  MAX_TIME_MS,
  startOfDay,
  weekday,
  type CalendarDay,
  compareDays,
  dayAt,
} from '../../src/dataset/calendar.ts';

const day = (year: number, month: number, dayOfMonth: number): CalendarDay => ({
  year,
  month,
  day: dayOfMonth,
});

/** The first instant of every day that a `Date` can hold. */
const dayStarts = fc
  .integer({ min: -MAX_TIME_MS / DAY_MS, max: MAX_TIME_MS / DAY_MS })
  .map((days) => days * DAY_MS);

describe('the calendar agrees with Date', () => {
  test('on the start, the end and the weekday of every day', () => {
    fc.assert(
      fc.property(dayStarts, (time) => {
        const found = dayAt(time);
        expect(startOfDay(found)).toBe(time);
        expect(endOfDay(found)).toBe(time + DAY_MS);
        expect(weekday(found) % 7).toBe(new Date(time).getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  test('on every instant of a day', () => {
    fc.assert(
      fc.property(dayStarts, fc.integer({ min: 0, max: DAY_MS - 1 }), (time, later) => {
        fc.pre(time < MAX_TIME_MS);
        expect(dayAt(time + later)).toEqual(dayAt(time));
      }),
    );
  });

  test('on the length of months', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const afterwards = month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
          expect(daysInMonth(year, month)).toBe(dayAt(startOfDay(afterwards) - DAY_MS).day);
        },
      ),
    );
  });

  test('on the order of days', () => {
    fc.assert(
      fc.property(dayStarts, dayStarts, (a, b) => {
        expect(Math.sign(compareDays(dayAt(a), dayAt(b)))).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe('days that are easily got wrong', () => {
  test.each([
    [day(1970, 1, 1), '1970-01-01'],
    [day(99, 1, 1), '0099-01-01'],
    [day(0, 2, 29), '0000-02-29'],
    [day(-44, 3, 15), '-000044-03-15'],
    [day(2000, 2, 29), '2000-02-29'],
    [day(2024, 3, 31), '2024-03-31'],
    [day(-271_821, 4, 20), '-271821-04-20'],
    [day(275_760, 9, 13), '+275760-09-13'],
  ])('%o', (given, iso) => {
    expect(new Date(startOfDay(given)).toISOString()).toBe(`${iso}T00:00:00.000Z`);
  });

  test.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
    [0, 29],
    [-4, 29],
    [-100, 28],
    [-400, 29],
  ])('February of %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });

  test.each([
    [day(2024, 11, 21), 4],
    [day(2024, 11, 17), 7],
    [day(2024, 11, 18), 1],
    [day(1, 1, 1), 1],
    [day(0, 12, 31), 7],
  ])('%o is weekday %i', (given, expected) => {
    expect(weekday(given)).toBe(expected);
  });

  test('days beyond those of Date keep their order', () => {
    const years = [-1e11, -14_000_000_000, -271_822, 275_761, 14_000_000_000, 1e11];
    const times = years.map((year) => startOfDay(day(year, 1, 1)));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(years.length);
  });
});
