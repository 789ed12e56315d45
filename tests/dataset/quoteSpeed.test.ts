import { describe, expect, test } from 'vitest';
import { MAX_QUOTE_LENGTH, proveQuote } from '../../src/dataset/quote.ts';
import { prove, provable } from './quotes.ts';

// So long that looking on from each repetition would never end.
describe('texts that repeat themselves are looked through', () => {
  const text = ['the '.repeat(200_000)];
  const long = 'the '.repeat(MAX_QUOTE_LENGTH / 4);

  test.each([
    ['the same words', long, 'ambiguous'],
    ['another word at the start', `X${long.slice(1)}`, 'not-found'],
    ['another word in the middle', `${long.slice(0, 2500)}X${long.slice(2501)}`, 'not-found'],
    ['another word at the end', `${long.slice(0, -1)}X`, 'not-found'],
    ['other white space', long.replaceAll(' ', '  ').slice(0, MAX_QUOTE_LENGTH), 'ambiguous'],
  ])('%s', (_, quote, kind) => {
    expect(prove(text, quote).kind).toBe(kind);
  });

  test('words before and after them', () => {
    expect(prove(text, 'the the the', { prefix: long, suffix: long }).kind).toBe('ambiguous');
  });

  test('flags', () => {
    expect(prove(['🇫🇷'.repeat(500_000)], '🇷🇫'.repeat(4)).kind).toBe('ambiguous');
  });
});

describe('5,000 quotes of an article of 1 MB', () => {
  // No two paragraphs have a run of words in common: each takes steps of its own through the dictionary.
  const word = (n: number) => `w${(n % 20_011).toString(36)}`;
  const paragraph = (n: number) =>
    Array.from({ length: 100 }, (_, index) => word((index + 1) * (n + 1))).join(' ');
  const paragraphs = Array.from({ length: 2000 }, (_, index) => paragraph(index));
  const quotes = Array.from({ length: 5000 }, (_, index) =>
    (paragraphs[(index * 17) % 2000] ?? '').slice(index % 50, (index % 50) + 120),
  );

  test.each([
    ['all there', (quote: string) => quote, 'verbatim'],
    ['in other typography', (quote: string) => quote.replace(' ', '\u00A0'), 'same-words'],
    ['none there', (quote: string) => `${quote.slice(0, 60)}x${quote.slice(60)}`, 'not-found'],
  ])('%s', (_, change, kind) => {
    expect(paragraphs.join('\n').length).toBeGreaterThan(1_000_000 * 0.8);
    const text = provable(paragraphs);
    const kinds = new Set(quotes.map((quote) => proveQuote(text, change(quote), null).kind));
    expect([...kinds]).toEqual([kind]);
  });
});
