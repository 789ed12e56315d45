/** Dates that words spell out in full, to be held against the date that a file makes of them. */
import { compareDays, daysInMonth } from './calendar.ts';
import { edtfBounds, type Edtf } from './edtf.ts';

interface SpelledDate {
  readonly year?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})';

/** Nothing may stand around them: "before 1657" and "two weeks after 3 May" name other days. */
const FORMS = [
  `${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`,
  `${MONTH} ${DAY}(?:,? ${YEAR})?`,
  `${MONTH},? ${YEAR}`,
  YEAR,
].map((form) => new RegExp(`^(?:on |in )?(?:the )?${form}$`, 'i'));

function readSpelledDate(words: string): SpelledDate | null {
  const groups = FORMS.map((form) => form.exec(words.trim())?.groups).find(Boolean);
  if (!groups) return null;
  const { year, month, day } = groups;
  return {
    year: year === undefined ? undefined : Number(year),
    month: month === undefined ? undefined : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
    day: day === undefined ? undefined : Number(day),
  };
}

/** More years than this hold every day of the year. */
const MAX_YEARS = 10;

/** Whether words spell out a date in English that has no day in common with a reading: "3 May" against 2024-05-30. */
export function spellAnotherDate(words: string, reading: Edtf): boolean {
  const spelled = readSpelledDate(words);
  const { first, last } = edtfBounds(reading);
  if (!spelled || !first || !last || last.year - first.year > MAX_YEARS) return false;
  const { month, day } = spelled;
  for (let year = spelled.year ?? first.year; year <= (spelled.year ?? last.year); year++) {
    const start = { year, month: month ?? 1, day: day ?? 1 };
    const end = { year, month: month ?? 12, day: day ?? daysInMonth(year, month ?? 12) };
    if (compareDays(start, last) <= 0 && compareDays(end, first) >= 0) return false;
  }
  return true;
}
