/** Stretches of the calendar that have a name: days, ISO weeks, months, quarters, seasons, years, decades, centuries. */
import { DAY_MS, daysInMonth, startOfDay, weekday, type CalendarDay, dayAt } from '../../dataset/calendar.ts';
import { UNITS, type Unit } from './timeExpression.ts';

/** The units that the calendar has stretches of. */
export type PeriodUnit = Exclude<Unit, 'second' | 'minute' | 'hour'>;

export interface Period {
  readonly unit: PeriodUnit;
  readonly first: CalendarDay;
  /** Inclusive. */
  readonly last: CalendarDay;
}

/** Whether its days can be written in EDTF: in years of four digits. */
export const isWritable = ({ first, last }: Pick<Period, 'first' | 'last'>): boolean =>
  first.year >= -9999 && last.year <= 9999;

export const addDays = (day: CalendarDay, count: number): CalendarDay =>
  dayAt(startOfDay(day) + count * DAY_MS);

export const dayPeriod = (day: CalendarDay): Period => ({ unit: 'day', first: day, last: day });

const daysFrom = (unit: PeriodUnit, first: CalendarDay, count: number): Period => ({
  unit,
  first,
  last: addDays(first, count - 1),
});

/** `count` months from a month; `month` may lie outside 1 to 12 and counts on into other years. */
function months(unit: PeriodUnit, year: number, month: number, count: number): Period {
  const start = year * 12 + month - 1;
  const end = start + count - 1;
  const last = { year: Math.floor(end / 12), month: modulo(end, 12) + 1 };
  return {
    unit,
    first: { year: Math.floor(start / 12), month: modulo(start, 12) + 1, day: 1 },
    last: { ...last, day: daysInMonth(last.year, last.month) },
  };
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

export const weekPeriod = (day: CalendarDay): Period => daysFrom('week', addDays(day, 1 - weekday(day)), 7);
export const monthPeriod = (year: number, month: number): Period => months('month', year, month, 1);
export const quarterPeriod = (year: number, quarter: number): Period =>
  months('quarter', year, quarter * 3 - 2, 3);
export const halfPeriod = (year: number, half: number): Period => months('half', year, half * 6 - 5, 6);
/** 1 spring (March to May) to 4 winter (from December of `year` on), as this project reads seasons in EDTF. */
export const seasonPeriod = (year: number, season: number): Period => months('season', year, season * 3, 3);
export const yearPeriod = (year: number): Period => months('year', year, 1, 12);

const YEARS_IN = { decade: 10, century: 100, millennium: 1000 } as const;

/** The decade, century or millennium that holds a year: 1990–1999, 1900–1999. */
export function yearsPeriod(unit: keyof typeof YEARS_IN, year: number): Period {
  const count = YEARS_IN[unit];
  const first = year > 0 ? Math.floor(year / count) * count : firstYearBc(unit, 1 - year, count);
  return months(unit, first, 1, 12 * count);
}

/**
 * Before Christ years count down, so that what is written first comes last: the 470s are 479 to 470 BC, and the fourth
 * century is 400 to 301 BC. `year` as written; the result is astronomical.
 */
function firstYearBc(unit: keyof typeof YEARS_IN, year: number, count: number): number {
  const earliest =
    unit === 'decade' ? Math.floor(year / count) * count + count - 1 : Math.ceil(year / count) * count;
  return 1 - earliest;
}

/** The period of a unit that holds a day. */
export function periodAround(unit: PeriodUnit, day: CalendarDay): Period {
  const { year, month } = day;
  switch (unit) {
    case 'day':
      return dayPeriod(day);
    case 'weekend':
      return daysFrom('weekend', addDays(weekPeriod(day).first, 5), 2);
    case 'week':
      return weekPeriod(day);
    case 'month':
      return monthPeriod(year, month);
    case 'season':
      return seasonPeriod(month < 3 ? year - 1 : year, month < 3 ? 4 : Math.floor(month / 3));
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'half':
      return halfPeriod(year, Math.ceil(month / 6));
    case 'year':
      return yearPeriod(year);
    case 'decade':
    case 'century':
    case 'millennium':
      return yearsPeriod(unit, year);
  }
}

/** The period of the same unit that is `count` later; earlier when negative. */
export function shiftPeriod({ unit, first }: Period, count: number): Period {
  return periodAround(unit, shiftDay(first, unit, count));
}

const MONTHS_IN: Partial<Record<Unit, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/** The day that is `count` units later; in a shorter month, the last of it. */
export function shiftDay(day: CalendarDay, unit: Unit, count: number): CalendarDay {
  const monthCount = MONTHS_IN[unit];
  if (monthCount === undefined) {
    const dayCount = unit === 'week' || unit === 'weekend' ? 7 * count : unit === 'day' ? count : 0;
    return addDays(day, dayCount);
  }
  const { year, month } = months('month', day.year, day.month + monthCount * count, 1).first;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** A third of a period, as TIMEX3's START, MID and END are read here. */
export type Third = 'START' | 'MID' | 'END';

/** First and last day of a third; whole months for a year and more. */
export function thirdOf({ first, last, unit }: Period, third: Third): Pick<Period, 'first' | 'last'> {
  const index = { START: 0, MID: 1, END: 2 }[third];
  const total = Math.round((startOfDay(last) - startOfDay(first)) / DAY_MS) + 1;
  if (total < 360) {
    const edge = (part: number) => addDays(first, Math.round((total * part) / 3));
    return { first: edge(index), last: addDays(edge(index + 1), -1) };
  }
  const count = (MONTHS_IN[unit] ?? 12) / 3;
  const edge = (part: number) => first.month + Math.round(count * part);
  return {
    first: months('month', first.year, edge(index), 1).first,
    last: months('month', first.year, edge(index + 1) - 1, 1).last,
  };
}

export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((startOfDay(to) - startOfDay(from)) / DAY_MS);

export const isFiner = (unit: Unit, other: Unit): boolean => UNITS.indexOf(unit) < UNITS.indexOf(other);
