import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWhile } from '../../src/dataset/countWhile.ts';
import { lastUpTo } from '../../src/dataset/lastUpTo.ts';

const ascending = fc.array(fc.nat(30)).map((numbers) => numbers.toSorted((a, b) => a - b));

test('what is counted by halves is what is counted one by one', () => {
  fc.assert(
    fc.property(ascending, fc.nat(30), (numbers, limit) => {
      const counted = countWhile(numbers.length, (place) => numbers[place]! < limit);
      expect(counted).toBe(numbers.filter((number) => number < limit).length);
    }),
  );
});

test('the last number that is at most another, or the first where all are above', () => {
  fc.assert(
    fc.property(ascending, fc.nat(30), (numbers, most) => {
      expect(lastUpTo(numbers, most)).toBe(
        Math.max(
          0,
          numbers.findLastIndex((number) => number <= most),
        ),
      );
    }),
  );
});
