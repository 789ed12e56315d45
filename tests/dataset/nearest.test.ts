import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearest, type NearestPassage } from '../../src/dataset/nearest.ts';
import { provable } from './quotes.ts';

const TEXT = [
  'On Monday the two leaders met in Geneva and signed nothing.',
  'The limits are not set at 0, because traces of 16 drugs last. The limits will be set later this year.',
  'A third paragraph, about a tram.',
];

const nearest = (quote: string, paragraphs: readonly string[] = TEXT): NearestPassage | null =>
  findNearest(provable(paragraphs), quote);

/** A passage with what differs: `[-…-]` stands only in the quote, `{+…+}` only in the source. */
function marked(found: NearestPassage | null): string | null {
  const marks = { same: ['', ''], quote: ['[-', '-]'], source: ['{+', '+}'] } as const;
  return found && found.differences.map(({ side, text }) => marks[side].join(text)).join(' ');
}

const passageText = ({ passage: { paragraph, start, end } }: NearestPassage, paragraphs = TEXT) =>
  paragraphs[paragraph]?.slice(start, end);

describe('how a quote differs from the passage nearest to it', () => {
  test.each([
    [
      'two letters changed places',
      'the two laeders met in Geneva',
      'the two [-laeders-] {+leaders+} met in Geneva',
    ],
    ['another figure', 'limits are not set at 1, because', 'limits are not set at [-1,-] {+0,+} because'],
    ['a negation', 'The limits will not be set later', 'The limits will [-not-] be set later'],
    ['a word left out', 'the leaders met in Geneva', 'the {+two+} leaders met in Geneva'],
    ['the first word', 'Each two leaders met in Geneva', '[-Each-] {+the+} two leaders met in Geneva'],
    ['the last word', 'the two leaders met in Zurich', 'the two leaders met in [-Zurich-] {+Geneva+}'],
    [
      'words before',
      'Yesterday evening the two leaders met in Geneva',
      '[-Yesterday evening-] {+On Monday+} the two leaders met in Geneva',
    ],
    [
      'case and punctuation',
      'the limits will be set later, this year',
      '[-the-] {+The+} limits will be set [-later,-] {+later+} this [-year-] {+year.+}',
    ],
    [
      'another case throughout',
      'THE TWO LEADERS MET in Geneva',
      '[-THE TWO LEADERS MET-] {+the two leaders met+} in Geneva',
    ],
    ['nothing but case', 'ON MONDAY THE', '[-ON MONDAY THE-] {+On Monday the+}'],
    ['an ellipsis', 'On Monday … leaders met in Geneva', 'On Monday [-…-] {+the two+} leaders met in Geneva'],
    [
      'more words than the paragraph has',
      'A third paragraph, about a tram. And more',
      'A third paragraph, about a tram. [-And more-]',
    ],
  ])('%s', (_, quote, expected) => {
    expect(marked(nearest(quote))).toBe(expected);
  });

  test('the passage is what the differences say of the source', () => {
    const found = nearest('The limits will not be set later this week');
    expect(found?.passage).toMatchObject({ source: 'article', paragraph: 1 });
    expect(found && passageText(found)).toBe('The limits will be set later this year.');
  });
});

describe('where nothing is near', () => {
  test.each([
    ['other words', 'An orchestra cancelled its spring tour after an accident'],
    ['less than half of them', 'the conductor met nobody whatsoever anywhere'],
    ['no words', ' … — '],
    ['nothing', ''],
    [
      'half, in two paragraphs',
      'leaders met Geneva signed drugs last set later nobody noticed anything there',
    ],
  ])('%s', (_, quote) => {
    expect(nearest(quote)).toBeNull();
  });

  test('in a text without words', () => {
    expect(nearest('the two leaders', [])).toBeNull();
    expect(nearest('the two leaders', ['', ' … '])).toBeNull();
  });
});

test('of two passages as near, the first', () => {
  const text = ['a b c d x', 'a b c d y'];
  expect(nearest('a b c d z', text)?.passage.paragraph).toBe(0);
});

test('a nearer passage in a later paragraph', () => {
  expect(nearest('a b c d', ['a b x y z', 'x a b c y', 'b c', 'z z'])?.passage.paragraph).toBe(1);
});

test('a search leaves nothing behind for the next', () => {
  const text = provable(TEXT);
  const quotes = [
    'the two laeders met in Geneva',
    'The limits will not be set later',
    'a a a a the the the',
    'A third tram',
  ];
  const first = quotes.map((quote) => marked(findNearest(text, quote)));
  expect(quotes.map((quote) => marked(findNearest(text, quote)))).toEqual(first);
  expect(quotes.map((quote) => marked(nearest(quote)))).toEqual(first);
});

describe('any quote of any text', () => {
  const words = fc.constantFrom(
    'the',
    'The',
    'clock',
    'struck',
    'one,',
    '“two”',
    '12',
    'été',
    '😀',
    '–',
    'a\u00A0b',
  );
  const texts = fc.array(words, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '));
  const paragraphs = fc.array(texts, { minLength: 1, maxLength: 5 });

  /** The most words of a quote that stand together in as many words of a paragraph: by counting every window. */
  function mostShared(quote: string, text: readonly string[]): number {
    const keysOf = (some: string) =>
      some.split(/\s+/).map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word);
    const wanted = keysOf(quote);
    const shared = (window: readonly string[]) => {
      const left = [...wanted];
      return window.filter((key) => left.includes(key) && left.splice(left.indexOf(key), 1)).length;
    };
    return Math.max(
      ...text.flatMap((paragraph) =>
        keysOf(paragraph).map((_, at, keys) => shared(keys.slice(at, at + wanted.length))),
      ),
    );
  }

  test('there is a passage exactly where half of the words stand together', () => {
    let near = 0;
    fc.assert(
      fc.property(paragraphs, texts, (text, quote) => {
        const isNear = mostShared(quote, text) >= quote.split(/\s+/).length / 2;
        if (isNear) near++;
        expect(nearest(quote, text) !== null).toBe(isNear);
      }),
      { numRuns: 500 },
    );
    expect(near).toBeGreaterThan(100);
  });

  test('the differences give the quote on one side and the passage on the other', () => {
    fc.assert(
      fc.property(paragraphs, texts, (text, quote) => {
        const found = nearest(quote, text);
        if (!found) return;
        const side = (which: 'quote' | 'source') =>
          found.differences
            .flatMap((difference) =>
              difference.side === 'same' || difference.side === which ? difference.text : [],
            )
            .join(' ');
        const flat = (some: string | undefined) => some?.split(/\s+/).join(' ');
        expect(flat(side('quote'))).toBe(flat(quote));
        expect(flat(side('source'))).toBe(flat(passageText(found, [...text])));
      }),
      { numRuns: 500 },
    );
  });
});
