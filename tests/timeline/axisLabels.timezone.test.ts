import { describe, expect, test } from 'vitest';
import { majorLabel, minorLabel, yearStep } from '../../src/views/timeline/axisLabels.ts';
import { utc } from './fixtures.ts';

const YEAR = 365.25 * 86_400_000;

describe('axis labels', () => {
  test.each([
    [utc('2024-11-21'), 'day', '21', 'Nov 2024'],
    [utc('2024-11-21'), 'weekday', 'Thu 21', 'Nov 2024'],
    [utc('2024-11-01'), 'month', 'Nov', '2024'],
    [utc('2024-01-01'), 'year', '2024', ''],
    [Date.UTC(2024, 10, 21, 9, 5), 'minute', '09:05', 'Thu 21 Nov 2024'],
    [Date.parse('-000043-01-01T00:00:00Z'), 'year', '44 BC', ''],
    [Date.parse('0807-01-01T00:00:00Z'), 'year', 'AD 807', ''],
  ] as const)('%d at %s: %s under %s', (time, scale, minor, major) => {
    expect(minorLabel(time, scale)).toBe(minor);
    expect(majorLabel(time, scale)).toBe(major);
  });

  test.each([
    [YEAR / 84, 1],
    [(3 * YEAR) / 84, 5],
    [(150 * YEAR) / 84, 200],
    [YEAR / 1000, null],
  ])('%d ms a pixel: a tick every %s years', (resolution, years) => {
    expect(yearStep(resolution)).toBe(years);
  });
});
