/** Dates as a reader says them. "11–17 November 2024", "about May 2024", "the 1650s", "from 2024 on". */
import { daysInMonth, startOfDay, weekday, DAY_MS, type CalendarDay } from './calendar.ts';
import type { Edtf, EdtfBound, EdtfInterval, EdtfMember, EdtfSet } from './edtf.ts';
import type { EventDate } from './eventDate.ts';
import type { EdtfDate } from './edtfDate.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Short forms that leave nothing to add. */
const ALREADY_FULL = /^(about|perhaps|some) /;

const NOT_DATED = 'not dated by the source';

/** Short form, for labels and tables: "July 2023". */
export function formatDate(date: Pick<EventDate, 'reading'>): string {
  return date.reading ? formatEdtf(date.reading) : NOT_DATED;
}

/** Long form, which says what the date leaves open: "some day in July 2023". */
export function formatDateInFull(date: Pick<EventDate, 'reading'>): string {
  const { reading } = date;
  const short = formatDate(date);
  if (
    reading?.type !== 'date' ||
    ALREADY_FULL.test(short) ||
    reading.precision === 'day' ||
    reading.precision === 'time'
  ) {
    return short;
  }
  if (short.startsWith('between')) return `some time ${short}`;
  const within = reading.precision === 'month' ? 'some day in' : 'some time in';
  return `${within} ${formatEdtfDate(reading)}`;
}

export function formatEdtf(reading: Edtf): string {
  switch (reading.type) {
    case 'date':
      return formatEdtfDate(reading, { isLabel: true });
    case 'interval':
      return formatInterval(reading);
    case 'set':
      return formatSet(reading);
  }
}

/** A year as historians write it: 2024, AD 99, 45 BC. `year` is astronomical. */
export function formatYear(year: number): string {
  if (year <= 0) return `${groupDigits(1 - year)} BC`;
  return year < 1000 ? `AD ${year}` : groupDigits(year);
}

const groupDigits = (n: number): string => (n < 10_000 ? String(n) : n.toLocaleString('en-GB'));

export const formatDay = (day: CalendarDay): string => `${day.day} ${formatMonth(day)}`;

export const formatMonth = ({ year, month }: Pick<CalendarDay, 'year' | 'month'>): string =>
  `${MONTHS[month - 1]} ${formatYear(year)}`;

/** A label that is nothing but the date goes without its article: "1650s", and "about the 1650s". */
function formatEdtfDate(date: EdtfDate, { isLabel = false } = {}): string {
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
  return last <= 0
    ? `${groupDigits(1 - first)} and ${formatYear(last)}`
    : `${formatYear(first)} and ${formatYear(last)}`;
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

/** "23:30 (UTC−08:00)". Seconds are shown when there are any. */
function timeWords(time: string): string {
  const [, clock = '', zone = ''] = /^([\d:]+)(?:\.\d+)?(.*)$/.exec(time) ?? [];
  const shown = clock.endsWith(':00') ? clock.slice(0, 5) : clock;
  if (zone === '') return shown;
  if (zone === 'Z') return `${shown} UTC`;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return `${shown} (UTC${sign === '-' ? '−' : '+'}${hours}:${minutes})`;
}

/** Two days with what they share said once: "11–17 November 2024", "30 June and 2 July 2024". */
function formatDays(first: CalendarDay, last: CalendarDay, between: string): string {
  if (first.year !== last.year) return `${formatDay(first)}${between}${formatDay(last)}`;
  const month = first.month === last.month ? '' : ` ${MONTHS[first.month - 1]}`;
  return `${first.day}${month}${between}${formatDay(last)}`;
}

function formatInterval({ from, to }: EdtfInterval): string {
  const start = boundWords(from);
  const end = boundWords(to);
  if (start && end) return `from ${start} to ${end}`;
  if (start) return to === 'open' ? `from ${start} on` : `from ${start}, end not known`;
  if (end) return from === 'open' ? `until ${end}` : `until ${end}, start not known`;
  return 'at a time not known';
}

const boundWords = (bound: EdtfBound): string | null =>
  typeof bound === 'string' ? null : formatEdtfDate(bound);

function formatSet({ choose, members }: EdtfSet): string {
  const [only] = members;
  if (members.length === 1 && only && only.type === 'stretch' && choose === 'one')
    return formatOneStretch(only);
  const words = members.map((member) => memberWords(member, choose));
  const list = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean);
  return list.join(choose === 'one' ? ' or ' : ' and ');
}

function formatOneStretch({ from, to }: Extract<EdtfMember, { type: 'stretch' }>): string {
  if (!from || !to) return memberWords({ type: 'stretch', from, to }, 'one');
  const isPlain = !from.approximate && !from.uncertain && !to.approximate && !to.uncertain;
  if (!isPlain || from.precision !== 'day' || to.precision !== 'day') {
    return `some time between ${yearsShared(from, to)}`;
  }
  const days = Math.round((startOfDay(to.last) - startOfDay(from.first)) / DAY_MS) + 1;
  if (days === 7 && weekday(from.first) === 1)
    return `some day in the week of ${formatDays(from.first, to.last, '–')}`;
  return `some time between ${formatDays(from.first, to.last, ' and ')}`;
}

/** "300 and 201 BC", "July and December 2023": a shared year or era is said once. */
function yearsShared(from: EdtfDate, to: EdtfDate): string {
  const start = formatEdtfDate(from);
  const end = formatEdtfDate(to);
  const isSameYear =
    from.precision === 'month' && to.precision === 'month' && from.first.year === to.first.year;
  const shared = isSameYear
    ? ` ${formatYear(from.first.year)}`
    : end.endsWith(' BC') && start.endsWith(' BC')
      ? ' BC'
      : '';
  return `${shared && start.endsWith(shared) ? start.slice(0, -shared.length) : start} and ${end}`;
}

function memberWords(member: EdtfMember, choose: EdtfSet['choose']): string {
  if (member.type === 'date') return formatEdtfDate(member);
  const { from, to } = member;
  if (from && to) {
    return choose === 'one'
      ? `between ${yearsShared(from, to)}`
      : `${formatEdtfDate(from)} to ${formatEdtfDate(to)}`;
  }
  if (from) return `${formatEdtfDate(from)} or later`;
  return to ? `${formatEdtfDate(to)} or earlier` : 'at any time';
}
