import { useEffect, type ReactNode, type RefObject } from 'react';
import controls from '../controls.module.css';
import { counting, grouped } from '../../dataset/counting.ts';
import { useArticleMatches } from '../useArticleMatches.ts';
import article from './ArticleView.module.css';
import styles from './MatchBar.module.css';
import { bringIntoView } from './scrolling.ts';

interface MatchBarProps {
  readonly pane: RefObject<HTMLElement | null>;
  /** The match that was stepped to, counted from 0; null before the first step. */
  readonly current: number | null;
  readonly onStep: (match: number) => void;
}

/** How many places of the article have the words searched for, and the way through them. */
export function MatchBar({ pane, current, onStep }: MatchBarProps): ReactNode {
  const found = useArticleMatches();
  const total = found?.total ?? 0;
  const places = total === 0 ? 'no places' : counting(total, 'place');

  useEffect(() => {
    const match = current === null ? null : pane.current?.querySelector(`[data-match="${current}"]`);
    if (match) bringIntoView(match);
  }, [pane, current]);

  /** The focus stays on the button, so that one can go on stepping. */
  const step = (by: 1 | -1) => onStep(((current ?? (by === 1 ? -1 : total)) + by + total) % total);

  return (
    <div className={`${article.bar} ${styles.matches}`}>
      <span aria-live="polite">
        {current !== null && `${grouped(current + 1)} of `}
        {found && `${places} in the article`}
      </span>
      {total > 0 && (
        <>
          <button type="button" className={controls.quiet} onClick={() => step(-1)}>
            Previous match
          </button>
          <button type="button" className={controls.quiet} onClick={() => step(1)}>
            Next match
          </button>
        </>
      )}
    </div>
  );
}
