import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  createExactText,
  exactPlaces,
  NOWHERE,
  onlyPlaceOf,
  UNDECIDED,
} from '../../src/dataset/exactText.ts';
import { occurrences } from '../../src/dataset/gramIndex.ts';
import { utf8 } from '../bytes.ts';

/** A number, or a word of four units, that ends after at least seven, and what comes after it; or a stop after eleven. */
const HAS_STRETCH =
  /^[^]{6,}\d[^0-9A-Za-z\u0080-\uFFFF]|^[^]{3,}[0-9A-Za-z\u0080-\uFFFF]{4}[^0-9A-Za-z\u0080-\uFFFF]|^[^]{10,}[0-9A-Za-z\u0080-\uFFFF][.,;:!?]/;

const words = (...all: readonly string[]) =>
  fc.array(fc.constantFrom(...all), { maxLength: 30 }).map((chosen) => chosen.join(' '));
const article = (...all: readonly string[]) => fc.array(words(...all), { minLength: 1, maxLength: 4 });
const stretch = fc.tuple(fc.nat(3), fc.nat(150), fc.nat(40));

test('a quote is found in each of its places, and nowhere else', () => {
  const some = article('a', 'the', 'clock', 'struck,', 'été', 'ひ', '10.', '“one”', '');
  fc.assert(
    fc.property(some, stretch, fc.integer({ min: 1, max: 3 }), (paragraphs, [of, from, length], limit) => {
      const quote = paragraphs[of % paragraphs.length]?.slice(from, from + length) ?? '';
      for (const looked of [quote, `${quote}.`, `x ${quote}`]) {
        const found = exactPlaces(createExactText(paragraphs), looked, paragraphs, limit);
        const all = paragraphs.flatMap((text, paragraph) =>
          occurrences(text, looked, Infinity).map((start) => ({ paragraph, start })),
        );
        expect(found === null).toBe(!HAS_STRETCH.test(looked));
        expect([null, all.slice(0, limit)]).toContainEqual(found);
      }
    }),
    { numRuns: 1000 },
  );
});

test('bytes are found where they stand once', () => {
  fc.assert(
    fc.property(
      article('a', 'the', 'clock', 'struck,', '10.', 'été'),
      stretch,
      (paragraphs, [of, from, length]) => {
        const quote = (paragraphs[of % paragraphs.length]?.slice(from, from + length) ?? '').replaceAll(
          'é',
          'e',
        );
        const text = createExactText(paragraphs);
        const found = onlyPlaceOf(text, utf8(`"${quote}"`), 1, quote.length + 1);
        const [only = NOWHERE, second] = quote === '' ? [] : occurrences(paragraphs.join('\n'), quote, 2);
        expect([
          [UNDECIDED, second],
          [only, undefined],
        ]).toContainEqual([found, second]);
      },
    ),
    { numRuns: 1000 },
  );
});

test('words that are in thousands of places are none to start from', () => {
  const paragraphs = ['the clock struck '.repeat(5000)];
  const text = createExactText(paragraphs);
  expect(exactPlaces(text, 'the clock struck the', paragraphs, 9)).toBeNull();
  expect(onlyPlaceOf(text, utf8('the clock struck the'), 0, 20)).toBe(UNDECIDED);
});

test('where hundreds of sentences end alike, a word of one is what is started from', () => {
  const paragraphs = Array.from(
    { length: 300 },
    (_, index) => `Number ${1000 + index} was seen as they said.`,
  );
  const text = createExactText(paragraphs);
  const atWords = vi.fn<typeof text.atWords>(text.atWords);
  const places = exactPlaces({ ...text, atWords }, paragraphs[7] ?? '', paragraphs, 9);
  expect(places).toEqual([{ paragraph: 7, start: 0 }]);
  expect(atWords).toHaveBeenCalledTimes(1);
});
