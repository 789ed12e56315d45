import { daysInMonth } from '../dataset/calendar.ts';
import { readTimes } from '../suggest/times/readTimes.ts';

/** "2024-11-22T09:30:00Z", "2024/11/22 09:30", "20241122", and nothing more digits before or after. */
const DIGITS = /^(\d{4})(-|\/|)(\d{1,2})\2(\d{1,2})(?!\d)/;
/** Days that no article is of are what a program writes that was given none. */
const FIRST_YEAR = 1450;
const LONGEST = 100;

/**
 * The day on which something was published, as EDTF, where a text states one: "2024-11-22T09:30:00+01:00", "Fri, 22 Nov
 * 2024", "22 November 2024". The day is that of the place of writing, whatever the offset. "05/06/2024" states none, for
 * nobody knows which number is the month.
 */
export function readPublishedDay(stated: string): string | null {
  const text = stated.trim();
  if (text.length > LONGEST) return null;
  const [, year, , month, day] = DIGITS.exec(text) ?? [];
  if (year !== undefined) return toDay(Number(year), Number(month), Number(day));
  // The day of writing plays no part in what is explicit.
  const read = readTimes(text, { published: { year: 2000, month: 1, day: 1 }, language: 'en' });
  const days = new Set(
    read.flatMap(({ isExplicit, edtf }) => (isExplicit && edtf ? [edtf.slice(0, 'YYYY-MM-DD'.length)] : [])),
  );
  const [only] = days;
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(only ?? '') ?? [];
  return days.size === 1 && y !== undefined ? toDay(Number(y), Number(m), Number(d)) : null;
}

function toDay(year: number, month: number, day: number): string | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!isDay || year < FIRST_YEAR) return null;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
