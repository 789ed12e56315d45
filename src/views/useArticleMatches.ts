import { findMatches, type ArticleMatches } from '../state/articleMatches.ts';
import { selectSearchTerms, selectSources } from '../state/selectors.ts';
import { useAppLater } from './useApp.tsx';

/** The words searched for in the article, which is looked through when the events that are found are shown. */
export const useArticleMatches = (): ArticleMatches =>
  findMatches(useAppLater(selectSources), useAppLater(selectSearchTerms));
