import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeSpan } from '../../src/dataset/eventDate.ts';
import { majorLabelAt, ticksOf } from '../../src/layout/ticks.ts';
import { createScale } from '../../src/layout/scale.ts';

const year = (astronomical: number): number => new Date(0).setUTCFullYear(astronomical, 0, 1);
const WIDTH = 900;

const ticksIn = (window: TimeSpan, gaps: readonly TimeSpan[] = []) =>
  ticksOf(window, createScale(window, WIDTH, gaps), gaps);
const labels = (window: TimeSpan, gaps: readonly TimeSpan[] = []) =>
  ticksIn(window, gaps).map(({ label, major }) => (major === '' ? label : `${major}: ${label}`));

test.each<[string, TimeSpan, readonly string[], readonly TimeSpan[]]>([
  [
    'hours',
    { start: Date.UTC(2024, 10, 22), end: Date.UTC(2024, 10, 23, 12) },
    [0, 3, 6, 9, 12, 15, 18, 21].map((hour) => `Fri 22 Nov 2024: ${String(hour).padStart(2, '0')}:00`),
    [],
  ],
  [
    'days with room for their weekdays',
    { start: Date.UTC(2024, 1, 26), end: Date.UTC(2024, 2, 9) },
    ['Feb 2024: Mon 26', 'Feb 2024: Tue 27', 'Feb 2024: Wed 28', 'Feb 2024: Thu 29', 'Mar 2024: Fri 1'],
    [],
  ],
  [
    'days of two months',
    { start: Date.UTC(2024, 1, 26), end: Date.UTC(2024, 2, 12) },
    [
      'Feb 2024: 26',
      'Feb 2024: 27',
      'Feb 2024: 28',
      'Feb 2024: 29',
      'Mar 2024: 1',
      'Mar 2024: 2',
      'Mar 2024: 3',
    ],
    [],
  ],
  [
    'quarters',
    { start: Date.UTC(2022, 5, 1), end: Date.UTC(2025, 2, 1) },
    ['2022: Jul', '2022: Oct', '2023: Jan'],
    [],
  ],
  ['years', { start: year(2000), end: year(2011) }, ['2000', '2001', '2002'], []],
  [
    'centuries about the birth of Christ, where there is no year 0',
    { start: year(-499), end: year(500) },
    [
      '500 BC',
      '400 BC',
      '300 BC',
      '200 BC',
      '100 BC',
      'AD 1',
      'AD 100',
      'AD 200',
      'AD 300',
      'AD 400',
      'AD 500',
    ],
    [],
  ],
  [
    'all years that there are',
    { start: -8.64e15, end: 8.64e15 },
    [
      '250,000 BC',
      '200,000 BC',
      '150,000 BC',
      '100,000 BC',
      '50,000 BC',
      'AD 1',
      '50,000',
      '100,000',
      '150,000',
      '200,000',
      '250,000',
    ],
    [],
  ],
  [
    'round years, and the first one after a gap when there is no other before the next',
    { start: year(1890), end: year(2160) },
    ['1900', '1920', '1940', '1962', '2000', '2100', '2120'],
    [
      { start: year(1955), end: year(1962) },
      { start: year(1970), end: year(1990) },
      { start: year(2005), end: year(2090) },
    ],
  ],
  [
    'the first year, when there is no other before a gap',
    { start: year(1889) - 30 * 86_400_000, end: year(2027) },
    ['1889', '1968', '2016', '2018', '2020'],
    [
      { start: year(1890), end: year(1968) },
      { start: year(1969), end: year(2015) },
    ],
  ],
  [
    'years with a gap: none in it, one at its end',
    { start: year(2000), end: year(2109) },
    ['2000', '2001', '2100', '2101', '2102', '2103'],
    [{ start: year(2002), end: year(2100) }],
  ],
])('%s', (_, window, expected, gaps) => {
  expect(labels(window, gaps).slice(0, expected.length)).toEqual(expected);
});

test('in any window ticks go forward, stand in sight and out of gaps, have room, and are not missing', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -8e15, max: 8e15, noNaN: true }),
      fc.double({ min: 6.6, max: 15.9, noNaN: true }),
      fc.option(
        fc.tuple(
          fc.double({ min: 0.1, max: 0.5, noNaN: true }),
          fc.double({ min: 0.01, max: 0.4, noNaN: true }),
        ),
      ),
      (from, magnitude, hole) => {
        const start = Math.round(from);
        const end = Math.min(8.64e15, start + Math.round(10 ** magnitude));
        const gaps = hole
          ? [
              {
                start: start + Math.round((end - start) * hole[0]),
                end: start + Math.round((end - start) * (hole[0] + hole[1])),
              },
            ]
          : [];
        const scale = createScale({ start, end }, WIDTH, gaps);
        const ticks = ticksOf({ start, end }, scale, gaps);
        const xs = ticks.map(({ time }) => scale.toX(time));
        for (const [index, { time }] of ticks.entries()) {
          expect(time).toBeGreaterThanOrEqual(start);
          expect(time).toBeLessThanOrEqual(end);
          expect(time).toBeGreaterThan(ticks[index - 1]?.time ?? -Infinity);
          expect(gaps.some((gap) => gap.start <= time && time < gap.end)).toBe(false);
        }
        expect(ticks.length).toBeLessThan(WIDTH / 20 + gaps.length);
        const widest = [0, ...xs, WIDTH].reduce(
          (most, x, index, all) => Math.max(most, x - (all[index - 1] ?? 0)),
          0,
        );
        expect(widest).toBeLessThan(WIDTH / 1.2);
      },
    ),
    { numRuns: 300 },
  );
});

test('at every zoom that shows years they are round numbers of their era, but for the first year of ours', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -250_000, max: 10_000 }),
      fc.double({ min: 1.2, max: 5.4, noNaN: true }),
      (from, magnitude) => {
        const window = { start: year(from), end: year(from + Math.round(10 ** magnitude)) };
        const years = ticksIn(window)
          .map(({ label }) => label)
          .filter((label) => label !== 'AD 1')
          .map((label) => Number(label.replaceAll(/[^\d]/g, '')));
        const steps = years.slice(1).map((number, index) => Math.abs(number - (years[index] ?? 0)));
        const step = Math.max(1, Math.min(...steps.filter((apart) => apart > 0)));
        expect(years.filter((number) => number % step !== 0)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('what the row above says of a time goes by the ticks that there are', () => {
  const said = (start: number, end: number) => majorLabelAt(start, createScale({ start, end }, WIDTH, []));
  expect(said(Date.UTC(2024, 1, 26, 5), Date.UTC(2024, 2, 9))).toBe('Feb 2024');
  expect(said(Date.UTC(2024, 1, 26), Date.UTC(2026, 2, 4))).toBe('2024');
  expect(said(year(1024), year(2024))).toBe('');
});
