/** The words searched for, numbered through all articles. */
import type { Source } from '../dataset/dataset.ts';
import { rememberLast } from './createSelector.ts';
import { findTerms, type Match } from './search.ts';

export interface ParagraphMatches {
  readonly matches: readonly Match[];
  /** The number, among all of them, of the paragraph's first; counted from 0. */
  readonly first: number;
}

export const NO_MATCHES: ParagraphMatches = { matches: [], first: 0 };

export interface ArticleMatches {
  readonly total: number;
  /** For each source, for each paragraph. */
  readonly bySource: readonly (readonly ParagraphMatches[])[];
}

/** A paragraph at a time. */
export function* findEach(
  sources: readonly Source[],
  terms: readonly string[],
): Generator<void, ArticleMatches> {
  if (terms.length === 0) return { total: 0, bySource: [] };
  let total = 0;
  const bySource: ParagraphMatches[][] = [];
  for (const { paragraphs } of sources) {
    const found: ParagraphMatches[] = [];
    for (const paragraph of paragraphs) {
      const matches = findTerms(paragraph, terms);
      found.push(matches.length === 0 ? NO_MATCHES : { matches, first: total });
      total += matches.length;
      yield;
    }
    bySource.push(found);
  }
  return { total, bySource };
}

/** Remembered until others are asked for: more than one part of the page asks for the same. */
export const findMatches: (sources: readonly Source[], terms: readonly string[]) => ArticleMatches =
  rememberLast((sources, terms) => {
    const finding = findEach(sources, terms);
    for (;;) {
      const { done, value } = finding.next();
      if (done) return value;
    }
  });
