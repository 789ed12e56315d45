import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Font } from '../../../src/formats/picture/drawing.ts';
import { fitLines } from '../../../src/formats/picture/fitText.ts';

const FONT: Font = { family: 'sans', size: 10, weight: 400, isItalic: false };
/** Ten pixels for each character that people see as one. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const measure = (text: string): number => [...segmenter.segment(text)].length * 10;
const fit = (text: string, width: number, lines: number) =>
  fitLines(text, FONT, width, lines, measure).lines.map((line) => line.text);

test.each<[string, number, number, readonly string[]]>([
  ['one two three', 130, 1, ['one two three']],
  ['one two three', 100, 2, ['one two', 'three']],
  ['a bb ccc dddd', 100, 2, ['a bb ccc', 'dddd']],
  ['aaaa bbbb cccc dddd', 150, 2, ['aaaa bbbb', 'cccc dddd']],
  ['one two three', 100, 1, ['one two t…']],
  ['one two three four', 70, 2, ['one two', 'three…']],
  ['abcdefghij', 40, 3, ['abcd', 'efgh', 'ij']],
  ['abcdefghijklm', 40, 3, ['abcd', 'efgh', 'ijk…']],
  ['  much \n white\tspace ', 200, 1, ['much white space']],
  ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 20, 1, ['👨‍👩‍👧…']],
])('%j in %d pixels and %d lines', (text, width, lines, expected) => {
  expect(fit(text, width, lines)).toEqual(expected);
});

test('lines fit, say all there is or end in an ellipsis, and are no more than allowed', () => {
  fc.assert(
    fc.property(
      fc.string({
        maxLength: 200,
        unit: fc.constantFrom('a', 'b', ' ', '  ', 'é', '語', '🇫🇷', 'abcdefghi '),
      }),
      fc.integer({ min: 20, max: 300 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, maxLines) => {
        const { lines, isCut, width: widest } = fitLines(text, FONT, width, maxLines, measure);
        expect(lines.length).toBeLessThanOrEqual(maxLines);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
        expect(widest).toBe(Math.max(0, ...lines.map((line) => line.width)));
        const squeezed = (words: string) => words.replace(/\s+/g, '');
        const shown = squeezed(lines.map((line) => line.text).join(''));
        expect(isCut ? shown.endsWith('…') : shown === squeezed(text)).toBe(true);
        expect(squeezed(text).startsWith(isCut ? shown.slice(0, -1) : shown)).toBe(true);
      },
    ),
  );
});
