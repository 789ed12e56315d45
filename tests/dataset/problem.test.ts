import { expect, test } from 'vitest';
import { quoted } from '../../src/dataset/problem.ts';

test.each([
  ['hello', '“hello”'],
  ['x'.repeat(61), `“${'x'.repeat(60)}…”`],
  ['שלום', '“\u2068שלום\u2069”'],
  // Invisible as they are, they may be all that is wrong with a date.
  ['2024\u200E-05', '“2024\\u200e-05”'],
  ['שלום\u2069\u202E', '“\u2068שלום\\u2069\\u202e\u2069”'],
])('%j in a message', (value, expected) => {
  expect(quoted(value)).toBe(expected);
});
