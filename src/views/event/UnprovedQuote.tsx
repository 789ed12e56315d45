import { Fragment, type ReactNode } from 'react';
import type { Difference } from '../../dataset/alignWords.ts';
import type { NearestPassage } from '../../dataset/nearest.ts';
import type { Quote } from '../../dataset/verdict.ts';
import { selectSourcesById } from '../../state/selectors.ts';
import { useShowInArticle } from '../article/useShowInArticle.ts';
import controls from '../controls.module.css';
import { Words, type WordsProps } from '../InLanguage.tsx';
import { useApp } from '../useApp.tsx';
import styles from './UnprovedQuote.module.css';

/** Words that the file quotes and no source has; they are never set as a quotation. */
export function UnprovedQuote({ quote: { source, text, verdict } }: { readonly quote: Quote }): ReactNode {
  const language = useApp(selectSourcesById).get(source)?.language;
  const nearest = verdict.kind === 'not-found' ? verdict.nearest : null;
  return (
    <div className={styles.unproved}>
      <p className={styles.label}>The file quotes:</p>
      <p lang={language} dir="auto">
        <Words text={text} language={language} />
      </p>
      {nearest && <Nearest nearest={nearest} />}
    </div>
  );
}

function Nearest({ nearest: { passage, differences } }: { readonly nearest: NearestPassage }): ReactNode {
  const { showPassage } = useShowInArticle();
  const language = useApp(selectSourcesById).get(passage.source)?.language;
  return (
    <>
      <p className={styles.label}>
        Not this quote, but the nearest passage, in paragraph {passage.paragraph + 1}. Struck out: only in the
        file. Underlined: only in the source.
      </p>
      <p lang={language} dir="auto">
        {differences.map((difference, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same words may differ twice
          <ComparedWords key={index} {...difference} language={language} />
        ))}
      </p>
      <button type="button" className={controls.quiet} onClick={() => showPassage(passage)}>
        Show the nearest passage
      </button>
    </>
  );
}

function ComparedWords({ side, ...words }: Difference & WordsProps): ReactNode {
  const Mark = side === 'same' ? Fragment : side === 'quote' ? 'del' : 'ins';
  return (
    <>
      <Mark>
        <Words {...words} />
      </Mark>{' '}
    </>
  );
}
