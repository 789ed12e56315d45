/** How readings are said to a reader. */
import { weekday, type CalendarDay } from '../../dataset/calendar.ts';
import { formatDay, formatMonth, formatYear } from '../../dataset/calendarWords.ts';
import { formatEdtf } from '../../dataset/dateWords.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import type { Context } from './context.ts';
import type { Period, Third } from './period.ts';
import type { Unit } from './timeExpression.ts';
import { toEdtf } from './values.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const sayDayWithWeekday = (day: CalendarDay): string => `${WEEKDAYS[weekday(day) - 1]} ${formatDay(day)}`;

export const sayPublication = ({ published }: Context): string =>
  `the publication day, ${sayDayWithWeekday(published)}`;

/** A period in words: "November 2024", "the week of 11–17 November 2024". */
export function sayPeriod(period: Period): string {
  const { unit, first } = period;
  // Most periods are of these units, and need no way round through EDTF.
  if (unit === 'day') return formatDay(first);
  if (unit === 'month') return formatMonth(first);
  if (unit === 'year') return formatYear(first.year);
  return sayEdtf(toEdtf(period)).replace(/^some day in /, '');
}

function sayEdtf(edtf: string): string {
  const reading = parseEdtf(edtf);
  return reading.ok ? formatEdtf(reading.value) : edtf;
}

/** "the year", "this month": that which a narrative has come to, or which was at hand when it was written. */
export const becauseAtHand = (unit: string, context: Context): string =>
  context.isNarrative ? `the ${unit} that the text has come to` : `the ${unit} of ${sayPublication(context)}`;

/** What words may add to a period. */
export interface DateParts {
  readonly third?: Third | null;
  /** A part of the day or a time on the clock, as TIMEX3 writes it after the T. */
  readonly time?: string | null;
  /** Whether the words give about this time. */
  readonly isApproximate?: boolean;
}

const THIRD_WORDS = { START: 'the first third of ', MID: 'the middle of ', END: 'the last third of ' };

const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

/** "the middle of May 1944", "about 1916", "the night of 5 June 1944". */
export function sayDate(period: Period, { third, time, isApproximate }: DateParts): string {
  const said = sayPeriod(period);
  if (time) return sayTimeOf(said, time);
  return (third ? THIRD_WORDS[third] : isApproximate ? 'about ' : '') + said;
}

/** "the night of some day", "5 June 1944, 06:30 UTC". */
export const sayTimeOf = (day: string, time: string): string =>
  DAY_PARTS[time] ? `the ${DAY_PARTS[time]} of ${day}` : `${day}, ${time.replace('Z', ' UTC')}`;

/** "one year", "3 weeks", "some centuries"; `count` is null when it is not said. */
export function sayAmount(count: number | null, unit: Unit): string {
  if (count === 1) return `one ${unit}`;
  return `${count ?? 'some'} ${unit === 'century' ? 'centuries' : `${unit}s`}`;
}
