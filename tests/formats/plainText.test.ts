import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/formats/plainText.ts';

const paragraphsOf = (text: string) => readPlainText(text).paragraphs;

describe('paragraphs', () => {
  test.each([
    ['end at blank lines', 'One.\n\nTwo.\n \t\nThree.', ['One.', 'Two.', 'Three.']],
    ['end at lines where no line is blank', 'One.\nTwo.\nThree.\n', ['One.', 'Two.', 'Three.']],
    ['keep their lines', 'Town hall\nHigh Street\n\nDear Sir,', ['Town hall\nHigh Street', 'Dear Sir,']],
    ['know line ends of every kind', 'a\r\n\r\nb\r\rc\u2028\u2028d\u0085\u0085e', ['a', 'b', 'c', 'd', 'e']],
    ['end with the page', 'One.\fTwo.\fThree.', ['One.', 'Two.', 'Three.']],
    ['are none in white space', ' \n\t\n\u00A0', []],
  ])('%s', (_, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected);
  });

  test('lose no word and invent none', () => {
    const words = fc.stringMatching(/^[a-z]{1,12}[.,]?$/);
    const spaces = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\r\n', '\n \n');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, spaces), { maxLength: 120 }), (pairs) => {
        const text = pairs.flat().join('');
        const read = paragraphsOf(text).flatMap((paragraph) => paragraph.split(/\s+/));
        expect(read).toEqual(text.split(/\s+/).filter((word) => word !== ''));
      }),
    );
  });
});

/** Filled as a mail program fills lines. */
function filled(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('lines that a program broke', () => {
  const WORDS =
    'The ministers met on Thursday to talk about the bridge that was opened in May and closed again in June';
  const SHORTER = 'Nothing was decided, and they will meet again in the spring, when the mayor is back';

  test.each([
    ['blank lines', '\n\n'],
    ['the last lines', '\n'],
  ])('are joined where paragraphs end at %s', (_, end) => {
    const text = [WORDS, SHORTER, WORDS].map((paragraph) => filled(paragraph, 60)).join(end);
    expect(readPlainText(text)).toEqual({
      paragraphs: [WORDS, SHORTER, WORDS],
      notes: [expect.stringMatching(/^Lines that were broken at (5|6)\d characters were joined\.$/)],
    });
  });

  test('are joined at whatever width', () => {
    const paragraphs = fc.array(
      fc
        .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 60, maxLength: 90 })
        .map((words) => words.join(' ')),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 60, max: 100 }), (texts, width) => {
        const text = texts.map((paragraph) => filled(paragraph, width)).join('\n\n');
        expect(paragraphsOf(text)).toEqual(texts);
      }),
    );
  });

  test.each([
    ['verse', 'Between my finger and my thumb\nThe squat pen rests; snug as a gun.\n\nUnder my window'],
    ['a list', 'Bread from the baker in the High Street, of which there are two\nMilk\nEggs'],
    ['one line of a width', 'The ministers met on Thursday to talk about the bridge.\nThey left.'],
  ])('are not what %s has', (_, text) => {
    expect(readPlainText(text).notes).toEqual([]);
  });
});

// So long that going through the rest of it for each line or word would never end.
test.each([
  ['one line of 5 MB', 'word '.repeat(1_000_000), 1],
  ['200,000 lines', 'A line of some words.\n'.repeat(200_000), 200_000],
  ['200,000 paragraphs', 'A line of some words.\n\n'.repeat(200_000), 200_000],
  ['5 MB of white space', ' \n'.repeat(2_500_000), 0],
])('%s are read', (_, text, count) => {
  expect(readPlainText(text).paragraphs).toHaveLength(count);
});
