import { startTransition, useEffect, useState } from 'react';
import type { Source } from '../dataset/dataset.ts';
import { findMatches, type ArticleMatches } from '../state/articleMatches.ts';
import { selectSearchTerms, selectSources } from '../state/selectors.ts';
import { findLater } from './article/findLater.ts';
import { useAppLater } from './useApp.tsx';

interface Found {
  readonly sources: readonly Source[];
  readonly matches: ArticleMatches;
}

/** To look through more of them at once would hold the page up. */
const MANY_PARAGRAPHS = 1000;

/**
 * The words searched for in the article, which is looked through when the events that are found are shown; a long one little
 * by little, with null until that is done for the first time.
 */
export function useArticleMatches(): ArticleMatches | null {
  const sources = useAppLater(selectSources);
  const terms = useAppLater(selectSearchTerms);
  const isLong = terms.length > 0 && countParagraphs(sources) > MANY_PARAGRAPHS;
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    if (!isLong) return;
    void findLater(sources, terms).then(
      (done) => done && startTransition(() => setFound({ sources, matches: done.result })),
    );
  }, [isLong, sources, terms]);

  // What was found before the search was cleared is not shown for the next one.
  if (!isLong && found) setFound(null);
  if (!isLong) return findMatches(sources, terms);
  return found?.sources === sources ? found.matches : null;
}

const countParagraphs = (sources: readonly Source[]): number =>
  sources.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
