import { describe, expect, test } from 'vitest';
import { wordPlaces } from '../../../src/dataset/wordPlaces.ts';
import { moveWords } from '../../../src/views/drafting/wordSelection.ts';

describe('the words of a paragraph', () => {
  test.each([
    ['One two, three.', ['One', 'two,', 'three.']],
    ['  spaced\u00A0out\n', ['spaced', 'out']],
    ['서울 שלום 😀', ['서울', 'שלום', '😀']],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe('of nine words', () => {
  test.each([
    ['a word on', { first: 2, last: 2 }, 'ArrowRight', false, { first: 3, last: 3 }],
    ['a word back', { first: 2, last: 2 }, 'ArrowLeft', false, { first: 1, last: 1 }],
    [
      'several become the one after their first',
      { first: 2, last: 5 },
      'ArrowRight',
      false,
      { first: 3, last: 3 },
    ],
    ['one more', { first: 2, last: 2 }, 'ArrowRight', true, { first: 2, last: 3 }],
    ['one less', { first: 2, last: 4 }, 'ArrowLeft', true, { first: 2, last: 3 }],
    ['never less than one', { first: 2, last: 2 }, 'ArrowLeft', true, { first: 2, last: 2 }],
    ['to the start', { first: 4, last: 6 }, 'Home', false, { first: 0, last: 0 }],
    ['to the end', { first: 4, last: 4 }, 'End', false, { first: 8, last: 8 }],
    ['all to the end', { first: 4, last: 4 }, 'End', true, { first: 4, last: 8 }],
    ['not beyond the end', { first: 8, last: 8 }, 'ArrowRight', false, { first: 8, last: 8 }],
    ['not before the start', { first: 0, last: 0 }, 'ArrowLeft', false, { first: 0, last: 0 }],
    ['nowhere by another key', { first: 0, last: 0 }, 'a', false, null],
  ])('%s', (_, from, key, isWidening, to) => {
    expect(moveWords(from, 9, key, isWidening)).toEqual(to);
  });
});
