import { describe, expect, test } from 'vitest';
import { toClauses } from '../../../src/suggest/text/clauses.ts';
import { toSentences } from '../../../src/suggest/text/sentences.ts';

const sentencesIn = (text: string) => toSentences(text).map(({ start, end }) => text.slice(start, end));
const clausesIn = (text: string) =>
  toSentences(text).flatMap((sentence) =>
    toClauses(sentence, text).map(({ start, end }) => text.slice(start, end)),
  );

describe('sentences', () => {
  test.each([
    [['The sun rose.', 'The moon set.']],
    [['He flew to the U.S. on Monday.', 'She stayed.']],
    [['Dr. Barry spoke.', 'They listened.']],
    [['It has bombers. long-range, submarines and carriers.']],
    [['Was it late?', 'It was!']],
  ])('%j', (sentences) => {
    expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
  });

  test('of nothing there are none', () => {
    expect([toSentences(''), toSentences('  \n ')]).toEqual([[], []]);
  });
});

describe('a sentence is cut where the next thing happens', () => {
  test.each([
    [['Trump held three summits', 'before diplomacy collapsed over sanctions.']],
    [['Kim spoke at an exhibition', 'where North Korea displayed its weapons.']],
    [['He met Putin', 'which accelerated cooperation between the countries.']],
    [['He resigned', 'and his deputy took over.']],
  ])('%j', (clauses) => {
    expect(
      clausesIn(clauses.join(clauses[1]?.startsWith('and') || clauses[1]?.startsWith('which') ? ', ' : ' ')),
    ).toEqual(clauses);
  });

  test.each([
    'He left before dawn.',
    'Britain, France and Spain signed it.',
    'It fell after the war.',
    'She works as a clerk.',
  ])('and not in: %s', (text) => {
    expect(clausesIn(text)).toEqual([text]);
  });
});
