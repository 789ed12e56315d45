/** What stands on the time axis. Years as historians write them; months and days in English. */
import { formatYear } from '../dataset/calendarWords.ts';

/** The chart library's names for its scales. */
export type AxisScale =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'weekday'
  | 'day'
  | 'week'
  | 'month'
  | 'year';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const clock = (date: Date): string => `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`;
const monthAndYear = (date: Date): string =>
  `${MONTHS[date.getUTCMonth()]} ${formatYear(date.getUTCFullYear())}`;

/** `time` in UTC milliseconds. */
export function minorLabel(time: number, scale: AxisScale): string {
  const date = new Date(time);
  switch (scale) {
    case 'millisecond':
    case 'second':
      return `${clock(date)}:${twoDigits(date.getUTCSeconds())}`;
    case 'minute':
    case 'hour':
      return clock(date);
    case 'weekday':
      return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()}`;
    case 'day':
    case 'week':
      return String(date.getUTCDate());
    case 'month':
      return MONTHS[date.getUTCMonth()] ?? '';
    case 'year':
      return formatYear(date.getUTCFullYear());
  }
}

export function majorLabel(time: number, scale: AxisScale): string {
  const date = new Date(time);
  switch (scale) {
    case 'millisecond':
    case 'second':
    case 'minute':
    case 'hour':
      return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${monthAndYear(date)}`;
    case 'weekday':
    case 'day':
    case 'week':
      return monthAndYear(date);
    case 'month':
      return formatYear(date.getUTCFullYear());
    case 'year':
      return '';
  }
}

const YEAR_MS = 365.25 * 86_400_000;
/** Room for a year and its era. */
const TICK_PX = 84;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/**
 * Years from tick to tick, or null where ticks are finer and the chart library chooses. It reckons with the time that
 * is left out, and so draws too few ticks between gaps that are long. `resolution` is in milliseconds a pixel.
 */
export function yearStep(resolution: number): number | null {
  const years = (resolution * TICK_PX) / YEAR_MS;
  return years < 0.6 ? null : (YEAR_STEPS.find((step) => step >= years) ?? 10_000);
}
