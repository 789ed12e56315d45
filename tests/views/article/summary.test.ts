import { describe, expect, test } from 'vitest';
import { articleSummary, sourceDetails } from '../../../src/views/article/summary.ts';
import { bundled, oneSource } from './render.tsx';

const { sources } = oneSource(['One.', 'Two.'], []);

describe('the summary', () => {
  test.each([
    [0, 0, '2 paragraphs · no passages quoted'],
    [1, 1, '2 paragraphs · 1 passage quoted · verified against the source text'],
    [1, 0, '2 paragraphs · 1 passage quoted · not verified against the source text'],
    [3, 2, '2 paragraphs · 3 passages quoted · 2 verified against the source text'],
  ])('%i quotes, %i proved', (quotes, proved, expected) => {
    expect(articleSummary(sources, { quotes, proved })).toBe(expected);
  });

  test('of several sources', () => {
    expect(articleSummary(bundled('keeping-time').sources, { quotes: 2, proved: 2 })).toMatch(
      /^2 sources · \d+ paragraphs · /,
    );
  });

  test('of nothing', () => {
    expect(articleSummary([], { quotes: 2, proved: 0 })).toBe('no source text');
  });
});

test('details leave out what is not known, and say once what is the same', () => {
  const [source] = sources;
  if (!source) throw new Error('There is one.');
  expect(sourceDetails(source)).toEqual(['22 November 2024']);
  expect(sourceDetails({ ...source, publisher: 'X', author: 'X', published: null, place: '' })).toEqual([
    'X',
  ]);
});
