import { memo, useMemo, type ReactNode } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { selectCurrentEvent, selectDataset, selectIsShown, selectQuoteTally } from '../../state/selectors.ts';
import { useAfterPaint } from '../useAfterPaint.ts';
import { useAppLater } from '../useApp.tsx';
import { useArticleMatches } from '../useArticleMatches.ts';
import { toArticleMarks } from './articleMarks.ts';
import type { ArticleTimes } from './ReadTimes.tsx';
import { SourceHead } from './SourceHead.tsx';
import styles from './SourceText.module.css';
import { Stretches } from './Stretches.tsx';
import type { StretchTextProps } from './StretchText.tsx';
import type { Offered } from './offered.ts';

/** More marks, and more paragraphs that may be marked, slow down whatever the page does. */
const MANY_PASSAGES = 300;
const MANY_PARAGRAPHS = 2000;
/** So do more elements, marked or not. */
const MOST_PARAGRAPHS = 5000;

const NOTHING: readonly never[] = [];

interface ArticleTextProps {
  readonly currentMatch: number | null;
  /** For each source, for each paragraph; null when times are not shown. */
  readonly times: ArticleTimes | null;
  readonly offered: Offered;
}

/** Everything that is marked in the article follows what is chosen and searched for when the rest of the page has. */
export function ArticleText({ currentMatch, times, offered }: ArticleTextProps): ReactNode {
  const current = useAppLater(selectCurrentEvent);
  const quote = useAppLater(({ view }) => view.quote);
  const place = useAppLater(({ shownPlace }) => shownPlace);
  const dataset = useAppLater(selectDataset);
  return (
    <SourceTexts
      dataset={dataset}
      isShown={useAfterPaint(useAppLater(selectIsShown), dataset)}
      found={useArticleMatches()?.bySource ?? NOTHING}
      hasManyPassages={useAppLater((state) => selectQuoteTally(state).quotes > MANY_PASSAGES)}
      asked={useMemo(() => ({ current, quote, place, currentMatch }), [current, quote, place, currentMatch])}
      times={times}
      offered={offered}
    />
  );
}

interface SourceTextsProps extends Pick<StretchTextProps, 'asked' | 'isShown' | 'times' | 'offered'> {
  readonly dataset: Dataset;
  /** For each source. */
  readonly found: readonly StretchTextProps['found'][];
  readonly hasManyPassages: boolean;
}

/** All sources, one after another. Passages are marked near the reader, and wherever something is asked for. */
const SourceTexts = memo(function SourceTexts({
  dataset,
  found,
  hasManyPassages,
  ...shared
}: SourceTextsProps): ReactNode {
  const { sources } = dataset;
  const marks = toArticleMarks(dataset);
  const paragraphs = sources.reduce((sum, source) => sum + source.paragraphs.length, 0);

  return sources.map((source, number) => (
    <article key={source.id} className={styles.source}>
      <SourceHead source={source} />
      <Stretches
        {...shared}
        source={source}
        number={number}
        first={0}
        paragraphs={source.paragraphs}
        found={found[number]}
        marks={marks}
        isGreat={hasManyPassages || paragraphs > MANY_PARAGRAPHS}
        isVast={paragraphs > MOST_PARAGRAPHS}
      />
    </article>
  ));
});
