import { Fragment, type ReactNode } from 'react';
import type { ForeignWords } from '../../dataset/textLanguage.ts';
import type { Match } from '../../state/search.ts';
import highlight from '../Highlighted.module.css';
import styles from './Paragraph.module.css';
import type { ParagraphMatches } from './matches.ts';
import { toRuns } from './runs.ts';

export interface Drawing {
  readonly text: string;
  /** Words in another script than the source's. */
  readonly foreign: readonly ForeignWords[];
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
  drawing: { text, foreign, found, currentMatch, place },
}: MarkedTextProps): ReactNode {
  return toRuns(start, end, [found.matches, place ? [place] : [], foreign]).map((run) => {
    const [match = null, placed = null, spoken = null] = run.layers;
    const words = text.slice(run.start, run.end);
    if (run.layers.every((layer) => layer === null)) return <Fragment key={run.start}>{words}</Fragment>;
    const number = match === null ? null : found.first + match;
    return (
      <span
        key={run.start}
        className={
          [match !== null && highlight.match, placed !== null && styles.placed].filter(Boolean).join(' ') ||
          undefined
        }
        lang={spoken === null ? undefined : foreign[spoken]?.language}
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
