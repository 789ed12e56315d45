import { Fragment, type ReactNode } from 'react';
import type { Match } from '../../state/search.ts';
import highlight from '../Highlighted.module.css';
import styles from './Paragraph.module.css';
import type { ParagraphMatches } from './matches.ts';
import { toRuns } from './runs.ts';

export interface Drawing {
  readonly text: string;
  readonly found: ParagraphMatches;
  readonly currentMatch: number | null;
  /** The place that was asked for, if it lies in this paragraph. */
  readonly place: Match | null;
}

interface MarkedTextProps extends Match {
  readonly drawing: Drawing;
}

/** A stretch of the paragraph with the words searched for, and the place asked for, marked. */
export function MarkedText({
  start,
  end,
  drawing: { text, found, currentMatch, place },
}: MarkedTextProps): ReactNode {
  return toRuns(start, end, [found.matches, place ? [place] : []]).map((run) => {
    const [match = null, placed = null] = run.layers;
    const words = text.slice(run.start, run.end);
    if (match === null && placed === null) return <Fragment key={run.start}>{words}</Fragment>;
    const number = match === null ? null : found.first + match;
    return (
      <span
        key={run.start}
        className={[match !== null && highlight.match, placed !== null && styles.placed]
          .filter(Boolean)
          .join(' ')}
        data-match={number ?? undefined}
        data-current-match={(number !== null && number === currentMatch) || undefined}
        data-placed={placed !== null || undefined}
        tabIndex={placed === null ? undefined : -1}
      >
        {words}
      </span>
    );
  });
}
