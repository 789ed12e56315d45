import { describe, expect, test } from 'vitest';
import { editedParagraphs, toText } from '../../src/formats/paragraphText.ts';

const CODE = 'first\n\n  second\n \nthird';
const PARAGRAPHS = ['One.', '  Two,\nin two lines. ', CODE, '', 'Four.'];

test('a text that nobody edited has the paragraphs that it is of', () => {
  expect(editedParagraphs(PARAGRAPHS, toText(PARAGRAPHS))).toEqual(PARAGRAPHS);
});

describe('what is around an edit stays as it was', () => {
  test.each([
    ['changed', ['Other.'], ['Other.']],
    ['parted', ['One', 'half.'], ['One', 'half.']],
    ['taken out', [], []],
    ['put in', ['One.', 'New,\nlike this.'], ['One.', 'New,\nlike this.']],
  ])('a paragraph is %s before it', (_, typed, expected) => {
    const text = toText([...typed, ...PARAGRAPHS.slice(1)]);
    expect(editedParagraphs(PARAGRAPHS, text)).toEqual([...expected, ...PARAGRAPHS.slice(1)]);
  });

  test('a paragraph is changed after it', () => {
    const text = toText([...PARAGRAPHS.slice(0, -1), 'Fourth.']);
    expect(editedParagraphs(PARAGRAPHS, text)).toEqual([...PARAGRAPHS.slice(0, -1), 'Fourth.']);
  });

  test('the same words are there twice', () => {
    expect(editedParagraphs(['One.', 'One.'], 'One.')).toEqual(['One.']);
    expect(editedParagraphs(['One.'], 'One.\n\nOne.')).toEqual(['One.', 'One.']);
  });
});

test('any number of blank lines part paragraphs, and lines are never joined', () => {
  const line = 'A line that is as long as those which programs break, or nearly so.';
  expect(editedParagraphs([], `\n\n a \n\n\n \n${line}\n${line}\n${line}\n${line}\n`)).toEqual([
    'a',
    [line, line, line, line].join('\n'),
  ]);
});

test('a text without words has none', () => expect(editedParagraphs(['One.'], ' \n\n ')).toEqual([]));

test('takes time in proportion to the length', () => {
  const spaces = '\n'.repeat(200_000);
  expect(editedParagraphs([], `a${spaces}b`)).toEqual(['a', 'b']);
  expect(editedParagraphs([], `a${'\n '.repeat(100_000)}b`)).toEqual(['a', 'b']);
});
