import { useMemo, type ReactNode } from 'react';
import { selectArticleMatches } from '../../state/articleMatches.ts';
import {
  selectCurrentEvent,
  selectDataset,
  selectIsShown,
  selectQuoteTally,
  selectSources,
} from '../../state/selectors.ts';
import { useApp } from '../useApp.tsx';
import { toArticleMarks } from './articleMarks.ts';
import { NearReader } from './NearReader.tsx';
import { PlainStretch } from './PlainStretch.tsx';
import type { ArticleTimes } from './ReadTimes.tsx';
import { SourceHead } from './SourceHead.tsx';
import styles from './SourceText.module.css';
import { toStretches } from './stretches.ts';
import { isWantedIn, StretchText } from './StretchText.tsx';
import type { OfferedPassages } from './useOffered.ts';

/** More marks, and more paragraphs that may be marked, slow down whatever the page does. */
const MANY_PASSAGES = 300;
const MANY_PARAGRAPHS = 2000;
/** So do more elements, marked or not. */
const MOST_PARAGRAPHS = 20_000;

interface ArticleTextProps {
  readonly currentMatch: number | null;
  /** For each source, for each paragraph; null when times are not shown. */
  readonly times: ArticleTimes | null;
  readonly offered: OfferedPassages;
}

/** All sources, one after another. Passages are marked near the reader, and wherever something is asked for. */
export function ArticleText({ currentMatch, times, offered }: ArticleTextProps): ReactNode {
  const sources = useApp(selectSources);
  const dataset = useApp(selectDataset);
  const isShown = useApp(selectIsShown);
  const current = useApp(selectCurrentEvent);
  const quote = useApp(({ view }) => view.quote);
  const place = useApp(({ shownPlace }) => shownPlace);
  const { bySource: found } = useApp(selectArticleMatches);
  const marks = useMemo(() => toArticleMarks(dataset), [dataset]);
  const paragraphs = sources.reduce((sum, source) => sum + source.paragraphs.length, 0);
  const hasManyPassages = useApp((state) => selectQuoteTally(state).quotes > MANY_PASSAGES);
  const isGreat = hasManyPassages || paragraphs > MANY_PARAGRAPHS;
  const isVast = paragraphs > MOST_PARAGRAPHS;
  const stretches = useMemo(() => sources.map((source) => toStretches(source.paragraphs)), [sources]);
  const asked = { current, quote, place, currentMatch };

  return sources.map((source, number) => (
    <article key={source.id} className={styles.source}>
      <SourceHead source={source} />
      {stretches[number]?.map((stretch) => {
        const text = { source, number, stretch, found: found[number] };
        const drawn = <StretchText {...text} {...{ asked, marks, isShown, times, offered }} />;
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
}
