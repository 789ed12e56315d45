import type { ReactNode } from 'react';
import type { Difference } from '../../dataset/alignWords.ts';
import type { NearestPassage } from '../../dataset/nearest.ts';
import type { Quote } from '../../dataset/verdict.ts';
import { useShowInArticle } from '../article/useShowInArticle.ts';
import controls from '../controls.module.css';
import styles from './UnprovedQuote.module.css';

/** Words that the file quotes and no source has; they are never set as a quotation. */
export function UnprovedQuote({ quote: { text, verdict } }: { readonly quote: Quote }): ReactNode {
  const nearest = verdict.kind === 'not-found' ? verdict.nearest : null;
  return (
    <div className={styles.unproved}>
      <p className={styles.label}>The file quotes:</p>
      <p dir="auto">{text}</p>
      {nearest && <Nearest nearest={nearest} />}
    </div>
  );
}

function Nearest({ nearest: { passage, differences } }: { readonly nearest: NearestPassage }): ReactNode {
  const { showPassage } = useShowInArticle();
  return (
    <>
      <p className={styles.label}>
        Not this quote, but the nearest passage, in paragraph {passage.paragraph + 1}. Struck out: only in the
        file. Underlined: only in the source.
      </p>
      <p dir="auto">
        {differences.map((difference, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same words may differ twice
          <Words key={index} {...difference} />
        ))}
      </p>
      <button type="button" className={controls.quiet} onClick={() => showPassage(passage)}>
        Show the nearest passage
      </button>
    </>
  );
}

function Words({ side, text }: Difference): ReactNode {
  if (side === 'same') return `${text} `;
  const Mark = side === 'quote' ? 'del' : 'ins';
  return (
    <>
      <Mark>{text}</Mark>{' '}
    </>
  );
}
