/** What the chart draws of an event: a mark with finite ends and what its ends stand for. */
import type { DatedEvent } from '../dataset/dataset.ts';
import { type EventDate, type TimeSpan } from '../dataset/eventDate.ts';
import { isApproximate, isUncertain } from '../dataset/doubt.ts';
import { extentOf, type Extent } from '../dataset/extent.ts';
import { createScale } from './scale.ts';

/** `sharp`: known. `on`: it goes on without end. `blank`: there is an end that nobody gives. */
export type Edge = 'sharp' | 'on' | 'blank';

export interface DrawnEvent {
  readonly event: DatedEvent;
  readonly extent: Extent;
  /** Finite; a side that is open or unknown stands at the known side. */
  readonly span: TimeSpan;
  readonly startEdge: Edge;
  readonly endEdge: Edge;
  readonly isVague: boolean;
}

/** Null for events that have no place on a time axis. */
export function toDrawnEvent(event: DatedEvent): DrawnEvent | null {
  const { span, reading } = event.date;
  if (!span || !reading) return null;
  const isOpenStart = span.start === -Infinity;
  const isOpenEnd = span.end === Infinity;
  return {
    event,
    extent: extentOf(reading),
    span: { start: isOpenStart ? span.end : span.start, end: isOpenEnd ? span.start : span.end },
    startEdge: isOpenStart ? edgeOf(event.date, 'from') : 'sharp',
    endEdge: isOpenEnd ? edgeOf(event.date, 'to') : 'sharp',
    isVague: isApproximate(reading) || isUncertain(reading),
  };
}

function edgeOf({ reading }: EventDate, side: 'from' | 'to'): Edge {
  return reading?.type === 'interval' && reading[side] === 'open' ? 'on' : 'blank';
}

/** Stands for an end that goes on; the chart cuts it at twice its own width. */
export const FOREVER_MS = 8e15;

/** Where its mark stands in the chart. */
export function chartSpan({ span, startEdge, endEdge }: DrawnEvent): TimeSpan {
  return {
    start: startEdge === 'on' ? -FOREVER_MS : span.start,
    end: endEdge === 'on' ? FOREVER_MS : span.end,
  };
}

/** Share of the width that stays free on either side of the outermost events. */
const PADDING = 0.03;
const HOUR_MS = 3_600_000;
/** One event alone is shown with this much time around it. */
const LONELY_MS = 30 * 24 * HOUR_MS;

/** The window that shows a stretch of time with what lies in it, the quiet stretches left out. */
export function fitWindow({ start, end }: TimeSpan, gaps: readonly TimeSpan[]): TimeSpan {
  const hidden = gaps.reduce((sum, gap) => sum + gap.end - gap.start, 0);
  const padding = Math.max((end - start - hidden) * PADDING, end - start < HOUR_MS * 48 ? LONELY_MS : 0);
  return { start: start - padding, end: end + padding };
}

/** Share of the window that stays free beside an event that it was moved to. */
const MARGIN = 0.1;

/**
 * The window itself if it shows the event whole; else one moved as little as does, or widened to hold it. Widths are
 * those that are seen: years that are skipped count for nothing.
 */
export function windowShowing(window: TimeSpan, { span }: DrawnEvent, gaps: readonly TimeSpan[]): TimeSpan {
  if (span.start >= window.start && span.end <= window.end) return window;
  const collapsed = createScale(window, 1, gaps);
  // A window that lies in skipped years is as wide as nothing, and measures nothing.
  const scale = collapsed.toX(window.end) > 0 ? collapsed : createScale(window, 1, []);
  const [from, to] = [scale.toX(span.start), scale.toX(span.end)];
  if (to - from > 1 - 2 * MARGIN) {
    const padding = (to - from) * MARGIN;
    return { start: scale.toLastTime(from - padding), end: scale.toTime(to + padding) };
  }
  const left = span.start < window.start ? from - MARGIN : to + MARGIN - 1;
  return { start: scale.toLastTime(left), end: scale.toTime(left + 1) };
}
