import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeSpan } from '../../src/dataset/eventDate.ts';
import { ticksOf } from '../../src/layout/ticks.ts';
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
