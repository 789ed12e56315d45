/** Days, months, years and times of day as a reader says them: "11–17 November 2024", "45 BC", "23:30 UTC". */
import { grouped } from './counting.ts';
import type { CalendarDay } from './calendar.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A year as historians write it: 2024, AD 99, 45 BC, 13.8 billion BC. `year` is astronomical. */
export function formatYear(year: number): string {
  if (year <= 0) return `${beforeChrist(year)} BC`;
  return year < 1000 ? `AD ${year}` : groupDigits(year);
}

/**
 * A number of thousands with five digits or more is told as it is written: nobody who writes −13,800,000,000 means the year
 * 13,800,000,001 BC. Every digit that is not 0 is told.
 */
function beforeChrist(year: number): string {
  const count = year > -10_000 || year % 1000 ? 1 - year : -year;
  if (count < 1e6 || count % 1000) return groupDigits(count);
  return count < 1e9 ? `${count / 1e6} million` : `${count / 1e9} billion`;
}

export const groupDigits = (n: number): string => (n < 10_000 ? String(n) : grouped(n));

export const formatDay = (day: CalendarDay): string => `${day.day} ${formatMonth(day)}`;

export const formatMonth = ({ year, month }: Pick<CalendarDay, 'year' | 'month'>): string =>
  `${MONTHS[month - 1]} ${formatYear(year)}`;

/** Two days with what they share said once: "11–17 November 2024", "30 June and 2 July 2024". */
export function formatDays(first: CalendarDay, last: CalendarDay, between: string): string {
  if (first.year !== last.year) return `${formatDay(first)}${between}${formatDay(last)}`;
  const month = first.month === last.month ? '' : ` ${MONTHS[first.month - 1]}`;
  return `${first.day}${month}${between}${formatDay(last)}`;
}

/** "23:30 (UTC−08:00)". Seconds are shown when there are any. */
export function timeWords(time: string): string {
  const [, clock = '', zone = ''] = /^([\d:]+)(?:\.\d+)?(.*)$/.exec(time) ?? [];
  const shown = clock.endsWith(':00') ? clock.slice(0, 5) : clock;
  if (zone === '') return shown;
  if (zone === 'Z') return `${shown} UTC`;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return `${shown} (UTC${sign === '-' ? '−' : '+'}${hours}:${minutes})`;
}
