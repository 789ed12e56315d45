import type { ReactNode } from 'react';
import controls from '../controls.module.css';
import { counting } from '../counting.ts';
import article from './ArticleView.module.css';
import styles from './MatchBar.module.css';
import type { MatchSteps } from './useMatchSteps.ts';

/** How many places of the article have the words searched for, and the way through them. */
export function MatchBar({ total, current, step }: MatchSteps): ReactNode {
  const places = total === 0 ? 'no places' : counting(total, 'place');
  return (
    <div className={`${article.bar} ${styles.matches}`}>
      <span aria-live="polite">
        {current !== null && `${current + 1} of `}
        {places} in the article
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
