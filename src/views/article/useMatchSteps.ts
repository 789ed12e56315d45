import { useCallback, useEffect, useState, type RefObject } from 'react';
import { selectArticleMatches } from '../../state/articleMatches.ts';
import { selectSearchTerms } from '../../state/selectors.ts';
import { useApp } from '../useApp.tsx';
import { bringIntoView } from './scrolling.ts';

export interface MatchSteps {
  readonly total: number;
  /** Counted from 0; null before the first step. */
  readonly current: number | null;
  readonly step: (by: 1 | -1) => void;
}

/** Steps through the words searched for. Focus stays on the button, so that one can go on stepping. */
export function useMatchSteps(pane: RefObject<HTMLElement | null>): MatchSteps {
  const terms = useApp(selectSearchTerms);
  const total = useApp(selectArticleMatches).total;
  const [at, setAt] = useState<{ terms: readonly string[]; index: number } | null>(null);
  const current = at?.terms === terms && at.index < total ? at.index : null;

  useEffect(() => {
    const match = current === null ? null : pane.current?.querySelector(`[data-match="${current}"]`);
    if (match) bringIntoView(match);
  }, [pane, current]);

  const step = useCallback(
    (by: 1 | -1) => {
      if (total === 0) return;
      const from = current ?? (by === 1 ? -1 : total);
      setAt({ terms, index: (from + by + total) % total });
    },
    [terms, total, current],
  );
  return { total, current, step };
}
