/** What a picture says of itself in words. */
import { counting, grouped } from '../../dataset/counting.ts';
import { DAY_MS, dayAt } from '../../dataset/calendar.ts';
import { formatDay } from '../../dataset/calendarWords.ts';
import type { TimeSpan } from '../../dataset/eventDate.ts';

/** How many events there are, and where; an event in several lanes counts once. */
export interface Tally {
  /** In the dossier. */
  readonly total: number;
  /** That the filters let through. */
  readonly shown: number;
  readonly drawn: number;
  /** Counted on the axis, for there is no room to draw them. */
  readonly counted: number;
  /** Before or after the period that is shown. */
  readonly outside: number;
  readonly undrawable: number;
  readonly undated: number;
  /** The period that is shown; null when that is everything. */
  readonly window: TimeSpan | null;
}

/** "23 events: 12 on the axis, 11 not dated by the source." */
export function noteOf(tally: Tally): string {
  const { total, shown, drawn, counted, outside, undrawable, undated, window } = tally;
  const whole = shown === total ? events(total) : `${grouped(shown)} of ${events(total)}, as filtered`;
  const parts = [
    [drawn, 'on the axis'],
    [counted, 'left out for want of room and counted above their place'],
    [outside, 'before or after the period shown'],
    [undrawable, 'dated, but not to be drawn'],
    [undated, 'not dated by the source'],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  const [only] = told;
  const split =
    told.length === 1 && only?.[1] === 'on the axis'
      ? ''
      : `: ${told.map(([count, where]) => `${grouped(count)} ${where}`).join(', ')}`;
  const period = window ? ` Shown: ${periodOf(window)}.` : '';
  return `${whole}${split}.${period}`;
}

export const describePicture = (tally: Tally): string =>
  `A timeline from left to right. ${noteOf(tally)} Each event is a mark with its title beside or inside it.`;

const periodOf = ({ start, end }: TimeSpan): string =>
  `${formatDay(dayAt(start))} to ${formatDay(dayAt(Math.max(start, end - DAY_MS)))}`;

const events = (count: number): string => counting(count, 'event');
