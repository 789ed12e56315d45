/** Periods as TIMEX3 values and as EDTF. */
import { weekday, type CalendarDay } from '../../dataset/calendar.ts';
import { addDays, daysBetween, thirdOf, weekPeriod, type Period, type Third } from './period.ts';
import type { Unit } from './timeExpression.ts';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const SEASON_NAMES = ['SP', 'SU', 'FA', 'WI'];

/** TIMEX3 writes years before Christ as BC0490, with no year 0. */
const timexYear = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

const seasonIndex = ({ first }: Period): number => first.month / 3;

export function toTimex(period: Period): string {
  const { unit, first, last } = period;
  const year = timexYear(first.year);
  const years = timexYear(first.year > 0 ? first.year : last.year);
  switch (unit) {
    case 'day':
      return `${year}-${pad(first.month, 2)}-${pad(first.day, 2)}`;
    case 'week':
      return isoWeek(first);
    case 'weekend':
      return `${isoWeek(first)}-WE`;
    case 'month':
      return `${year}-${pad(first.month, 2)}`;
    case 'season':
      return `${year}-${SEASON_NAMES[seasonIndex(period) - 1]}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(first.month / 3)}`;
    case 'half':
      return `${year}-H${Math.ceil(first.month / 6)}`;
    case 'year':
      return year;
    case 'decade':
      return years.slice(0, -1);
    case 'century':
      return years.slice(0, -2);
    case 'millennium':
      return years.slice(0, -3);
  }
}

/** The ISO week of a day; its year is that of its Thursday. */
function isoWeek(day: CalendarDay): string {
  const { year } = addDays(day, 4 - weekday(day));
  const first = weekPeriod({ year, month: 1, day: 4 }).first;
  return `${timexYear(year)}-W${pad(daysBetween(first, weekPeriod(day).first) / 7 + 1, 2)}`;
}

/** EDTF writes years before Christ astronomically: year 0000 is 1 BC. */
const edtfYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

export const edtfMonth = ({ year, month }: CalendarDay): string => `${edtfYear(year)}-${pad(month, 2)}`;
export const edtfDay = (day: CalendarDay): string => `${edtfMonth(day)}-${pad(day.day, 2)}`;

/** EDTF level 2 for parts of a year; weeks, which EDTF has not, as some day of seven. */
export function toEdtf(period: Period): string {
  const { unit, first, last } = period;
  const year = edtfYear(first.year);
  switch (unit) {
    case 'day':
      return edtfDay(first);
    case 'week':
    case 'weekend':
      return oneOf(edtfDay(first), edtfDay(last));
    case 'month':
      return edtfMonth(first);
    case 'season':
      return `${year}-${20 + seasonIndex(period)}`;
    case 'quarter':
      return `${year}-${32 + Math.ceil(first.month / 3)}`;
    case 'half':
      return `${year}-${39 + Math.ceil(first.month / 6)}`;
    case 'year':
      return year;
    case 'decade':
    case 'century':
    case 'millennium':
      return first.year >= 0 ? masked(unit, year) : oneOf(year, edtfYear(last.year));
  }
}

const MASKED = { decade: 1, century: 2, millennium: 3 } as const;
const masked = (unit: keyof typeof MASKED, year: string): string =>
  year.slice(0, -MASKED[unit]) + 'X'.repeat(MASKED[unit]);

/** Some time from one to the other, both inclusive. */
const oneOf = (from: string, to: string): string => `[${from}..${to}]`;

/** A third is marked as approximate: "early May" ends on no certain day. */
export function thirdToEdtf(period: Period, third: Third): string {
  const { first, last } = thirdOf(period, third);
  const isShort = daysBetween(period.first, period.last) < 360;
  const write = isShort ? edtfDay : edtfMonth;
  return first === last ? `${write(first)}~` : oneOf(`${write(first)}~`, `${write(last)}~`);
}

const LETTERS: Record<Unit, string> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  season: 'SE',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

/** `P3W`, `PT20M`, `P10Y` for a decade; a count that is not said is `X`. */
export function durationValue(count: number | null, unit: Unit): string {
  const years = { decade: 10, century: 100, millennium: 1000 }[unit as 'decade'];
  if (years !== undefined && count !== null) return `P${count * years}Y`;
  const letters = LETTERS[unit];
  const amount = count === null ? 'X' : String(count);
  return letters.startsWith('T') ? `PT${amount}${letters.slice(1)}` : `P${amount}${letters}`;
}
