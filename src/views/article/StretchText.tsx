import type { ReactNode } from 'react';
import type { DatedEvent, Source } from '../../dataset/dataset.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import type { Passage } from '../../dataset/passage.ts';
import { NO_MATCHES, type ParagraphMatches } from '../../state/articleMatches.ts';
import type { TimeExpression } from '../../suggest/times/timeExpression.ts';
import { isQuotedFrom, type ArticleMarks } from './articleMarks.ts';
import { Paragraph } from './Paragraph.tsx';
import type { ArticleTimes } from './ReadTimes.tsx';
import type { Stretch } from './stretches.ts';
import type { Offered } from './offered.ts';

/** What the reader asked to see. */
interface Asked {
  readonly current: DatedEvent | null;
  readonly quote: number | null;
  readonly place: Passage | null;
  readonly currentMatch: number | null;
}

interface PlacedStretch {
  readonly source: Source;
  /** Of the source, counted from 0. */
  readonly number: number;
  readonly stretch: Stretch;
  /** For each paragraph of the source; undefined while nothing is searched for. */
  readonly found: readonly ParagraphMatches[] | undefined;
}

export interface StretchTextProps extends PlacedStretch {
  readonly asked: Asked;
  readonly marks: ArticleMarks;
  readonly isShown: (event: EventId) => boolean;
  readonly times: ArticleTimes | null;
  readonly offered: Offered;
}

const NO_TIMES: readonly TimeExpression[] = [];

/** Paragraphs with everything that is marked in them. What one has no part in is kept from it, so that it does not render again. */
export function StretchText({
  source,
  number,
  stretch: { first, paragraphs },
  found,
  asked: { current, quote, place, currentMatch },
  marks,
  isShown,
  times,
  offered,
}: StretchTextProps): ReactNode {
  return paragraphs.map((text, inStretch) => {
    const index = first + inStretch;
    const matches = found?.[index] ?? NO_MATCHES;
    const isCurrent = current !== null && isQuotedFrom(current, source, (paragraph) => paragraph === index);
    return (
      <Paragraph
        key={index}
        address={`${number}-${index}`}
        number={index + 1}
        text={text}
        language={source.language}
        marks={marks(number, index)}
        isShown={isShown}
        currentEvent={isCurrent ? current.id : null}
        currentQuote={isCurrent ? quote : null}
        found={matches}
        times={times?.[number]?.[index] ?? NO_TIMES}
        suggested={offered.at(source.id, index)}
        lookedAt={offered.lookedAt(source.id, index)}
        currentMatch={currentMatch !== null && hasMatch(matches, currentMatch) ? currentMatch : null}
        place={place?.source === source.id && place.paragraph === index ? place : null}
      />
    );
  });
}

/** Whether something that was asked for stands in a stretch. */
export function isWantedIn(
  { source, stretch: { first, paragraphs }, found }: PlacedStretch,
  { current, place, currentMatch }: Asked,
): boolean {
  const isHere = (paragraph: number) => paragraph >= first && paragraph < first + paragraphs.length;
  return (
    (place?.source === source.id && isHere(place.paragraph)) ||
    (current !== null && isQuotedFrom(current, source, isHere)) ||
    (currentMatch !== null &&
      found?.slice(first, first + paragraphs.length).some((matches) => hasMatch(matches, currentMatch)) ===
        true)
  );
}

const hasMatch = ({ matches, first }: ParagraphMatches, number: number): boolean =>
  number >= first && number < first + matches.length;
