/**
 * Days of the proleptic Gregorian calendar, as ISO 8601 counts them: astronomical years, so year 0 is 1 BC
 * and −44 is 45 BC. Own arithmetic, because `Date` maps the years 0–99 to 1900–1999 and ends at ±271,821.
 */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export const DAY_MS = 86_400_000;
/** The largest distance from 1970 that a `Date` holds (ECMA-262, time values and time range). */
export const MAX_TIME_MS = 8.64e15;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31);
}

/**
 * UTC milliseconds at the start of a day. Exact wherever `Date` can hold the day, and still ordered beyond.
 * Counts years from March, so that the leap day is the last of its year and months have a linear rule.
 */
export function startOfDay({ year, month, day }: CalendarDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const days =
    365 * marchYear +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    dayOfYear;
  const DAYS_TO_1970 = 719_468;
  return (days - DAYS_TO_1970) * DAY_MS;
}

/** UTC milliseconds at the end of a day: the first instant that is no longer in it. */
export const endOfDay = (day: CalendarDay): number => startOfDay(day) + DAY_MS;

/** Milliseconds after midnight of a time of day as in ISO 8601, on the clock it was written by. */
export function timeOfDayMs(text: string): number {
  const [hour = 0, minute = 0, second = 0] = text.slice(0, 8).split(':').map(Number);
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** The UTC day that holds an instant. The instant must lie in the range of `Date`. */
export function dayAt(time: number): CalendarDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(day: CalendarDay): number {
  const days = startOfDay(day) / DAY_MS;
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

export const compareDays = (a: CalendarDay, b: CalendarDay): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;
