import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnBuilder } from '../../src/dataset/columns/columnBuilder.ts';
import { comparePlaces, type EventColumns } from '../../src/dataset/columns/eventColumns.ts';
import { timeOrder } from '../../src/dataset/great/timeOrder.ts';

const columnsWith = (
  rows: readonly (readonly [placing: number, start: number, end: number])[],
): EventColumns => ({
  ...new ColumnBuilder(0).finish(),
  length: rows.length,
  placings: Uint8Array.from(rows, ([placing]) => placing),
  sortTimes: Float64Array.from(rows, ([, start]) => start),
  ends: Float64Array.from(rows, ([, , end]) => end),
});

const row = fc.tuple(fc.nat(1), fc.integer({ min: -3, max: 300 }), fc.integer({ min: -3, max: 3 }));

test('events are in time order, those of the same time as they are in the file', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 200, size: 'max' }), fc.boolean(), (rows, isNearly) => {
      const columns = columnsWith(isNearly ? rows.toSorted(([, a], [, b]) => a - b) : rows);
      const numbers = rows.map((_, number) => number);
      expect([...timeOrder(columns)]).toEqual(numbers.toSorted((a, b) => comparePlaces(columns, a, b)));
    }),
    { numRuns: 500 },
  );
});
