import { memo, useMemo, type ReactNode } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import { selectCurrentEvent, selectDataset, selectIsShown, selectQuoteTally } from '../../state/selectors.ts';
import { useAppLater } from '../useApp.tsx';
import { useArticleMatches } from '../useArticleMatches.ts';
import { toArticleMarks } from './articleMarks.ts';
import { NearReader } from './NearReader.tsx';
import { PlainStretch } from './PlainStretch.tsx';
import type { ArticleTimes } from './ReadTimes.tsx';
import { SourceHead } from './SourceHead.tsx';
import styles from './SourceText.module.css';
import { toStretches } from './stretches.ts';
import { isWantedIn, StretchText, type StretchTextProps } from './StretchText.tsx';
import type { Offered } from './offered.ts';

/** More marks, and more paragraphs that may be marked, slow down whatever the page does. */
const MANY_PASSAGES = 300;
const MANY_PARAGRAPHS = 2000;
/** So do more elements, marked or not. */
const MOST_PARAGRAPHS = 5000;

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
  return (
    <SourceTexts
      dataset={useAppLater(selectDataset)}
      isShown={useAppLater(selectIsShown)}
      found={useArticleMatches().bySource}
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
  asked,
  ...shared
}: SourceTextsProps): ReactNode {
  const { sources } = dataset;
  const marks = useMemo(() => toArticleMarks(dataset), [dataset]);
  const paragraphs = sources.reduce((sum, source) => sum + source.paragraphs.length, 0);
  const isGreat = hasManyPassages || paragraphs > MANY_PARAGRAPHS;
  const isVast = paragraphs > MOST_PARAGRAPHS;
  const stretches = useMemo(() => sources.map((source) => toStretches(source.paragraphs)), [sources]);

  return sources.map((source, number) => (
    <article key={source.id} className={styles.source}>
      <SourceHead source={source} />
      {stretches[number]?.map((stretch) => {
        const text = { source, number, stretch, found: found[number] };
        const drawn = <StretchText {...text} {...shared} asked={asked} marks={marks} />;
        return (
          <NearReader
            key={stretch.first}
            height={stretch.height}
            isOneOfMany={isGreat}
            near={drawn}
            far={
              isGreat && !isWantedIn(text, asked) ? (
                <PlainStretch paragraphs={stretch.paragraphs} language={source.language} isOfVast={isVast} />
              ) : (
                drawn
              )
            }
          />
        );
      })}
    </article>
  ));
});
