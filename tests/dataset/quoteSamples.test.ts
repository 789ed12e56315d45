import { describe, expect, test } from 'vitest';
import type { NearestPassage } from '../../src/dataset/nearest.ts';
import { proveQuote } from '../../src/dataset/quote.ts';
import type { QuotePosition } from '../../src/dataset/quotePosition.ts';
import type { Passage, ProvableText } from '../../src/dataset/passage.ts';
import type { Verdict } from '../../src/dataset/verdict.ts';
import { hasSample, readSample, readSampleBytes, readSampleList } from '../samples.ts';
import { prove, provable, shown } from './quotes.ts';

/** A quote over an article, with the place it was taken from. */
interface QuoteSample {
  readonly id: string;
  readonly kind: string;
  readonly article: string;
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly position_hint_utf16?: number;
  readonly start_utf16?: number;
  readonly end_utf16?: number;
  readonly occurrences?: number;
}

const samples = readSampleList('samples/anchors/article-quotes.json') as readonly QuoteSample[];
const ofKind = (...kinds: readonly string[]) =>
  samples
    .filter(({ kind }) => kinds.some((start) => kind.startsWith(start)))
    .map((sample) => [sample.id, sample] as const);

/** An article file with its lines for paragraphs, so that offsets over the file are offsets over the joined text. */
const articleOf = ({ article }: QuoteSample): ProvableText =>
  provable(readSample(`samples/${article}`).split('\n'));

/** A passage as a stretch of the file. */
function placeInFile(
  { paragraphs }: ProvableText,
  { paragraph, start, end }: Passage,
): readonly [number, number] {
  const before = paragraphs.slice(0, paragraph).reduce((sum, { length }) => sum + length + 1, 0);
  return [before + start, before + end];
}

function proveSample(sample: QuoteSample): { readonly text: ProvableText; readonly verdict: Verdict } {
  const { prefix, suffix, position_hint_utf16: offset } = sample;
  const at: QuotePosition = { prefix, suffix, offset };
  const text = articleOf(sample);
  return {
    text,
    verdict: proveQuote(text, sample.quote, prefix || suffix || offset !== undefined ? at : null),
  };
}

/** The verdict and, as offsets in the file, where the passage stands. */
function found(sample: QuoteSample) {
  const { text, verdict } = proveSample(sample);
  if (!('passage' in verdict)) return verdict.kind;
  const [start, end] = placeInFile(text, verdict.passage);
  return { kind: verdict.kind, positionWasWrong: verdict.positionWasWrong, start, end };
}

const placeGiven = (
  { start_utf16: start, end_utf16: end }: QuoteSample,
  kind: string,
  positionWasWrong = false,
) => ({
  kind,
  positionWasWrong,
  start,
  end,
});

function nearestOf(sample: QuoteSample): NearestPassage | null {
  const { verdict } = proveSample(sample);
  if (verdict.kind !== 'not-found') throw new Error(`${sample.id} is ${verdict.kind}`);
  return verdict.nearest;
}

/** What differs, in words: `-` for those of the quote, `+` for those of the source. */
const changesIn = ({ differences }: NearestPassage) =>
  differences.flatMap(({ side, text }) =>
    side === 'same' ? [] : [`${side === 'quote' ? '-' : '+'}${text}`],
  );

describe.skipIf(samples.length === 0)('quotes over articles', () => {
  test.each(ofKind('exact'))('%s is verbatim where it was taken from', (_, sample) => {
    expect(found(sample)).toEqual(placeGiven(sample, 'verbatim'));
  });

  test.each(ofKind('repeated word, 2nd'))('%s is chosen by the words around it', (_, sample) => {
    expect(found(sample)).toEqual(placeGiven(sample, 'verbatim'));
  });

  test.each(ofKind('position'))('%s stands where its words do, not where its position says', (_, sample) => {
    expect(found(sample)).toEqual(placeGiven(sample, 'verbatim', true));
  });

  test.each(ofKind('whitespace', 'typographic'))('%s is the same words', (_, sample) => {
    expect(found(sample)).toEqual(placeGiven(sample, 'same-words'));
  });

  test.each(ofKind('repeated word, no context'))('%s stands in several places', (_, sample) => {
    const { verdict, text } = proveSample(sample);
    const places = text.paragraphs.join('\n').split(sample.quote).length - 1;
    expect(verdict.kind === 'ambiguous' && verdict.passages.length).toBe(places);
    // The samples count whole words.
    expect(places).toBeGreaterThanOrEqual(sample.occurrences ?? NaN);
  });

  test.each(ofKind('one transposed', 'number', 'negation'))(
    '%s is not found, and its changed word is named',
    (_, sample) => {
      const nearest = nearestOf(sample);
      if (!nearest) throw new Error(`${sample.id} has no nearest passage`);
      const text = articleOf(sample);
      const [start, end] = placeInFile(text, nearest.passage);
      expect(start).toBeGreaterThanOrEqual(sample.start_utf16 ?? NaN);
      expect(end).toBeLessThanOrEqual(sample.end_utf16 ?? NaN);
      const changes = changesIn(nearest);
      expect(changes.length).toBeGreaterThan(0);
      expect(changes.length).toBeLessThanOrEqual(3);
      const quoteWords = new Set(sample.quote.split(/\s+/));
      expect(
        changes
          .flatMap((change) => (change.startsWith('-') ? change.slice(1).split(' ') : []))
          .every((word) => quoteWords.has(word)),
      ).toBe(true);
    },
  );

  test.each(ofKind('middle', 'fabricated'))('%s is not found', (_, sample) => {
    expect(proveSample(sample).verdict.kind).toBe('not-found');
  });

  test('every kind of sample is looked at', () => {
    const looked = ofKind(
      'exact',
      'repeated',
      'position',
      'whitespace',
      'typographic',
      'one transposed',
      'number',
      'negation',
      'middle',
      'fabricated',
    );
    expect(looked.length).toBe(samples.length);
  });
});

interface SelectorCase {
  readonly name: string;
  readonly text: string;
  readonly selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
  readonly expected: readonly { readonly start_utf16: number; readonly end_utf16: number }[];
}

const selectorCases = hasSample('samples/anchors/apache-text-quote.json')
  ? (JSON.parse(readSample('samples/anchors/apache-text-quote.json')) as { cases: SelectorCase[] }).cases
  : [];

describe.skipIf(selectorCases.length === 0)('text quote selectors of another library', () => {
  // An empty quote is refused before it gets here.
  test.each(
    selectorCases
      .filter(({ selector }) => selector.exact !== '')
      .map((sample) => [sample.name, sample] as const),
  )('%s', (_, { text, selector: { exact, prefix, suffix }, expected }) => {
    const verdict = prove([text], exact, prefix || suffix ? { prefix, suffix } : null);
    // Where the words are there and the context is not, that is said, not hidden.
    const isWrong = 'positionWasWrong' in verdict && verdict.positionWasWrong;
    expect(isWrong).toBe(expected.length === 0);
    const passages =
      'passage' in verdict ? [verdict.passage] : verdict.kind === 'ambiguous' ? verdict.passages : [];
    const places = passages.map(({ start, end }) => ({ start_utf16: start, end_utf16: end }));
    expect(isWrong ? [] : places).toEqual(
      expected.map(({ start_utf16, end_utf16 }) => ({ start_utf16, end_utf16 })),
    );
  });
});

interface MatchFile {
  readonly texts: Readonly<Record<string, string>>;
  readonly cases: readonly {
    readonly name: string;
    readonly textRef?: string;
    readonly quote?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly expect?: { readonly start: number; readonly text?: string } | null;
  }[];
}

const matches = hasSample('samples/anchors/hypothesis-match-quote.json')
  ? (JSON.parse(readSample('samples/anchors/hypothesis-match-quote.json')) as MatchFile)
  : { texts: {}, cases: [] };

describe.skipIf(matches.cases.length === 0)('quotes that another tool matches loosely', () => {
  test.each(['Many yers later', 'Some years later', 'Some years after'])(
    '%s is not taken for a quote',
    (quote) => {
      const verdict = prove([matches.texts['solitude'] ?? ''], quote);
      expect(verdict.kind).toBe('not-found');
    },
  );

  test('a context with a typing error does not choose', () => {
    for (const { textRef, quote, prefix, suffix } of matches.cases) {
      if (textRef === undefined || quote === undefined || !(prefix ?? suffix)) continue;
      const verdict = prove([matches.texts[textRef] ?? ''], quote, { prefix, suffix });
      expect(verdict.kind).toBe('ambiguous');
    }
  });

  test('nor does the first place win in silence', () => {
    expect(prove([matches.texts['twoCities'] ?? ''], 'before us').kind).toBe('ambiguous');
    expect(prove([matches.texts['twoCities'] ?? ''], 'befor us').kind).toBe('not-found');
  });
});

describe.skipIf(!hasSample('samples/encodings'))('texts in several encodings', () => {
  const paragraphsIn = (name: string, encoding = 'utf-8') =>
    new TextDecoder(encoding, { fatal: true })
      .decode(readSampleBytes(`samples/encodings/${name}`))
      .trim()
      .split('\n');
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

  test('an NFC quote of an NFD text is found whole and not called verbatim', () => {
    const [composed, decomposed] = [paragraphsIn('nfc.txt'), paragraphsIn('nfd.txt')];
    expect(composed).not.toEqual(decomposed);
    for (const quote of ['Élan vital', 'São Tomé, Győr', 'Đà Nẵng', '서울, ぱ.']) {
      expect(prove(composed, quote).kind).toBe('verbatim');
      const verdict = prove(decomposed, quote);
      expect(verdict.kind).toBe('same-words');
      expect(shown(decomposed, verdict)).toEqual([quote.normalize('NFC')]);
    }
  });

  test('a quote typed without the invisible characters is the same words', () => {
    const text = paragraphsIn('zero-width.txt');
    const verdict = prove(text, 'A council voted on 9 June.');
    expect(verdict.kind).toBe('same-words');
    expect(shown(text, verdict)).toEqual([text[0]]);
    expect(prove(text, text[0] ?? '').kind).toBe('verbatim');
  });

  test('marks of direction are invisible characters too', () => {
    const text = paragraphsIn('bidi-controls.txt');
    const verdict = prove(text, 'The deal of مرحبا ended.');
    expect(verdict.kind).toBe('same-words');
    expect(shown(text, verdict)).toEqual([text[0]]);
  });

  test('every stretch of a text with emoji begins and ends at whole characters', () => {
    const [text = ''] = paragraphsIn('emoji.txt');
    const edges = new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
    for (let start = 0; start + 8 <= text.length; start++) {
      const verdict = prove([text], text.slice(start, start + 8), { offset: start });
      if (!('passage' in verdict)) throw new Error(`${start}: ${verdict.kind}`);
      expect(edges).toContain(verdict.passage.start);
      expect(edges).toContain(verdict.passage.end);
      expect(verdict.passage.start).toBeLessThanOrEqual(start);
      expect(verdict.passage.end).toBeGreaterThanOrEqual(start + 8);
    }
  });

  test.each([
    ['utf8-bom.txt', 'utf-8'],
    ['utf16le-bom.txt', 'utf-16le'],
    ['utf16be-bom.txt', 'utf-16be'],
  ])('%s has the same words in the same places', (name, encoding) => {
    const plain = paragraphsIn('plain-utf8.txt');
    for (const paragraph of plain.filter(({ length }) => length >= 8)) {
      expect(prove(paragraphsIn(name, encoding), paragraph)).toEqual(prove(plain, paragraph));
    }
  });

  test.each(['crlf.txt', 'cr-only.txt'])('%s, as one paragraph, has the words of its lines', (name) => {
    const text = [paragraphsIn(name).join('\n')];
    const plain = paragraphsIn('plain-utf8.txt');
    for (const line of plain.filter(({ length }) => length >= 8)) {
      expect(shown(text, prove(text, line))).toContain(line);
    }
    expect(prove(text, plain.slice(0, 3).join('\n')).kind).toBe('same-words');
  });
});
