import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../cpuTime.ts';
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

/** The least of three: what else runs on a machine only adds to it. */
const leastMs = (text: string): number => Math.min(...[1, 2, 3].map(() => cpuMs(() => read(text))));

describe('time grows with the length of the text, and no faster', () => {
  test.each(Object.keys(HOSTILE))('%s', (name) => {
    const make = HOSTILE[name] ?? String;
    const short = leastMs(make(2000));
    const long = leastMs(make(20_000));
    // Ten times the text; a reader that goes back would take a hundred times as long.
    expect(long).toBeLessThan(Math.max(short, 5) * 40);
  });
});
