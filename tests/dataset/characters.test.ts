import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widenToCharacters } from '../../src/dataset/characters.ts';
import { normaliseText } from '../../src/dataset/text.ts';
import { TEXT_PIECES } from './textPieces.ts';

describe('widenToCharacters', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

  test('gives the smallest stretch of whole characters around', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(TEXT_PIECES, fc.constantFrom('\u0301', '\u200D', '🇫')), maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (raw, a, b) => {
          const text = normaliseText(raw);
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [
            number,
            number,
          ];
          const edges = [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
          expect(widenToCharacters(text, start, end)).toEqual({
            start: edges.findLast((edge) => edge <= start) ?? 0,
            end: edges.find((edge) => edge >= end),
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
