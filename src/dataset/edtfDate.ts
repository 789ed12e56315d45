/** One EDTF date: a year, month, day, part of a year or date-time, with masks and qualifiers. */
import { daysInMonth, type CalendarDay } from './calendar.ts';
import { fail, quoted, succeed, type Result } from './problem.ts';
import { remembered } from './remembered.ts';
import { isTimeOfDay } from './timeOfDay.ts';

/** What part of a date the text gives, from coarse to fine. */
export type Precision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quadrimester'
  | 'quarter'
  | 'season'
  | 'month'
  | 'day'
  | 'time';

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
  /^(?<q0>[?~%]?)(?<year>Y?-?[\dXE]+(?:S\d+)?)(?<q1>[?~%]?)(?:-(?<q2>[?~%]?)(?<month>[\dX]{2})(?<q3>[?~%]?)(?:-(?<q4>[?~%]?)(?<day>[\dX]{2})(?<q5>[?~%]?))?)?$/;

/** The largest year that is read: the largest exponent that keeps day arithmetic ordered. */
const MAX_YEAR = 1e11;

interface Span {
  readonly min: number;
  readonly max: number;
}

const FORMS = 'write it as 2024, 2024-11 or 2024-11-21';

export const parseEdtfDate = remembered((text: string): Result<EdtfDate> => {
  const [dateText = '', time, more] = text.split('T');
  const parts = DATE.exec(dateText)?.groups;
  if (!parts || more !== undefined) return fail(`${quoted(text)} is not an EDTF date; ${FORMS}.`);

  const year = readYear(parts['year'] ?? '');
  if (!year.ok) return year;
  const base = {
    type: 'date' as const,
    ...readQualifiers(['q0', 'q1', 'q2', 'q3', 'q4', 'q5'].map((name) => parts[name] ?? '').join('')),
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

function readQualifiers(marks: string): Pick<EdtfDate, 'approximate' | 'uncertain'> {
  return { approximate: /[~%]/.test(marks), uncertain: /[?%]/.test(marks) };
}

interface YearSpan extends Span {
  readonly precision: Precision;
}

function readYear(text: string): Result<YearSpan> {
  const plain = /^(-?)([\dX]{4})(?:S([1-9]))?$/.exec(text);
  const long = /^Y(-?)(\d{5,12}|\d{1,6}E\d{1,2})(?:S([1-9]))?$/.exec(text);
  const [, sign = '', digits = '', significant] = plain ?? long ?? [];
  if (digits === '' || (significant !== undefined && digits.includes('X'))) {
    return fail(
      `${quoted(text)} is not a year; write four digits (0044, -0044), 197X for a decade, 19XX for a century, or Y and five digits or more.`,
    );
  }
  if (sign === '-' && digits === '0000') return fail('“-0000” is not a year; year 0000 is 1 BC.');
  const magnitude = spanOf(
    digits.replace(/^(\d+)E(\d+)$/, (_, n: string, e: string) => `${BigInt(n) * 10n ** BigInt(e)}`),
  );
  if (magnitude.max > MAX_YEAR) return fail(`${quoted(text)} is further away than years are read here.`);
  if (long && magnitude.max < 10_000)
    return fail(`${quoted(text)} has a year of four digits; write it without the Y.`);
  const estimated =
    significant === undefined ? magnitude : significantSpan(magnitude.min, Number(significant));
  // Subtracted, because −0 is not 0 to everybody.
  const { min, max } = sign === '-' ? { min: 0 - estimated.max, max: 0 - estimated.min } : estimated;
  return succeed({ min, max, precision: yearPrecision(max - min) });
}

/** `1950S2`: two digits are significant, so some year from 1900 to 1999. */
function significantSpan(year: number, digits: number): Span {
  const unit = 10 ** Math.max(String(year).length - digits, 0);
  const min = Math.floor(year / unit) * unit;
  return { min, max: min + unit - 1 };
}

function yearPrecision(width: number): Precision {
  if (width === 0) return 'year';
  if (width < 10) return 'decade';
  return width < 100 ? 'century' : 'millennium';
}

/** The numbers that a mask such as `19X4` can stand for. */
function spanOf(mask: string): Span {
  return { min: Number(mask.replaceAll('X', '0')), max: Number(mask.replaceAll('X', '9')) };
}

function wholeYears({ min, max, precision }: YearSpan) {
  return { first: { year: min, month: 1, day: 1 }, last: { year: max, month: 12, day: 31 }, precision };
}

interface PartOfYear {
  readonly precision: Precision;
  readonly start: number;
  readonly months: number;
}

/**
 * ISO 8601-2 fixes no months for seasons. House rule: spring is March to May and so on; 24, winter, begins in
 * December of its year. Codes 25–28 are the northern, 29–32 the southern seasons.
 */
function monthsOfPart(code: number): PartOfYear {
  if (code >= 40) return { precision: 'half', start: 1 + (code - 40) * 6, months: 6 };
  if (code >= 37) return { precision: 'quadrimester', start: 1 + (code - 37) * 4, months: 4 };
  if (code >= 33) return { precision: 'quarter', start: 1 + (code - 33) * 3, months: 3 };
  const halfYear = code >= 29 ? 6 : 0;
  const season = (code - 21) % 4;
  return { precision: 'season', start: ((2 + season * 3 + halfYear) % 12) + 1, months: 3 };
}

function partOfYear(year: YearSpan, code: number) {
  const { precision, start, months } = monthsOfPart(code);
  const end = start + months - 1;
  const last = { year: end > 12 ? year.max + 1 : year.max, month: end > 12 ? end - 12 : end };
  const isYearKnown = year.min === year.max;
  return {
    first: { year: year.min, month: start, day: 1 },
    last: { ...last, day: daysInMonth(last.year, last.month) },
    // Spring of some year of the 1990s is known no better than its decade.
    precision: isYearKnown ? precision : year.precision,
    unspecified: !isYearKnown,
    partOfYear: code,
  };
}

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
