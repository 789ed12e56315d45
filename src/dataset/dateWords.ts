/** Dates as a reader says them. "11–17 November 2024", "about May 2024", "the 1650s", "from 2024 on". */
import { startOfDay, weekday, DAY_MS } from './calendar.ts';
import { formatDays, formatYear } from './calendarWords.ts';
import type { Edtf, EdtfBound, EdtfInterval, EdtfMember, EdtfSet } from './edtf.ts';
import type { EdtfDate } from './edtfDate.ts';
import { formatEdtfDate } from './edtfDateWords.ts';
import type { EventDate } from './eventDate.ts';

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
