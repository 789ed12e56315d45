import { type TimeSpan } from '../dataset/eventDate.ts';
import { EXTENTS } from '../dataset/extent.ts';
import type { Marks } from './marks.ts';

/** Wider spans of events that happened once are doubt, not activity. */
const LONGEST_DOUBT_MS = 2 * 365 * 86_400_000;
const WITHIN = EXTENTS.indexOf('within');

/** When something happens, in order and apart from one another: of a long "some time within" only the two ends count. */
export function busySpans({ order, starts, ends, columns }: Marks): readonly TimeSpan[] {
  const begun: TimeSpan[] = [];
  const lateEnds: TimeSpan[] = [];
  // The fastest way through a million.
  for (let index = 0; index < order.length; index++) {
    const place = order[index] ?? 0;
    const start = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    const isDoubt = columns.extents[place] === WITHIN && end - start > LONGEST_DOUBT_MS;
    if (isDoubt) lateEnds.push({ start: end, end });
    join(begun, start, isDoubt ? start : end);
  }
  return joinSpans([...begun, ...lateEnds]);
}

/** The same time in spans that are in order and apart. */
export function joinSpans(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) join(joined, start, end);
  return joined;
}

/** Adds a span to those before it, none of which starts later. */
function join(spans: TimeSpan[], start: number, end: number): void {
  const last = spans.at(-1);
  if (!last || start > last.end) spans.push({ start, end });
  else if (end > last.end) spans[spans.length - 1] = { start: last.start, end };
}
