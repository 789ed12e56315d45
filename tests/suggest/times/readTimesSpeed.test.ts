import { describe, expect, test } from 'vitest';
import { read } from './marked.ts';

/** Texts made to make a reader look again and again at the same place. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  digits: (size) => '7'.repeat(5 * size),
  'the same word': (size) => 'the '.repeat(size),
  brackets: (size) => '('.repeat(size) + ')'.repeat(size),
  'starts of dates': (size) => 'the end of '.repeat(size),
  'numbers in words': (size) => 'hundred and '.repeat(size),
  'months that are names': (size) => 'May March '.repeat(size),
  'parts of days': (size) => 'the night of the morning of '.repeat(size),
  'days in a row': (size) => '1, 2 and 3 to '.repeat(size),
  'tens without ones': (size) => 'twenty - '.repeat(size),
  'one long word': (size) => 'a'.repeat(10 * size),
  apostrophes: (size) => "'".repeat(size),
};

// So long that a reader that goes back would not come to the end of them.
describe('texts of a million characters are read to their end', () => {
  test.each(Object.keys(HOSTILE))('%s', (name) => {
    const make = HOSTILE[name] ?? String;
    expect(read(`${make(50_000)} On 3 May 2024 it ended.`).at(-1)).toMatchObject({ edtf: '2024-05-03' });
  });
});
