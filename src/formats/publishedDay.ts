import { daysInMonth } from '../dataset/calendar.ts';
import { readTimes } from '../suggest/times/readTimes.ts';
import { monthNamed } from './monthNames.ts';

/** "2024-11-22T09:30:00Z", "2024/11/22 09:30", "20241122", and nothing more digits before or after. */
const DIGITS = /^(\d{4})(-|\/|)(\d{1,2})\2(\d{1,2})(?!\d)/;
/** Days that no article is of are what a program writes that was given none. */
const FIRST_YEAR = 1450;
const LONGEST = 100;

/** "3. März 2024", "1er août 2024", "3 de marzo de 2024". */
const MONTH_NAMED =
  /(?<!\d)(?<day>\d{1,2})(?:\.|er|º)?\s(?:de\s)?(?<month>\p{L}{3,})\.?\s(?:del?\s)?(?<year>\d{4})(?!\d)/gu;
/** "2024年3月3日", "2024년 3월 3일". */
const SIGNED = /(?<year>\d{4})[年년]\s?(?<month>\d{1,2})[月월]\s?(?<day>\d{1,2})[日일]/gu;

/**
 * The day on which something was published, as EDTF, where a text states one: "2024-11-22T09:30:00+01:00", "Fri, 22 Nov
 * 2024", "22 November 2024", "Publié le 22 novembre 2024". The day is that of the place of writing, whatever the offset.
 * "05/06/2024" states none, for nobody knows which number is the month.
 */
export function readPublishedDay(stated: string): string | null {
  const text = stated.trim().replaceAll(/\s+/g, ' ');
  if (text.length > LONGEST) return null;
  const [, year, , month, day] = DIGITS.exec(text) ?? [];
  if (year !== undefined) return toDay(Number(year), Number(month), Number(day));
  const days = new Set([...daysInEnglish(text), ...daysByMonth(text)]);
  const [only] = days;
  const [, y, m, d] = DAY.exec(only ?? '') ?? [];
  return days.size === 1 && y !== undefined ? toDay(Number(y), Number(m), Number(d)) : null;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** With whatever else is explicit; none where no day is: of another language it may know the year alone. */
function daysInEnglish(text: string): readonly string[] {
  // The day of writing plays no part in what is explicit.
  const read = readTimes(text, { published: { year: 2000, month: 1, day: 1 }, language: 'en' });
  const found = read.flatMap(({ isExplicit, edtf }) =>
    isExplicit && edtf ? [edtf.slice(0, 'YYYY-MM-DD'.length)] : [],
  );
  return found.some((edtf) => DAY.test(edtf)) ? found : [];
}

const daysByMonth = (text: string): readonly string[] =>
  [...text.matchAll(MONTH_NAMED), ...text.matchAll(SIGNED)].flatMap(({ groups }) => {
    const { year = '', month = '', day = '' } = groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : monthNamed(month);
    return number === null ? [] : [toEdtf(year, number, day)];
  });

const toEdtf = (...parts: readonly (number | string)[]): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

function toDay(year: number, month: number, day: number): string | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!isDay || year < FIRST_YEAR) return null;
  return toEdtf(year, month, day);
}
