import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortInSteps } from '../../src/dataset/sortInSteps.ts';
import { allAtOnce } from '../../src/suggest/allAtOnce.ts';

test('sorts as arrays do, however many there are', () => {
  const numbers = fc.nat({ max: 50 });
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 3000, size: 'max' }), (values) => {
      const compare = (a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0);
      expect([...allAtOnce(sortInSteps(values.length, compare))]).toEqual(
        [...values.keys()].toSorted(compare),
      );
    }),
  );
});

test.each([0, 1, 256, 257, 512, 2049])('%i of them, which stand the wrong way round', (count) => {
  const backward = Array.from({ length: count }, (_, index) => count - 1 - index);
  expect([...allAtOnce(sortInSteps(count, (a, b) => b - a))]).toEqual(backward);
});
