import { countWhile } from './countWhile.ts';

/** Where the last of ascending numbers stands that is at most `most`; 0 where none is. */
export const lastUpTo = (
  numbers: { readonly [index: number]: number; length: number },
  most: number,
): number => Math.max(0, countWhile(numbers.length, (place) => (numbers[place] ?? 0) <= most) - 1);
