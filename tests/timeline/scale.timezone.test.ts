import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScale } from '../../src/views/timeline/scale.ts';
import { panned, zoomed } from '../../src/views/timeline/zoom.ts';
import { utc } from './fixtures.ts';

const window = { start: utc('2018-01-01'), end: utc('2024-01-01') };
const gap = { start: utc('2020-01-01'), end: utc('2023-01-01') };

describe('a scale', () => {
  test('puts the ends of the window on the edges', () => {
    const scale = createScale(window, 600, []);
    expect(scale.toX(window.start)).toBe(0);
    expect(scale.toX(window.end)).toBe(600);
  });

  test('gives a gap no room', () => {
    const scale = createScale(window, 600, [gap]);
    expect(scale.toX(gap.start)).toBe(scale.toX(gap.end));
    expect(scale.toX(utc('2021-06-01'))).toBe(scale.toX(gap.start));
    expect(scale.toX(window.end)).toBeCloseTo(600, 6);
  });

  test('takes only the part of a gap that lies in the window', () => {
    const scale = createScale({ start: utc('2022-01-01'), end: utc('2024-01-01') }, 365, [gap]);
    expect(scale.toX(utc('2023-01-01'))).toBeCloseTo(0, 6);
    expect(scale.toX(utc('2023-01-02'))).toBeCloseTo(1, 6);
  });

  /** In order and apart: the even edges start a gap, the odd ones end it. */
  const gaps = fc.uniqueArray(fc.integer({ min: -500, max: 5500 }), { maxLength: 12 }).map((drawn) => {
    const edges = drawn.toSorted((a, b) => a - b);
    return Array.from({ length: Math.floor(edges.length / 2) }, (_, pair) => ({
      start: edges[2 * pair]!,
      end: edges[2 * pair + 1]!,
    }));
  });

  test('never runs backwards, and finds its way back outside of gaps', () => {
    fc.assert(
      fc.property(
        gaps,
        fc.integer({ min: -600, max: 6000 }),
        fc.integer({ min: 1, max: 900 }),
        (quiet, at, step) => {
          const scale = createScale({ start: -1000, end: 7000 }, 800, quiet);
          expect(scale.toX(at + step)).toBeGreaterThanOrEqual(scale.toX(at));
          const x = scale.toX(at);
          expect(scale.toX(scale.toTime(x))).toBeCloseTo(x, 6);
        },
      ),
    );
  });
});

describe('zooming and panning', () => {
  const scale = createScale(window, 1000, []);
  const middle = (window.start + window.end) / 2;

  test('keep the middle and come back', () => {
    const nearer = zoomed(scale, 'in');
    expect((nearer.start + nearer.end) / 2).toBeCloseTo(middle, -1);
    expect(nearer.end - nearer.start).toBeLessThan(window.end - window.start);
    const back = zoomed(createScale(nearer, 1000, []), 'out');
    expect(back.start).toBeCloseTo(window.start, -1);
  });

  test('move by a share of the width', () => {
    const moved = panned(scale, 0.5);
    expect(moved.start).toBeCloseTo(middle, -1);
    expect(moved.end - moved.start).toBeCloseTo(window.end - window.start, -1);
  });

  test('begin after a gap that they come to, not before it', () => {
    const scale = createScale({ start: utc('2024-01-01'), end: utc('2025-01-01') }, 366, [gap]);
    expect(panned(scale, -365 / 366)).toEqual({ start: utc('2023-01-01'), end: utc('2024-01-02') });
  });

  test('step over what is left out', () => {
    const moved = panned(createScale({ start: utc('2019-01-01'), end: utc('2020-01-01') }, 1000, [gap]), 0.5);
    expect(moved.end).toBeGreaterThan(gap.end);
  });
});
