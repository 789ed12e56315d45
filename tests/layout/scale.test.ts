import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeSpan } from '../../src/dataset/eventDate.ts';
import { createScale } from '../../src/layout/scale.ts';
import { panned, zoomed } from '../../src/views/timeline/zoom.ts';

/** Two of them lie inside the window from 0 to 1000, which has 60 pixels. */
const GAPS: readonly TimeSpan[] = [
  { start: -500, end: -100 },
  { start: 200, end: 400 },
  { start: 600, end: 800 },
  { start: 1500, end: 1600 },
];
const scale = createScale({ start: 0, end: 1000 }, 60, GAPS);

describe('a time line with gaps', () => {
  test.each([
    [-600, -20],
    [-500, -10],
    [-300, -10],
    [-100, -10],
    [0, 0],
    [100, 10],
    [200, 20],
    [300, 20],
    [400, 20],
    [500, 30],
    [700, 40],
    [1000, 60],
    [1500, 110],
    [1600, 110],
    [1700, 120],
  ])('%i stands at %i', (time, x) => {
    expect(scale.toX(time)).toBeCloseTo(x, 9);
  });

  test.each([
    [-20, -600],
    [-10, -500],
    [0, 0],
    [20, 200],
    [30, 500],
    [40, 600],
    [60, 1000],
    [120, 1700],
  ])('at %i stands %i, the first of the times there', (x, time) => {
    expect(scale.toTime(x)).toBeCloseTo(time, 9);
  });

  test.each([
    [-10, -100],
    [10, 100],
    [20, 400],
    [40, 800],
    [60, 1000],
    [110, 1600],
  ])('at %i stands %i, the last of the times there', (x, time) => {
    expect(scale.toLastTime(x)).toBeCloseTo(time, 9);
  });

  test('of a gap that reaches into the window only that part is left out', () => {
    const reaching = createScale({ start: 300, end: 600 }, 100, GAPS);
    expect([reaching.toX(300), reaching.toX(400), reaching.toX(600)]).toEqual([0, 0, 100]);
    expect(reaching.resolution).toBe(2);
  });

  test('a pixel is worth what is not left out', () => {
    expect(scale.resolution).toBe(10);
    expect(createScale({ start: 0, end: 1000 }, 100, []).resolution).toBe(10);
  });

  test('a window inside a gap has a scale, too', () => {
    const inside = createScale({ start: 250, end: 350 }, 100, GAPS);
    expect(inside.resolution).toBeGreaterThan(0);
    expect(inside.toX(300)).toBe(0);
    expect(Number.isFinite(inside.toTime(50))).toBe(true);
  });
});

const times = fc.integer({ min: -1e13, max: 1e13 });
const gaps = fc
  .uniqueArray(times, { maxLength: 12 })
  .map((list) => list.toSorted((a, b) => a - b))
  .map((list) =>
    list.flatMap((start, index) =>
      index % 2 === 0 && list[index + 1] !== undefined ? [{ start, end: list[index + 1] ?? 0 }] : [],
    ),
  );
const windows = fc
  .tuple(times, fc.integer({ min: 3_600_000, max: 1e13 }))
  .map(([start, width]) => ({ start, end: start + width }));
const scales = fc.record({ window: windows, gaps, width: fc.integer({ min: 100, max: 4000 }) });

const isInGap = (time: number, list: readonly TimeSpan[]) =>
  list.some(({ start, end }) => time > start && time <= end);

describe('any scale', () => {
  test('there and back again is the same time, outside gaps', () => {
    fc.assert(
      fc.property(scales, times, ({ window, gaps: left, width }, time) => {
        fc.pre(!isInGap(time, left));
        const { toX, toTime, resolution } = createScale(window, width, left);
        fc.pre(resolution > 1e-3);
        // A tenth of a millisecond is what numbers of this size leave.
        expect(Math.abs(toTime(toX(time)) - time)).toBeLessThanOrEqual(Math.max(resolution * 0.01, 0.1));
      }),
      { numRuns: 500 },
    );
  });

  test('back and there again is the same place', () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: -4000, max: 8000 }), ({ window, gaps: left, width }, x) => {
        const { toX, toTime, resolution } = createScale(window, width, left);
        fc.pre(resolution > 1e3);
        expect(toX(toTime(x))).toBeCloseTo(x, 3);
      }),
      { numRuns: 500 },
    );
  });

  test('the first and the last time at a place differ by the gaps that are there', () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: -4000, max: 8000 }), ({ window, gaps: left, width }, x) => {
        const { toX, toTime, toLastTime, resolution } = createScale(window, width, left);
        fc.pre(resolution > 1e3);
        const [first, last] = [toTime(x), toLastTime(x)];
        expect(toX(last)).toBeCloseTo(x, 3);
        const between = left.filter(({ start, end }) => start >= first && end <= last);
        expect(last - first).toBeCloseTo(
          between.reduce((sum, { start, end }) => sum + end - start, 0),
          0,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('later is further right, but in gaps', () => {
    fc.assert(
      fc.property(scales, times, times, ({ window, gaps: left, width }, a, b) => {
        const { toX } = createScale(window, width, left);
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        expect(toX(first)).toBeLessThanOrEqual(toX(last));
      }),
      { numRuns: 500 },
    );
  });

  test('the window fills the width', () => {
    fc.assert(
      fc.property(scales, ({ window, gaps: left, width }) => {
        const made = createScale(window, width, left);
        expect(made.toX(window.start)).toBeCloseTo(0, 6);
        const isAllGap = left.some(({ start, end }) => start <= window.start && end >= window.end);
        expect(made.toX(window.end)).toBeCloseTo(isAllGap ? 0 : width, 3);
      }),
    );
  });
});

describe('zooming and panning', () => {
  const plain = createScale({ start: 0, end: 1600 }, 100, []);

  test('a step in is undone by a step out', () => {
    const near = zoomed(plain, 'in');
    expect(near).toEqual({ start: 300, end: 1300 });
    const far = zoomed(createScale(near, 100, []), 'out');
    expect(far.start).toBeCloseTo(0, 6);
    expect(far.end).toBeCloseTo(1600, 6);
  });

  test('the middle of what is seen stays in the middle', () => {
    fc.assert(
      fc.property(
        scales,
        fc.constantFrom('in' as const, 'out' as const),
        ({ window, gaps: left, width }, direction) => {
          const before = createScale(window, width, left);
          fc.pre(before.resolution > 1e3);
          const after = createScale(zoomed(before, direction), width, left);
          expect(after.toX(before.toTime(width / 2))).toBeCloseTo(width / 2, 3);
          expect(Math.sign(after.resolution - before.resolution)).toBe(direction === 'in' ? -1 : 1);
        },
      ),
    );
  });

  test('a window does not begin with a gap, but after it', () => {
    const after = createScale({ start: 400, end: 600 }, 100, GAPS);
    expect(panned(after, -1)).toEqual({ start: 0, end: 200 });
    expect(panned(createScale({ start: 500, end: 1000 }, 100, GAPS), -1 / 3).start).toBeCloseTo(400, 9);
  });

  test('panning moves by a share of the width and changes no scale', () => {
    expect(panned(plain, 0.5)).toEqual({ start: 800, end: 2400 });
    expect(panned(plain, -0.25)).toEqual({ start: -400, end: 1200 });
    fc.assert(
      fc.property(
        scales,
        fc.double({ min: -1, max: 1, noNaN: true }),
        ({ window, gaps: left, width }, share) => {
          const before = createScale(window, width, left);
          fc.pre(before.resolution > 1e3);
          const after = createScale(panned(before, share), width, left);
          expect(after.resolution / before.resolution).toBeCloseTo(1, 3);
        },
      ),
    );
  });
});
