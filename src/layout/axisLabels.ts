/** What stands on the time axis. Years as historians write them; months and days in English. */
import { formatYear } from '../dataset/calendarWords.ts';

/** Of what the ticks of an axis are the starts. A day's names its weekday where there is room. */
export type AxisScale = 'minute' | 'weekday' | 'day' | 'month' | 'year';

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
    case 'minute':
      return clock(date);
    case 'weekday':
      return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()}`;
    case 'day':
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
    case 'minute':
      return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${monthAndYear(date)}`;
    case 'weekday':
    case 'day':
      return monthAndYear(date);
    case 'month':
      return formatYear(date.getUTCFullYear());
    case 'year':
      return '';
  }
}
