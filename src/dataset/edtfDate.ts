/** One EDTF date: a year, month, day, part of a year or date-time, with masks and qualifiers. */
import { daysInMonth, type CalendarDay } from './calendar.ts';
import { readYear, wholeYears, type Span, type YearPrecision, type YearSpan } from './edtfYear.ts';
import { partOfYear, type PartOfYear } from './partOfYear.ts';
import { fail, quoted, succeed, type Result } from './problem.ts';
import { remembered } from './remembered.ts';
import { isTimeOfDay } from './timeOfDay.ts';

/** What part of a date the text gives, from coarse to fine. */
export type Precision = YearPrecision | PartOfYear | 'month' | 'day' | 'time';

/** A single date: some time from `first` to `last`, both inclusive. */
export interface EdtfDate {
  readonly type: 'date';
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly precision: Precision;
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
  /** `?` or `%`: the date is in doubt. */
  readonly uncertain: boolean;
  /** An `X` stands for the month or the day: "some month of 2004". */
  readonly unspecified: boolean;
  /** The code of a part of the year, 21 to 41 (ISO 8601-2, 4.8), when the precision is such a part. */
  readonly partOfYear?: number;
  /** Time of day as written, with its offset: "23:20:30-04:00". */
  readonly time?: string;
}

/**
 * Year, month and day, each with an optional qualifier before (it alone, level 2) or after (it and all to its
 * left). No part of the pattern can match in two ways, so it takes linear time.
 */
const DATE =
  /^[?~%]?(?<year>Y?-?[\dXE]+(?:S\d+)?)[?~%]?(?:-[?~%]?(?<month>[\dX]{2})[?~%]?(?:-[?~%]?(?<day>[\dX]{2})[?~%]?)?)?$/;

const FORMS = 'write it as 2024, 2024-11 or 2024-11-21';

export const parseEdtfDate = remembered((text: string): Result<EdtfDate> => {
  const [dateText = '', time, more] = text.split('T');
  const parts = DATE.exec(dateText)?.groups;
  if (!parts || more !== undefined) return fail(`${quoted(text)} is not an EDTF date; ${FORMS}.`);

  const year = readYear(parts['year'] ?? '');
  if (!year.ok) return year;
  const base = {
    type: 'date' as const,
    approximate: /[~%]/.test(dateText),
    uncertain: /[?%]/.test(dateText),
    unspecified: false,
  };
  const { month, day } = parts;
  if (time !== undefined && (!isTimeOfDay(time) || !/^\d\d$/.test(day ?? ''))) {
    return fail(
      `${quoted(text)} has no valid time of day; write it as 2024-11-21T09:30:00, with Z or +09:00 after it if known.`,
    );
  }
  if (month === undefined) return succeed({ ...base, ...wholeYears(year.value) });
  if (/^(2[1-9]|3\d|4[01])$/.test(month)) {
    if (day !== undefined)
      return fail(`${quoted(text)} gives a day of a season or quarter; give a month or leave the day out.`);
    return succeed({ ...base, ...partOfYear(year.value, Number(month)) });
  }
  return readMonthAndDay(text, year.value, month, day, base, time);
}, 20_000);

function readMonthAndDay(
  text: string,
  year: YearSpan,
  monthMask: string,
  dayMask: string | undefined,
  base: Pick<EdtfDate, 'type' | 'approximate' | 'uncertain' | 'unspecified'>,
  time: string | undefined,
): Result<EdtfDate> {
  const months = within(monthMask, 1, 12);
  if (!months) return fail(`${quoted(text)} has no month ${quoted(monthMask)}; months go from 01 to 12.`);
  // A masked year may be a leap year, so 29 February is allowed in it.
  const longest =
    year.min === year.max
      ? daysInMonth(year.min, months.max)
      : Math.max(daysInMonth(year.min, months.max), months.max === 2 ? 29 : 0);
  const days = within(dayMask ?? 'XX', 1, months.min === months.max ? longest : 31);
  if (!days) return fail(`${quoted(text)} does not exist: that month has no day ${dayMask ?? ''}.`);
  const precision = monthMask.includes('X')
    ? 'year'
    : dayMask === undefined || dayMask.includes('X')
      ? 'month'
      : time === undefined
        ? 'day'
        : 'time';
  return succeed({
    ...base,
    first: { year: year.min, month: months.min, day: Math.min(days.min, daysInMonth(year.min, months.min)) },
    last: { year: year.max, month: months.max, day: Math.min(days.max, daysInMonth(year.max, months.max)) },
    // 25 December of some year of the 1560s is known no better than its decade.
    precision: year.min === year.max ? precision : year.precision,
    unspecified: /X/.test(monthMask + (dayMask ?? '')),
    ...(time === undefined ? {} : { time }),
  });
}

/** The least and the most that a mask can stand for inside min..max, or null when nothing. */
function within(mask: string, min: number, max: number): Span | null {
  if (!mask.includes('X')) {
    const value = Number(mask);
    return value >= min && value <= max ? { min: value, max: value } : null;
  }
  const pattern = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  const values = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const fitting = values.filter((value) => pattern.test(String(value).padStart(2, '0')));
  const [least] = fitting;
  const most = fitting.at(-1);
  return least === undefined || most === undefined ? null : { min: least, max: most };
}
