import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGrams, occurrences, occurrencesIn } from '../../src/dataset/gramIndex.ts';

// Few letters, so that stretches come again, and texts around the lengths at which another index is used.
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 200 });

test('whatever stands in a text is found in each of its places, and nothing else', () => {
  fc.assert(
    fc.property(
      text,
      fc.nat(200),
      fc.nat(40),
      fc.integer({ min: 1, max: 5 }),
      (whole, start, length, limit) => {
        // Its first searches would be made without the tables.
        const index = { ...indexGrams(whole), searches: Infinity };
        const needle = whole.slice(start, start + length);
        expect(occurrencesIn(index, needle, 1000)).toEqual(occurrences(whole, needle, 1000));
        expect(occurrencesIn(index, needle, limit)).toEqual(occurrences(whole, needle, limit));
        expect(occurrencesIn(index, `${needle}c`, 1000)).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});
