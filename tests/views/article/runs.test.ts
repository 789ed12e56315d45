import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRuns } from '../../../src/views/article/runs.ts';

test('layers cut a stretch into runs', () => {
  const runs = toRuns(2, 10, [
    [
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ],
    [{ start: 6, end: 20 }],
  ]);
  expect(runs).toEqual([
    { start: 2, end: 3, layers: [0, null] },
    { start: 3, end: 5, layers: [null, null] },
    { start: 5, end: 6, layers: [1, null] },
    { start: 6, end: 8, layers: [1, 0] },
    { start: 8, end: 10, layers: [null, 0] },
  ]);
});

test('nothing to mark leaves one run', () => {
  expect(toRuns(0, 5, [[], []])).toEqual([{ start: 0, end: 5, layers: [null, null] }]);
});

/** Ranges in order, each with a gap of one before it. */
const ranges = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 }))).map((steps) => {
  let at = 0;
  return steps.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

test('runs follow one another, and each knows what it is part of', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.integer({ min: 1, max: 30 }), ranges, ranges, (start, length, one, two) => {
      const runs = toRuns(start, start + length, [one, two]);
      expect(runs[0]?.start).toBe(start);
      expect(runs.at(-1)?.end).toBe(start + length);
      expect(runs.slice(1).map((run) => run.start)).toEqual(runs.slice(0, -1).map((run) => run.end));
      runs.forEach((run) => {
        for (const [layer, list] of [one, two].entries()) {
          const covering = list.findIndex((range) => range.start <= run.start && range.end >= run.end);
          expect(run.layers[layer]).toBe(covering === -1 ? null : covering);
        }
      });
    }),
  );
});
