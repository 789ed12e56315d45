import { endOfDay, MAX_TIME_MS, startOfDay } from './calendar.ts';
import { edtfBounds, type Edtf } from './edtf.ts';
import type { TimeSpan } from './eventDate.ts';

/** Span of a reading, or null when it reaches beyond what a `Date` can hold. */
export function toTimeSpan(reading: Edtf): TimeSpan | null {
  const { first, last } = edtfBounds(reading);
  const start = first ? startOfDay(first) : -Infinity;
  const end = last ? endOfDay(last) : Infinity;
  return (first || last) && canDraw(start) && canDraw(end) ? { start, end } : null;
}

const canDraw = (time: number): boolean => !Number.isFinite(time) || Math.abs(time) <= MAX_TIME_MS;
