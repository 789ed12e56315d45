import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeWhenSeen } from '../../src/dataset/great/madeWhenSeen.ts';

interface Numbered {
  readonly number: number;
}

/** The list, and which of its entries are made. */
function listOf(length: number) {
  const made: number[] = [];
  const list = madeWhenSeen<Numbered>(length, (number) => {
    made.push(number);
    return { number };
  });
  return { list, made };
}

test('an entry is made when it is looked at, and is the same each time', () => {
  const { list, made } = listOf(1_000_000);
  expect(list).toHaveLength(1_000_000);
  expect(made).toEqual([]);
  expect(list[7]).toBe(list[7]);
  expect(list[999_999]).toEqual({ number: 999_999 });
  expect(made).toEqual([7, 999_999]);
});

test('there is nothing where a list has nothing', () => {
  const { list } = listOf(3);
  expect([list[-1], list[3], list[1.5], list[NaN]]).toEqual([undefined, undefined, undefined, undefined]);
  expect(list.at(-1)).toEqual({ number: 2 });
});

test('it is gone through as any list is', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), (length, wanted) => {
      const { list } = listOf(length);
      const plain = Array.from({ length }, (_, number) => ({ number }));
      const isWanted = ({ number }: Numbered) => number >= wanted;
      expect(Array.isArray(list)).toBe(true);
      expect([...list]).toEqual(plain);
      expect(list.map(({ number }) => number)).toEqual(plain.map(({ number }) => number));
      expect(list.filter(isWanted)).toEqual(plain.filter(isWanted));
      expect(list.find(isWanted)).toEqual(plain.find(isWanted));
      expect(list.every(isWanted)).toBe(plain.every(isWanted));
      expect(list.some(isWanted)).toBe(plain.some(isWanted));
      expect(list.slice(wanted)).toEqual(plain.slice(wanted));
      expect(list.flatMap((entry) => [entry, entry])).toHaveLength(2 * length);
      expect([...list.entries()]).toEqual([...plain.entries()]);
      expect(JSON.stringify(list)).toBe(JSON.stringify(plain));
    }),
  );
});
