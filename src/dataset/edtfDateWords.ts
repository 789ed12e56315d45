/** A single date as a reader says it: "about May 2024", "the 1650s", "some day in June 2023". */
import { daysInMonth } from './calendar.ts';
import { formatDay, formatDays, formatMonth, formatYear, groupDigits, timeWords } from './calendarWords.ts';
import type { EdtfDate } from './edtfDate.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** A label that is nothing but the date goes without its article: "1650s", and "about the 1650s". */
export function formatEdtfDate(date: EdtfDate, { isLabel = false } = {}): string {
  const doubt = date.uncertain
    ? date.approximate
      ? 'perhaps about '
      : 'perhaps '
    : date.approximate
      ? 'about '
      : '';
  return (
    doubt +
    (date.unspecified ? unspecifiedWords(date) : plainWords(date, isLabel && doubt === '' ? '' : 'the '))
  );
}

function plainWords({ first, last, precision, partOfYear, time }: EdtfDate, the: '' | 'the '): string {
  switch (precision) {
    case 'time':
      return `${formatDay(first)}, ${timeWords(time ?? '')}`;
    case 'day':
      return formatDay(first);
    case 'month':
      return formatMonth(first);
    case 'year':
      return formatYear(first.year);
    case 'season':
      return seasonWords(partOfYear ?? 21, first.year);
    case 'quarter':
      return `${the}${ORDINALS[(partOfYear ?? 33) - 33]} quarter of ${formatYear(first.year)}`;
    case 'quadrimester':
      return `${the}${ORDINALS[(partOfYear ?? 37) - 37]} third of ${formatYear(first.year)}`;
    case 'half':
      return `${the}${ORDINALS[(partOfYear ?? 40) - 40]} half of ${formatYear(first.year)}`;
    case 'decade':
    case 'century':
    case 'millennium':
      return yearsWords(first.year, last.year, the);
  }
}

function seasonWords(code: number, year: number): string {
  const hemisphere = code >= 29 ? ', southern hemisphere' : code >= 25 ? ', northern hemisphere' : '';
  return `${SEASONS[(code - 21) % 4]} ${formatYear(year)}${hemisphere}`;
}

/** "1650s" for a decade. "2000s" would not tell a decade from a century, so other stretches give both ends. */
function yearsWords(first: number, last: number, the: string): string {
  const isDecade = last - first === 9 && first % 10 === 0 && first % 100 !== 0 && first >= 100;
  return isDecade ? `${the}${groupDigits(first)}s` : `between ${yearRange(first, last)}`;
}

function yearRange(first: number, last: number): string {
  const from = formatYear(first);
  return `${last <= 0 ? from.replace(' BC', '') : from} and ${formatYear(last)}`;
}

function unspecifiedWords(date: EdtfDate): string {
  const { first, last } = date;
  if (first.year !== last.year) return `some day between ${formatDay(first)} and ${formatDay(last)}`;
  const isWholeYear = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  if (isWholeYear) return `some day in ${formatYear(first.year)}`;
  if (first.month !== last.month) return `some time between ${formatDays(first, last, ' and ')}`;
  const isWholeMonth = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  const month = formatMonth(first);
  return isWholeMonth ? `some day in ${month}` : `some day between ${formatDays(first, last, ' and ')}`;
}
