import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proveQuote } from '../../src/dataset/quote.ts';
import type { Passage } from '../../src/dataset/passage.ts';
import { MAX_MATCHES } from '../../src/dataset/verdict.ts';
import { prove, provable, shown } from './quotes.ts';

const CLOCKS = [
  'The clock struck one. The mouse ran down.',
  'The clock struck two, and “the North’s clock” – a gift – stopped.',
  'It was the best of times, it was the worst of times.',
];

describe('verdicts', () => {
  test.each([
    ['once, exactly', 'The mouse ran down.', 'verbatim', 'The mouse ran down.'],
    ['a whole paragraph', CLOCKS[2] ?? '', 'verbatim', CLOCKS[2]],
    ['straight quotation marks', `"the North's clock"`, 'same-words', '“the North’s clock”'],
    ['hyphens for dashes', 'clock” - a gift - stopped', 'same-words', 'clock” – a gift – stopped'],
    ['doubled spaces', 'The  mouse  ran', 'same-words', 'The mouse ran'],
    ['a line end for a space', 'The mouse\nran down', 'same-words', 'The mouse ran down'],
    ['a no-break space', 'The mouse\u00A0ran', 'same-words', 'The mouse ran'],
    ['a soft hyphen', 'The mo\u00ADuse ran', 'same-words', 'The mouse ran'],
    ['a zero-width space', 'The mou\u200Bse ran', 'same-words', 'The mouse ran'],
    ['space around it', '  The mouse ran\n', 'same-words', 'The mouse ran'],
    ['another case', 'the mouse ran down', 'not-found', undefined],
    ['a typing error', 'The muose ran down', 'not-found', undefined],
    ['a word more', 'The mouse never ran down', 'not-found', undefined],
    ['a figure changed', 'The clock struck three', 'not-found', undefined],
    ['words left out', 'The clock … the North’s clock', 'not-found', undefined],
    ['punctuation left out', 'struck one The mouse', 'not-found', undefined],
    ['across two paragraphs', 'ran down. The clock', 'not-found', undefined],
    ['across two paragraphs, line end and all', 'ran down.\nThe clock', 'not-found', undefined],
    ['from the end of a paragraph', 'ran down.', 'verbatim', 'ran down.'],
    ['markup', '<b>The mouse</b> ran', 'not-found', undefined],
    ['longer than the article', 'The mouse ran down. '.repeat(200), 'not-found', undefined],
  ])('%s', (_, quote, kind, passage) => {
    const verdict = prove(CLOCKS, quote);
    expect(verdict.kind).toBe(kind);
    expect(shown(CLOCKS, verdict)).toEqual(passage === undefined ? [] : [passage]);
  });

  test('a quote of markup in a text of markup is compared as text', () => {
    expect(prove(['**See** <a href="x">the clock</a>.'], '<a href="x">the clock</a>').kind).toBe('verbatim');
  });

  test('white space and invisible characters alone are nowhere', () => {
    expect(prove(['a b'], ' \u00A0').kind).toBe('not-found');
    expect(prove(['a b'], '\u200B\u00AD').kind).toBe('not-found');
  });

  test('a source without text proves nothing', () => {
    expect(prove([], 'The mouse ran down.')).toEqual({ kind: 'no-source-text' });
  });

  test('line ends are levelled, and said not to be the same characters', () => {
    expect(prove(['one\r\ntwo three'], 'one\r\ntwo three').kind).toBe('verbatim');
    expect(prove(['one\r\ntwo three'], 'one\ntwo three').kind).toBe('same-words');
    expect(prove(['one\u0085two three'], 'one\ntwo three').kind).toBe('same-words');
  });

  test('composed and decomposed letters are the same words, not the same characters', () => {
    const [composed, decomposed] = [
      'Élan vital: São Tomé'.normalize('NFC'),
      'Élan vital: São Tomé'.normalize('NFD'),
    ];
    expect(prove([composed], composed).kind).toBe('verbatim');
    expect(prove([decomposed], decomposed).kind).toBe('verbatim');
    expect(prove([decomposed], composed).kind).toBe('same-words');
    expect(prove([composed], decomposed).kind).toBe('same-words');
    expect(prove([decomposed], 'São Tomé'.normalize('NFD')).kind).toBe('verbatim');
  });

  test('the form of the place that is meant counts, not that of another', () => {
    const text = ['São Tomé'.normalize('NFD'), 'São Tomé'.normalize('NFC')];
    expect(prove(text, 'São Tomé'.normalize('NFC'), { occurrence: 1 }).kind).toBe('same-words');
    expect(prove(text, 'São Tomé'.normalize('NFC'), { occurrence: 2 }).kind).toBe('verbatim');
    const inOne = [text.join(' and ')];
    expect(prove(inOne, 'São Tomé'.normalize('NFC'), { occurrence: 1 }).kind).toBe('same-words');
    expect(prove(inOne, 'São Tomé'.normalize('NFC'), { occurrence: 2 }).kind).toBe('verbatim');
  });
});

describe('words that stand in several places', () => {
  test.each([
    ['The clock struck', 2],
    ['it was the ', 1],
    ['the ', 3],
  ])('%s', (quote, count) => {
    const verdict = prove(CLOCKS, quote);
    expect(shown(CLOCKS, verdict)).toEqual(Array.from({ length: count }, () => quote));
    expect(verdict.kind).toBe(count === 1 ? 'verbatim' : 'ambiguous');
  });

  test('places that overlap are counted', () => {
    const verdict = prove(['banananas'], 'anana');
    expect(verdict).toMatchObject({ kind: 'ambiguous', passages: [{ start: 1 }, { start: 3 }] });
  });

  test('not more than a limit are looked for', () => {
    const verdict = prove(['the '.repeat(5000)], 'the ');
    expect(verdict.kind === 'ambiguous' && verdict.passages.length).toBe(MAX_MATCHES);
  });
});

describe('a position', () => {
  const text = ['one two one two one', 'one and one'];
  const placeOf = (at: Parameters<typeof prove>[2], quote = 'one') => {
    const verdict = prove(text, quote, at);
    if (!('passage' in verdict)) return verdict.kind;
    const { paragraph, start } = verdict.passage;
    return [paragraph, start, verdict.positionWasWrong];
  };

  test.each<[string, Parameters<typeof prove>[2], unknown]>([
    ['the first', { occurrence: 1 }, [0, 0, false]],
    ['the fourth', { occurrence: 4 }, [1, 0, false]],
    ['beyond the last', { occurrence: 6 }, 'ambiguous'],
    ['a paragraph with several', { paragraph: 2 }, 'ambiguous'],
    ['a paragraph and an offset in it', { paragraph: 2, offset: 8 }, [1, 8, false]],
    ['an offset in the whole text', { offset: 8 }, [0, 8, false]],
    ['an offset in the second paragraph, of the whole text', { offset: 20 + 8 }, [1, 8, false]],
    ['an offset that is off', { offset: 9 }, [0, 8, true]],
    ['an offset of 500 too many', { offset: 508 }, [1, 8, true]],
    ['a negative offset', { offset: -500 }, [0, 0, true]],
    ['an offset far beyond', { offset: 1e15 }, [1, 8, true]],
    ['words before', { prefix: 'and ' }, [1, 8, false]],
    ['words after', { suffix: ' and' }, [1, 0, false]],
    ['both', { prefix: 'two ', suffix: ' two' }, [0, 8, false]],
    ['words before that are not there', { prefix: 'three ' }, 'ambiguous'],
    [
      'more before than there is in the paragraph',
      { prefix: 'Once upon a time one two ', suffix: ' two' },
      [0, 8, false],
    ],
    ['words of the paragraph before', { prefix: 'two one\n' }, [1, 0, false]],
    ['words of the paragraph before, as one line', { prefix: 'one two one ' }, [1, 0, false]],
    ['words of the paragraph after', { suffix: '\none and' }, [0, 16, false]],
    [
      'more before than there is in the text',
      { prefix: 'Once upon a time: one two one two one and ' },
      [1, 8, false],
    ],
    ['more after than there is in the text', { prefix: 'and ', suffix: ' the rest' }, 'ambiguous'],
  ])('%s', (_, at, place) => {
    expect(placeOf(at)).toEqual(place);
  });

  test('is compared like the words: typography and composition do not count', () => {
    const places = ['São “Tomé” one, São ‘Tomé’ one'];
    const verdict = prove(places, 'one', { prefix: `Sa\u0303o  'Tomé' ` });
    expect(verdict).toMatchObject({ passage: { start: 27 }, positionWasWrong: false });
  });

  test('that disagrees with words that stand once is wrong; the words win', () => {
    expect(placeOf({ offset: 500 }, 'one and')).toEqual([1, 0, true]);
    expect(placeOf({ occurrence: 3 }, 'one and')).toEqual([1, 0, true]);
    expect(placeOf({ paragraph: 1 }, 'one and')).toEqual([1, 0, true]);
    expect(placeOf({ prefix: 'never' }, 'one and')).toEqual([1, 0, true]);
  });

  test('never makes a quote of what stands there', () => {
    expect(prove(text, 'three', { paragraph: 1, offset: 4 }).kind).toBe('not-found');
  });
});

describe('characters that are more than one unit', () => {
  const FAMILY = '👨‍👩‍👧';
  const FLAGS = '🇫🇷🇩🇪🇮🇹🇪🇸🇵🇹🇮🇪🇬🇷🇵🇱🇸🇪🇫🇮';

  test.each([
    ['a surrogate pair', 'She said 😀 to them', 10, 19, '😀 to them'],
    ['its first half', 'She said 😀 to them', 0, 10, 'She said 😀'],
    ['a family', `The ${FAMILY} went home`, 0, 6, `The ${FAMILY}`],
    ['the end of a family', `The ${FAMILY} went home`, 7, 17, `${FAMILY} went`],
    ['a skin tone', 'Wave 👋🏽 back at me', 7, 17, '👋🏽 back at'],
    ['a mark on a letter', 'zalgo x\u0323\u0302 here', 7, 13, 'x\u0323\u0302 her'],
    ['a flag among flags', `In ${FLAGS}.`, 3 + 6, 3 + 14, FLAGS.slice(4, 16)],
    ['a flag in a long row', `In ${FLAGS.repeat(5)}.`, 3 + 162, 3 + 170, FLAGS.slice(0, 12)],
    ['a flag in a long row without a letter', FLAGS.repeat(5), 162, 170, FLAGS.slice(0, 12)],
    [
      'a mark in a high pile',
      `zalgo x${'\u0302'.repeat(200)} here`,
      150,
      212,
      `x${'\u0302'.repeat(200)} here`,
    ],
    ['a syllable', 'नमस्ते and hello', 3, 10, 'स्ते and'],
  ])('%s is not cut in two', (_, text, start, end, expected) => {
    const verdict = prove([text], text.slice(start, end), { offset: start });
    expect(shown([text], verdict)).toEqual([expected]);
    expect(verdict.kind).toBe('same-words');
  });

  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const clusters = fc.constantFrom(
    'a',
    'e',
    ' ',
    '“',
    '\u0301',
    FAMILY,
    '🇫🇷',
    '🇩',
    '😀',
    '\u{1D49C}',
    'س',
    'ी',
    'क',
    '्',
    '\u200D',
    '각',
    '中',
  );

  test('a passage begins and ends between two characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: clusters, minLength: 9, maxLength: 400 }),
        fc.nat(),
        fc.integer({ min: 8, max: 30 }),
        (raw, from, length) => {
          const text = raw.normalize('NFC');
          const start = from % Math.max(1, text.length - 8);
          const verdict = prove([text], text.slice(start, start + length), { offset: start });
          const edges = new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
          const passages =
            'passage' in verdict ? [verdict.passage] : verdict.kind === 'ambiguous' ? verdict.passages : [];
          for (const passage of passages) {
            expect(edges).toContain(passage.start);
            expect(edges).toContain(passage.end);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('any stretch of any text', () => {
  const words = fc.constantFrom(
    'the',
    'Clock',
    'struck',
    '“one”',
    'l’heure',
    '12',
    '–',
    'été',
    'e\u0301',
    '서울',
    '😀',
    'على',
    'a\u00A0b',
    'c\u00ADd',
    '\r\n',
    '.',
  );
  const paragraphs = fc.array(words, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '));
  const overlaps = (a: Passage, start: number, end: number) => a.start < end && start < a.end;

  test('is found where it stands, and is verbatim unless it stands elsewhere too or cuts a character', () => {
    let verbatim = 0;
    fc.assert(
      fc.property(
        fc.array(paragraphs, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 8, max: 80 }),
        (raw, whichever, from, length) => {
          const text = raw.map((paragraph) => paragraph.normalize('NFC').replace(/\r\n/g, '\n'));
          const paragraph = whichever % text.length;
          const whole = text[paragraph] ?? '';
          fc.pre(whole.length >= 8);
          const start = from % (whole.length - 7);
          const quote = whole.slice(start, start + length);
          const verdict = prove(text, quote);
          const passages =
            'passage' in verdict ? [verdict.passage] : verdict.kind === 'ambiguous' ? verdict.passages : [];
          expect(
            passages.some(
              (passage) => passage.paragraph === paragraph && overlaps(passage, start, start + quote.length),
            ),
          ).toBe(true);
          expect(passages.length > 1).toBe(verdict.kind === 'ambiguous');
          for (const passage of shown(text, verdict)) expect(passage).toContain(quote);
          const isWhole = shown(text, verdict).every((passage) => passage === quote);
          expect(verdict.kind === 'verbatim').toBe(isWhole && passages.length === 1);
          if (verdict.kind === 'verbatim') verbatim++;
        },
      ),
      { numRuns: 500 },
    );
    expect(verbatim).toBeGreaterThan(200);
  });

  test('is found as the file writes it, before anything is normalised', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.integer({ min: 8, max: 80 }), (raw, from, length) => {
        fc.pre(raw.length >= 8);
        const start = from % (raw.length - 7);
        const quote = raw.slice(start, start + length);
        // Half a letter, or half a line end, is other words.
        fc.pre(!/^\p{M}/u.test(quote) && !/^\p{M}/u.test(raw.slice(start + length)) && quote.trim() !== '');
        expect(['verbatim', 'same-words', 'ambiguous']).toContain(prove([raw], quote).kind);
      }),
    );
  });

  test('with its typography levelled is the same words in the same place', () => {
    fc.assert(
      fc.property(paragraphs, (raw) => {
        const text = raw.normalize('NFC');
        const level = text
          .replace(/[“”]/g, '"')
          .replace(/’/g, "'")
          .replace(/–/g, '-')
          .replace(/\u00AD/g, '')
          .replace(/\s+/g, '  ')
          .trim();
        fc.pre(level.length >= 8);
        const verdict = prove([text], level);
        expect(['verbatim', 'same-words']).toContain(verdict.kind);
        expect(shown([text], verdict)).toEqual([text.trim().replace(/\r\n/g, '\n')]);
      }),
    );
  });

  test('a proof does not depend on what was proved before', () => {
    const text = provable(CLOCKS);
    const quotes = ['The mouse ran', 'The  mouse ran', 'The muose ran', 'the clock'];
    const alone = quotes.map((quote) => prove(CLOCKS, quote));
    expect(
      quotes
        .toReversed()
        .map((quote) => proveQuote(text, quote, null))
        .toReversed(),
    ).toEqual(alone);
  });
});
