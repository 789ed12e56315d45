import { useRef, type ReactNode } from 'react';
import { sameOrigin } from '../../state/origin.ts';
import { selectQuoteTally, selectSources } from '../../state/selectors.ts';
import { BackToEvent } from '../BackToEvent.tsx';
import controls from '../controls.module.css';
import { useActions, useApp, useAppLater } from '../useApp.tsx';
import { useIsWide } from '../useIsWide.ts';
import { ArticlePane } from './ArticlePane.tsx';
import styles from './ArticleView.module.css';
import { articleSummary } from './summary.ts';
import { useScrollToChoice } from './useScrollToChoice.ts';

export function ArticleView(): ReactNode {
  const isShown = useAppLater(({ view }) => view.isArticleShown);
  // What is there of another dossier goes at once, though the article of this one comes a moment later.
  const origin = useApp((state) => state.origin);
  const isOfThis = sameOrigin(
    origin,
    useAppLater((state) => state.origin),
  );
  const pane = useRef<HTMLDivElement>(null);
  const noteChosenHere = useScrollToChoice(pane);
  return (
    <section className={styles.article} aria-label="Article">
      <ArticleBar />
      {isShown && isOfThis && <ArticlePane pane={pane} noteChosenHere={noteChosenHere} />}
    </section>
  );
}

function ArticleBar(): ReactNode {
  const isShown = useApp(({ view }) => view.isArticleShown);
  const sources = useApp(selectSources);
  const tally = useApp(selectQuoteTally);
  const isWide = useIsWide();
  const { changeView } = useActions();
  const areTimesShown = useApp(({ view }) => view.areTimesShown);
  return (
    <header className={styles.bar}>
      <h2>Article</h2>
      <p className={styles.summary}>{articleSummary(sources, tally)}</p>
      {isWide && <BackToEvent />}
      {isShown && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={areTimesShown}
            onChange={(event) => changeView({ areTimesShown: event.target.checked })}
          />
          Dates as read
        </label>
      )}
      <button
        type="button"
        className={controls.button}
        onClick={() => changeView({ isArticleShown: !isShown })}
      >
        {isShown ? 'Hide' : 'Show'}
      </button>
    </header>
  );
}
