import { useMemo, type ReactNode } from 'react';
import {
  selectCurrentEvent,
  selectEvents,
  selectQuoteTally,
  selectSearchTerms,
  selectShownEvents,
  selectSources,
} from '../../state/selectors.ts';
import type { TimeExpression } from '../../suggest/times/timeExpression.ts';
import { useApp } from '../useApp.tsx';
import { NO_MATCHES, numberMatches, type ParagraphMatches } from './matches.ts';
import { NearReader } from './NearReader.tsx';
import { Paragraph } from './Paragraph.tsx';
import { indexMarks, NO_MARKS } from './segments.ts';
import { SourceHead } from './SourceHead.tsx';
import styles from './SourceText.module.css';
import { toStretches } from './stretches.ts';
import type { OfferedPassages } from './useOffered.ts';
import type { ArticleTimes } from './ReadTimes.tsx';
import type { EventId } from '../../dataset/entityIds.ts';

const NO_EVENTS: ReadonlySet<EventId> = new Set();

/** More marks than this slow down whatever the page does. */
const MANY_PASSAGES = 1000;

interface ArticleTextProps {
  readonly currentMatch: number | null;
  /** For each source, for each paragraph; null when times are not shown. */
  readonly times: ArticleTimes | null;
  readonly offered: OfferedPassages;
}

const NO_TIMES: readonly TimeExpression[] = [];

/** All sources, one after another. What a paragraph has no part in is kept from it, so that it does not render again. */
export function ArticleText({ currentMatch, times, offered }: ArticleTextProps): ReactNode {
  const sources = useApp(selectSources);
  const events = useApp(selectEvents);
  const shownEvents = useApp(selectShownEvents);
  const terms = useApp(selectSearchTerms);
  const current = useApp(selectCurrentEvent);
  const quote = useApp(({ view }) => view.quote);
  const place = useApp(({ shownPlace }) => shownPlace);
  const marks = useMemo(() => indexMarks(events), [events]);
  const isGreat = useApp((state) => selectQuoteTally(state).proved > MANY_PASSAGES);
  const stretches = useMemo(() => sources.map(({ paragraphs }) => toStretches(paragraphs)), [sources]);
  const shown = useMemo(() => new Set(shownEvents.map(({ id }) => id)), [shownEvents]);
  const found = useMemo(() => numberMatches(sources, terms), [sources, terms]);

  return sources.map((source, sourceIndex) => (
    <article key={source.id} className={styles.source}>
      <SourceHead source={source} />
      {stretches[sourceIndex]?.map(({ first, paragraphs, height }) => (
        <NearReader key={first} height={height} isOneOfMany={isGreat}>
          {(isNear) =>
            paragraphs.map((text, inStretch) => {
              const index = first + inStretch;
              const paragraphMarks = marks.get(source.id)?.get(index) ?? NO_MARKS;
              const paragraphMatches = found[sourceIndex]?.[index] ?? NO_MATCHES;
              const isCurrent = current !== null && paragraphMarks.events.has(current.id);
              return (
                <Paragraph
                  key={index}
                  address={`${sourceIndex}-${index}`}
                  number={index + 1}
                  text={text}
                  isNear={isNear}
                  language={source.language}
                  marks={paragraphMarks}
                  shown={paragraphMarks === NO_MARKS ? NO_EVENTS : shown}
                  currentEvent={isCurrent ? current.id : null}
                  currentQuote={isCurrent ? quote : null}
                  found={paragraphMatches}
                  times={times?.[sourceIndex]?.[index] ?? NO_TIMES}
                  suggested={offered.at(source.id, index)}
                  lookedAt={offered.lookedAt(source.id, index)}
                  currentMatch={
                    currentMatch !== null && hasMatch(paragraphMatches, currentMatch) ? currentMatch : null
                  }
                  place={place?.source === source.id && place.paragraph === index ? place : null}
                />
              );
            })
          }
        </NearReader>
      ))}
    </article>
  ));
}

const hasMatch = ({ matches, first }: ParagraphMatches, number: number): boolean =>
  number >= first && number < first + matches.length;
