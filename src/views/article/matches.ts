/** The words searched for, numbered through all articles. */
import type { Source } from '../../dataset/dataset.ts';
import { findTerms, type Match } from '../../state/search.ts';

export interface ParagraphMatches {
  readonly matches: readonly Match[];
  /** The number, among all of them, of the paragraph's first; counted from 0. */
  readonly first: number;
}

export const NO_MATCHES: ParagraphMatches = { matches: [], first: 0 };

/** For each source, for each paragraph. */
export function numberMatches(
  sources: readonly Source[],
  terms: readonly string[],
): readonly (readonly ParagraphMatches[])[] {
  let first = 0;
  return sources.map(({ paragraphs }) =>
    paragraphs.map((paragraph) => {
      const matches = findTerms(paragraph, terms);
      if (matches.length === 0) return NO_MATCHES;
      const numbered = { matches, first };
      first += matches.length;
      return numbered;
    }),
  );
}
