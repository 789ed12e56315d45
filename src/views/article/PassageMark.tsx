import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { isPlainClick } from '../isPlainClick.ts';
import { useLinks } from '../LinkContext.tsx';
import { useArticleTools } from './ArticleContext.tsx';
import styles from './PassageMark.module.css';
import { purposeOf } from './purpose.ts';
import { MarkedText, type Drawing } from './MarkedText.tsx';
import { leadingEvent, toIdList, type Segment } from './segments.ts';

interface PassageMarkProps {
  readonly segment: Segment;
  readonly drawing: Drawing;
  readonly isCurrent: boolean;
  /** No event that is quoted here is among those shown. */
  readonly isFaded: boolean;
  readonly isPointedAt: boolean;
  readonly onPoint: (segment: Segment | null) => void;
}

/** Deeper overlaps than this look alike. */
const MAX_DEPTH = 3;

/** One segment that is quoted: a link to its event, which wraps like the text that it is. */
export function PassageMark({
  segment,
  drawing,
  isCurrent,
  isFaded,
  isPointedAt,
  onPoint,
}: PassageMarkProps): ReactNode {
  const { eventOf, choose, watch } = useArticleTools();
  const { hrefForEvent } = useLinks();
  const mark = useRef<HTMLElement>(null);
  const { events, dateEvents, isStart } = segment;
  const leading = leadingEvent(segment);
  const isBlank = drawing.text.slice(segment.start, segment.end).trim() === '';

  useEffect(() => (mark.current ? watch(mark.current, events) : undefined), [watch, events]);

  const follow = (click: MouseEvent<HTMLElement>): void => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    choose(segment, click.currentTarget);
  };

  return (
    <mark
      ref={mark}
      className={styles.passage}
      data-event-ids={toIdList(events)}
      data-date-event-ids={dateEvents.length > 0 ? toIdList(dateEvents) : undefined}
      data-start={segment.start}
      data-depth={Math.min(segment.passages.length, MAX_DEPTH)}
      data-faded={isFaded || undefined}
      data-pointed-at={isPointedAt || undefined}
      aria-current={isCurrent || undefined}
    >
      <a
        className={styles.link}
        // The space between two passages is pressed like the words, and read as no link.
        href={leading === null || isBlank ? undefined : hrefForEvent(leading)}
        tabIndex={isStart ? undefined : -1}
        // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- it came with ARIA 1.3
        aria-description={purposeOf(segment, eventOf)}
        draggable={false}
        onClick={follow}
        onPointerEnter={() => onPoint(segment)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(segment)}
        onBlur={() => onPoint(null)}
      >
        <MarkedText start={segment.start} end={segment.end} drawing={drawing} isInLink />
      </a>
    </mark>
  );
}
