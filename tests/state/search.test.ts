import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesAll } from '../../src/state/matchesAll.ts';
import { findTerms, searchTerms } from '../../src/state/search.ts';

/** The stretches of a text that a query finds. */
const found = (text: string, query: string) =>
  findTerms(text, searchTerms(query)).map(({ start, end }) => text.slice(start, end));

describe('searchTerms', () => {
  test.each([
    ['', []],
    ['  \n ', []],
    ['Kim', ['kim']],
    ['Kim kim KIM', ['kim']],
    ['kim  Putin', ['kim', 'putin']],
    ['"Kim Jong Un" summit', ['kim jong un', 'summit']],
    ['“Kim Jong Un”', ['kim jong un']],
    ['"unclosed words', ['unclosed words']],
    ['""', []],
    ['"', []],
    ['"  "', []],
    ['\u0301', []],
    ['\u200B', []],
    ['.* [a-z]+ (', ['.*', '[a-z]+', '(']],
  ])('%j → %j', (query, terms) => {
    expect(searchTerms(query)).toEqual(terms);
  });
});

describe('findTerms', () => {
  test.each([
    ['case', 'Kim met KIM', 'kim', ['Kim', 'KIM']],
    ['accents of the text', 'Café, crème', 'cafe creme', ['Café', 'crème']],
    ['accents of the query', 'Cafe', 'café', ['Cafe']],
    ['a decomposed query', 'Café', 'cafe\u0301', ['Café']],
    ['a decomposed text, marks and all', 'a cafe\u0301 b', 'café', ['cafe\u0301']],
    ['several marks on a letter', 'x\u0302\u0323y', 'x', ['x\u0302\u0323']],
    ['Turkish dotted İ', 'İstanbul, Diyarbakır', 'istanbul', ['İstanbul']],
    ['the same, the other way', 'istanbul', 'İSTANBUL', ['istanbul']],
    ['Greek and Cyrillic', 'Ἀθῆναι и Ёлка', 'αθηναι елка', ['Ἀθῆναι', 'Ёлка']],
    ['a soft hyphen inside', 'nego\u00ADtiations', 'negotiations', ['nego\u00ADtiations']],
    ['typography', '“North’s” — a\u00A0b', "north's", ['North’s']],
    ['white space of any width', 'Kim\u00A0\n Jong', '"kim jong"', ['Kim\u00A0\n Jong']],
    ['overlapping terms, joined', 'summits', 'summit mits', ['summits']],
    ['touching terms, joined', 'abab', 'ab', ['abab']],
    ['an emoji family', 'the 👨‍👩‍👧 here', '👨‍👩‍👧', ['👨‍👩‍👧']],
    ['Korean syllables, not their first letters', '강 김 감', '김', ['김']],
    ['kana, voiced or not', 'か が', 'が', ['が']],
    ['Arabic', 'في القاهرة', 'القاهرة', ['القاهرة']],
    ['nothing', 'Kim', 'Putin', []],
    ['nothing for nothing', 'Kim', '', []],
    ['no pattern language', 'a.c abc', 'a.c', ['a.c']],
  ])('%s', (_, text, query, stretches) => {
    expect(found(text, query)).toEqual(stretches);
  });

  const letters = fc.constantFrom(
    ...'aAeEéÉıİiIñşŞ가각 "-’“\u0301\u0327\u00AD\u200B\n'.split(''),
    '👩',
    '𝒜',
    '\uD83D',
  );
  const texts = fc.array(letters, { maxLength: 40 }).map((units) => units.join(''));
  /** Without accents, case, invisible characters and typography, the slow way. */
  const levelled = (text: string) =>
    text
      .replace(/[\u00AD\u200B]/g, '')
      .replace(/[’]/g, "'")
      .replace(/[“]/g, '"')
      .replace(/\s+/g, ' ')
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .toLowerCase();

  test('a word of a text is found in it, and what is found is the word but for case and accents', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.string({ unit: fc.constantFrom('a', 'é', 'İ', 'ş', '각'), minLength: 1, maxLength: 5 }),
        (before, after, word) => {
          const matches = found(`${before}${word}${after}`, word);
          expect(matches.length).toBeGreaterThan(0);
          for (const match of matches) expect(levelled(match)).toContain(levelled(word));
        },
      ),
    );
  });

  test('matches lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const matches = findTerms(text, searchTerms(query));
        matches.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThan(matches[index - 1]?.end ?? -1);
        });
      }),
    );
  });

  const ascii = fc.string({ unit: fc.constantFrom(...'aAbB  `_~"@[1\n'.split('')) });

  test('a text without typography is searched as one that has some', () => {
    fc.assert(
      fc.property(ascii, ascii, (text, query) => {
        const terms = searchTerms(query);
        expect(findTerms(text, terms)).toEqual(findTerms(`${text}中`, terms));
      }),
    );
  });

  test('finding and matching agree', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const terms = searchTerms(query);
        expect(matchesAll([text], terms)).toBe(terms.every((term) => findTerms(text, [term]).length > 0));
      }),
    );
  });
});

describe('matchesAll', () => {
  test.each([
    [[], [], true],
    [[], ['a'], false],
    [['Kim Jong Un', 'Washington'], ['kim', 'wash'], true],
    [['Kim Jong Un', 'Washington'], ['kim', 'moscow'], false],
    [['ab', 'cd'], ['bc'], false],
  ])('%j has %j: %s', (texts, terms, expected) => {
    expect(matchesAll(texts, terms)).toBe(expected);
  });
});

describe('a search that is longer than anybody types', () => {
  test.each([
    ['quotation marks', '"'.repeat(1_000_000), 0],
    ['marks and words by turns', '"a '.repeat(500_000), 20_000],
    ['one letter', 'a'.repeat(1_000_000), 0],
    ['accents', 'e\u0301'.repeat(500_000), 0],
    ['brackets', '('.repeat(1_000_000), 0],
  ])('is gone through once: %s', (_, query, count) => {
    expect(findTerms('e\u0301a("'.repeat(20_000), searchTerms(query))).toHaveLength(count);
  });
});
