import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widenToCharacters } from '../../../src/dataset/characters.ts';
import { surroundingsOf } from '../../../src/views/event/surroundings.ts';
import { directionOf } from '../../../src/dataset/textDirection.ts';

/** The words shown before and after the passage, the first place of `quote` in the paragraph. */
function around(paragraph: string, quote: string): readonly [before: string, after: string] {
  const start = paragraph.indexOf(quote);
  const passage = { start, end: start + quote.length };
  const shown = surroundingsOf(paragraph, passage);
  return [paragraph.slice(shown.start, passage.start), paragraph.slice(passage.end, shown.end)];
}

const SENTENCE =
  'The mayor, who had promised it for years, opened the new bridge over the river on a Monday. ';
const HEBREW =
  'ראש העיר חנכה את הגשר החדש על הנהר ביום שני בבוקר, אחרי שנים רבות של הבטחות ושל דחיות חוזרות. ';
const THAI = 'นายกเทศมนตรีเปิดสะพานใหม่ข้ามแม่น้ำในเช้าวันจันทร์หลังจากที่สัญญาไว้หลายปีและเลื่อนออกไปหลายครั้งเพราะขาดงบประมาณ';
const FAMILY = '👨‍👩‍👧‍👦';

describe('a table', () => {
  test.each([
    ['the whole paragraph', 'Kim spoke.', 'Kim spoke.', '', ''],
    ['all of a short paragraph', 'On Monday Kim spoke to them.', 'Kim spoke', 'On Monday ', ' to them.'],
    [
      'its first words',
      `Kim spoke. ${SENTENCE}${SENTENCE}`,
      'Kim spoke.',
      '',
      ` ${SENTENCE}The mayor, who had promised`,
    ],
    [
      'its last words',
      `${SENTENCE}Kim spoke.`,
      'Kim spoke.',
      'had promised it for years, opened the new bridge over the river on a Monday. ',
      '',
    ],
    [
      'right to left',
      `${HEBREW}קים נאם. ${HEBREW}${HEBREW}`,
      'קים נאם.',
      'את הגשר החדש על הנהר ביום שני בבוקר, אחרי שנים רבות של הבטחות ושל דחיות חוזרות. ',
      ` ${HEBREW}ראש העיר חנכה את הגשר`,
    ],
    [
      'a word that is longer than what is shown',
      `${'x'.repeat(300)}, he said, ${'y'.repeat(300)}`,
      'he said',
      ', ',
      ', ',
    ],
    ['a part of a word', `${'x'.repeat(300)}he said${'y'.repeat(300)}`, 'he said', '', ''],
  ])('%s', (_, paragraph, quote, before, after) => {
    expect(around(paragraph, quote)).toEqual([before, after]);
  });

  test('a script without spaces is cut between its words', () => {
    const text = `${THAI}${THAI}`;
    const [before, after] = around(`${text}Kim${text}`, 'Kim');
    expect(before.length).toBeGreaterThan(60);
    expect(after.length).toBeGreaterThan(100);
    const words = Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text));
    expect(words.map(({ index }) => text.slice(index))).toContain(before);
    expect(words.map(({ index }) => text.slice(0, index))).toContain(after);
  });

  test('a row of families is cut between two of them', () => {
    const [before, after] = around(`${FAMILY.repeat(40)}Kim${FAMILY.repeat(40)}`, 'Kim');
    expect(before).toBe(FAMILY.repeat(before.length / FAMILY.length));
    expect(after).toBe(FAMILY.repeat(after.length / FAMILY.length));
    expect([before, after]).not.toContain('');
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(' ', ' ', '\n', ', ', 'bridge', 'can’t', '3.5', 'a\u0301\u0323'),
    },
    { weight: 2, arbitrary: fc.constantFrom('גשר', 'الجسر', '桥', 'สะพาน', 'क्षि', FAMILY, '🇰🇵', '🇰🇷') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  );
  const sample = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 120 }), fc.nat(), fc.nat())
    .map(([pieces, a, b]) => {
      const paragraph = pieces.join('').normalize('NFC');
      const [start = 0, end = 0] = [a % (paragraph.length + 1), b % (paragraph.length + 1)].toSorted(
        (x, y) => x - y,
      );
      return { paragraph, passage: widenToCharacters(paragraph, start, end) };
    });

  const edges = (text: string, granularity: 'grapheme' | 'word'): ReadonlySet<number> =>
    new Set(
      Array.from(new Intl.Segmenter('en', { granularity }).segment(text), ({ index }) => index).concat(
        text.length,
      ),
    );

  test('the passage is in it, no character is cut, and a word only where the passage cuts it', () => {
    fc.assert(
      fc.property(sample, ({ paragraph, passage }) => {
        const { start, end } = surroundingsOf(paragraph, passage);
        expect(start).toBeLessThanOrEqual(passage.start);
        expect(end).toBeGreaterThanOrEqual(passage.end);
        const [characters, words] = [edges(paragraph, 'grapheme'), edges(paragraph, 'word')];
        for (const [edge, own] of [
          [start, passage.start],
          [end, passage.end],
        ] as const) {
          expect(characters.has(edge)).toBe(true);
          expect(edge === own || words.has(edge)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('not more than fits in a few lines, and all when that is little', () => {
    fc.assert(
      fc.property(sample, ({ paragraph, passage }) => {
        const { start, end } = surroundingsOf(paragraph, passage);
        expect(passage.start - start).toBeLessThan(120);
        expect(end - passage.end).toBeLessThan(160);
        expect(passage.start > 80 || start === 0).toBe(true);
        expect(paragraph.length - passage.end > 120 || end === paragraph.length).toBe(true);
      }),
    );
  });
});

test.each([
  ['', 'ltr'],
  ['1656: “Kim” and קים', 'ltr'],
  ['«قال كيم»', 'rtl'],
  ['1656: קים and Kim', 'rtl'],
  ['2024年，大桥', 'ltr'],
  ['𞤀𞤣𞤤𞤢𞤥', 'rtl'],
])('%s runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
