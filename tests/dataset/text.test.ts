import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, hasDirectionMarks, isolated, normaliseText } from '../../src/dataset/text.ts';
import { TEXT_PIECES } from './textPieces.ts';

const texts = fc.string({ unit: TEXT_PIECES, maxLength: 60 });

describe('normaliseText', () => {
  test.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
    ['\r\n\r\n', '\n\n'],
    ['e\u0301', 'é'],
    ['\u212B', '\u00C5'],
    ['a\u00A0b “c”', 'a\u00A0b “c”'],
    ['a\uD83Db', 'a\uD83Db'],
  ])('%j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  test('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });
});

describe('foldText', () => {
  test.each([
    ['“a” ‘b’ «c»', `"a" 'b' "c"`],
    ['a–b—c−d‑e', 'a-b-c-d-e'],
    ['a \u00A0\n\t b', 'a b'],
    ['co\u00ADun\u200Bcil\uFEFF', 'council'],
    ['a \u200B b', 'a b'],
    ['\u202Aabc\u202C', 'abc'],
    ['É 12 % €', 'É 12 % €'],
    ['a…b', 'a…b'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(foldText(text).text).toBe(expected);
  });

  test('gives each unit the offset of the unit it was made of, in order', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, offsets } = foldText(raw);
        expect(offsets.length).toBe(text.length + 1);
        expect(offsets.at(-1)).toBe(raw.length);
        expect([...offsets]).toEqual([...offsets].toSorted((a, b) => a - b));
        expect(new Set(offsets.subarray(0, text.length)).size).toBe(text.length);
        for (let index = 0; index < text.length; index++) {
          expect(foldText(raw.charAt(offsets[index] ?? -1)).text).toBe(text.charAt(index));
        }
      }),
    );
  });

  test('of a stretch of folded text leads back to a stretch that folds to the same', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (raw, from, length) => {
        const { text, offsets } = foldText(raw);
        fc.pre(text !== '');
        const start = from % text.length;
        const end = start + 1 + (length % (text.length - start));
        const back = raw.slice(offsets[start], (offsets[end - 1] ?? 0) + 1);
        expect(foldText(back).text).toBe(text.slice(start, end));
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text } = foldText(raw);
        expect(foldText(text).text).toBe(text);
      }),
    );
  });
});

test.each([
  ['plain', false],
  ['ربيع', false],
  ['a\u200Bb', false],
  ['\u202Egnp.exe', true],
  ['a\u2067b\u2069', true],
  ['a\u200F', true],
])('marks of direction in %j: %s', (text, expected) => {
  expect(hasDirectionMarks(text)).toBe(expected);
});

test.each([
  ['left to right as it is', 'plain “é” 日本', 'plain “é” 日本'],
  ['right to left fenced off', 'a ربيع', '\u2068a ربيع\u2069'],
  ['marks that turn what follows dropped', '\u202Egnp.exe', 'gnp.exe'],
  ['marks that would open the fence dropped', 'שלום\u2069\u202E', '\u2068שלום\u2069'],
])('words in a sentence: %s', (_, text, expected) => {
  expect(isolated(text)).toBe(expected);
});
