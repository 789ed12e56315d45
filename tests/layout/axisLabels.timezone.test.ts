import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../src/dataset/calendar.ts';
import { majorLabel, minorLabel, type AxisScale } from '../../src/layout/axisLabels.ts';
import { utc } from './drawn.ts';

describe('what stands on the axis', () => {
  const time = utc('2024-11-21') + (9 * 60 + 5) * 60_000;

  test.each<[AxisScale, string, string]>([
    ['minute', '09:05', 'Thu 21 Nov 2024'],
    ['weekday', 'Thu 21', 'Nov 2024'],
    ['day', '21', 'Nov 2024'],
    ['month', 'Nov', '2024'],
    ['year', '2024', ''],
  ])('in steps of a %s', (scale, minor, major) => {
    expect([minorLabel(time, scale), majorLabel(time, scale)]).toEqual([minor, major]);
  });

  test.each([
    [-44, '45 BC'],
    [0, '1 BC'],
    [1, 'AD 1'],
    [99, 'AD 99'],
    [1000, '1000'],
    [-9999, '10,000 BC'],
  ])('the year %i is %s', (year, label) => {
    const start = startOfDay({ year, month: 1, day: 1 });
    expect([minorLabel(start, 'year'), majorLabel(start, 'month')]).toEqual([label, label]);
    expect(majorLabel(start, 'day')).toBe(`Jan ${label}`);
  });

  test('the first instant of a year is in it, in every time zone', () => {
    expect(minorLabel(utc('2024-01-01'), 'year')).toBe('2024');
    expect(minorLabel(utc('2024-01-01') - 1, 'year')).toBe('2023');
    expect(minorLabel(utc('2024-03-01') - 1, 'day')).toBe('29');
  });
});
