import { Fragment, type ReactNode } from 'react';
import type { TimeExpression } from '../../suggest/times/timeExpression.ts';
import type { ForeignWords } from '../../dataset/textLanguage.ts';
import type { Match } from '../../state/search.ts';
import highlight from '../Highlighted.module.css';
import styles from './Paragraph.module.css';
import type { ParagraphMatches } from '../../state/articleMatches.ts';
import { toRuns } from './runs.ts';

export interface Drawing {
  readonly text: string;
  /** Words in another script than the source's. */
  readonly foreign: readonly ForeignWords[];
  readonly found: ParagraphMatches;
  readonly currentMatch: number | null;
  /** What may be an event, while a dossier is made; the one looked at has the number `lookedAt`. */
  readonly suggested: readonly Match[];
  readonly lookedAt: number | null;
  /** What is read as a time, when that is shown. */
  readonly times: readonly TimeExpression[];
  /** The place that was asked for, if it lies in this paragraph. */
  readonly place: Match | null;
}

interface MarkedTextProps extends Match {
  readonly drawing: Drawing;
  /** A link takes the focus for what stands in it. */
  readonly isInLink?: boolean;
}

/** A stretch of the paragraph with the words searched for, and the place asked for, marked. */
export function MarkedText({
  start,
  end,
  drawing: { text, foreign, found, currentMatch, place, times, suggested, lookedAt },
  isInLink = false,
}: MarkedTextProps): ReactNode {
  return toRuns(start, end, [found.matches, place ? [place] : [], foreign, times, suggested]).map((run) => {
    const [match = null, placed = null, spoken = null, time = null, offered = null] = run.layers;
    const words = text.slice(run.start, run.end);
    if (run.layers.every((layer) => layer === null)) return <Fragment key={run.start}>{words}</Fragment>;
    const number = match === null ? null : found.first + match;
    const isTimeStart = time !== null && times[time]?.start === run.start;
    const Element = time === null ? 'span' : 'time';
    return (
      <Element
        key={run.start}
        className={
          [
            match !== null && highlight.match,
            placed !== null && styles.placed,
            time !== null && styles.time,
            offered !== null && styles.offered,
          ]
            .filter(Boolean)
            .join(' ') || undefined
        }
        lang={spoken === null ? undefined : foreign[spoken]?.language}
        data-match={number ?? undefined}
        data-current-match={(number !== null && number === currentMatch) || undefined}
        data-placed={placed !== null || undefined}
        data-time={time ?? undefined}
        data-suggested={offered === null ? undefined : offered === lookedAt ? 'current' : 'open'}
        aria-description={time === null ? undefined : times[time]?.how}
        tabIndex={isTimeStart && !isInLink ? 0 : placed === null ? undefined : -1}
      >
        {words}
      </Element>
    );
  });
}
