/** Parts of a year, by their codes: seasons, quarters, thirds and halves (ISO 8601-2, 4.8). */
import { daysInMonth } from './calendar.ts';
import type { YearSpan } from './edtfYear.ts';

/** From coarse to fine. */
export type PartOfYear = 'half' | 'quadrimester' | 'quarter' | 'season';

interface Months {
  readonly precision: PartOfYear;
  readonly start: number;
  readonly months: number;
}

/**
 * ISO 8601-2 fixes no months for seasons. House rule: spring is March to May and so on; 24, winter, begins in
 * December of its year. Codes 25–28 are the northern, 29–32 the southern seasons.
 */
function monthsOfPart(code: number): Months {
  if (code >= 40) return { precision: 'half', start: 1 + (code - 40) * 6, months: 6 };
  if (code >= 37) return { precision: 'quadrimester', start: 1 + (code - 37) * 4, months: 4 };
  if (code >= 33) return { precision: 'quarter', start: 1 + (code - 33) * 3, months: 3 };
  const halfYear = code >= 29 ? 6 : 0;
  const season = (code - 21) % 4;
  return { precision: 'season', start: ((2 + season * 3 + halfYear) % 12) + 1, months: 3 };
}

/** The first and the last day, and how well they are known. */
export function partOfYear(year: YearSpan, code: number) {
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
