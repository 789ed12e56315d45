/** The year of an EDTF date, which may be several: 2024, 197X, 1950S2, Y17E7. */
import { fail, quoted, succeed, type Result } from './problem.ts';

/** The numbers from `min` to `max`. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** From coarse to fine. */
export type YearPrecision = 'millennium' | 'century' | 'decade' | 'year';

export interface YearSpan extends Span {
  readonly precision: YearPrecision;
}

/** The largest year that is read: the largest exponent that keeps day arithmetic ordered. */
const MAX_YEAR = 1e11;

export function readYear(text: string): Result<YearSpan> {
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

function yearPrecision(width: number): YearPrecision {
  if (width === 0) return 'year';
  if (width < 10) return 'decade';
  return width < 100 ? 'century' : 'millennium';
}

/** The numbers that a mask such as `19X4` can stand for. */
function spanOf(mask: string): Span {
  return { min: Number(mask.replaceAll('X', '0')), max: Number(mask.replaceAll('X', '9')) };
}

export function wholeYears({ min, max, precision }: YearSpan) {
  return { first: { year: min, month: 1, day: 1 }, last: { year: max, month: 12, day: 31 }, precision };
}
