import type { ReactNode } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { foreignWords } from '../../dataset/textLanguage.ts';
import { findTerms, type Match } from '../../state/search.ts';
import { selectSearchTerms, selectSourcesById } from '../../state/selectors.ts';
import { toRuns } from '../article/runs.ts';
import highlight from '../Highlighted.module.css';
import { InItsParagraph } from '../lazyViews.ts';
import { useApp } from '../useApp.tsx';
import styles from './QuoteFigure.module.css';
import type { Passage } from '../../dataset/passage.ts';

interface QuoteTextProps {
  readonly event: DatedEvent;
  readonly passage: Passage;
  /** With the words of the paragraph around it, for where the article is out of sight. */
  readonly isInParagraph: boolean;
}

/** The source's own characters, with the words of the date and the words searched for marked. */
export function QuoteText({ event, passage, isInParagraph }: QuoteTextProps): ReactNode {
  const source = useApp(selectSourcesById).get(passage.source);
  const terms = useApp(selectSearchTerms);
  const paragraph = source?.paragraphs[passage.paragraph] ?? '';
  const foreign = source ? foreignWords(paragraph, source.language) : [];
  const marked = [findTerms(paragraph, terms), dateWordsIn(event, passage), foreign];
  const draw = ({ start: from, end: to }: Match): ReactNode =>
    toRuns(from, to, marked).map(({ start, end, layers: [match = null, dating = null, words = null] }) => (
      <span
        key={start}
        lang={words === null ? undefined : foreign[words]?.language}
        className={
          [match !== null && highlight.match, dating !== null && styles.dateWords]
            .filter(Boolean)
            .join(' ') || undefined
        }
      >
        {paragraph.slice(start, end)}
      </span>
    ));
  if (isInParagraph)
    return <InItsParagraph paragraph={paragraph} passage={passage} language={source?.language} draw={draw} />;
  return (
    <blockquote className={styles.words} lang={source?.language} dir="auto">
      {draw(passage)}
    </blockquote>
  );
}

/** In order and without overlaps. */
function dateWordsIn({ date, otherDates }: DatedEvent, { source, paragraph }: Passage): readonly Match[] {
  const places = [date, ...otherDates].flatMap(({ wordsAt }) =>
    wordsAt?.source === source && wordsAt.paragraph === paragraph ? [wordsAt] : [],
  );
  const sorted = places.toSorted((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0));
}
