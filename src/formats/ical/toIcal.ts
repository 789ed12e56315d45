/** The dossier as a calendar (RFC 5545): only what is known to the day, for a calendar knows nothing less. */
import { type CalendarDay, dayAt } from '../../dataset/calendar.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import type { EdtfDate } from '../../dataset/edtfDate.ts';
import type { EventDate } from '../../dataset/eventDate.ts';
import {
  ACTOR_KINDS,
  ALIASES,
  ARTICLE_TEXTS,
  BASES,
  countIs,
  OTHER_DATES,
  ROLES,
  UNDATED,
  UNPROVED_QUOTES,
} from '../export/losses.ts';
import { losesTime, momentOf, nextDay, toPlainDate } from '../export/plainDate.ts';
import { onOneLine, tellingOf, type Telling } from '../export/telling.ts';
import { uuidOf } from '../export/uuid.ts';
import type { Exported, Exporter } from '../exporter.ts';
import { toHttpAddress } from '../httpAddress.ts';
import { contentLine, escapeText } from './contentLine.ts';
import { readText } from './readContentLines.ts';

export const calendar: Exporter = {
  id: 'ical',
  name: 'Calendar (iCalendar)',
  purpose: 'Events that are dated to the day, for a calendar program.',
  extension: 'ics',
  mediaType: 'text/calendar',
  takesSome: true,
  options: [],
  keeps: ({ date }) => startAndEnd(date) !== null,
  eventLosses: [
    UNDATED,
    {
      count: ({ date }) => (date.reading && !startAndEnd(date) ? 1 : 0),
      words: (count) =>
        `${countIs(count, 'event')} left out, because the day is not known or no calendar has it.`,
    },
    {
      count: ({ date }) => (losesTime(date.reading) ? 1 : 0),
      words: (count) => `${countIs(count, 'time', 'of day')} left out.`,
    },
    ...UNPROVED_QUOTES,
    OTHER_DATES,
    BASES,
    ROLES,
  ],
  losses: [ARTICLE_TEXTS, ALIASES, ACTOR_KINDS],
  toPieces,
};

function* toPieces({ dataset, now }: Exported): Generator<string> {
  const given = { telling: tellingOf(dataset), title: comesBackAs(dataset.title).trim(), now };
  yield [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Dateline//Dateline 1//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', escapeText(dataset.title)),
  ].join('');
  for (const event of dataset.events) {
    const times = startAndEnd(event.date);
    yield times ? toEvent(event, times, given) : '';
  }
  yield contentLine('END', 'VCALENDAR');
}

interface Given {
  readonly telling: Telling;
  /** Of the dossier, as it comes back. */
  readonly title: string;
  readonly now: Date;
}

function toEvent(event: DatedEvent, times: string, { telling, title, now }: Given): string {
  const quotes = telling.quotes(event);
  const address = toHttpAddress(quotes[0]?.source.url ?? '');
  const words = [
    telling.claim(event),
    `Date: ${formatDateInFull(event.date)}${event.date.words === null ? '' : ` (“${event.date.words}”)`}.`,
    event.date.note,
    ...quotes.map(({ text, source }) => `“${text}” (${source.title})`),
  ];
  const names = event.actors.map(({ actor }) => onOneLine(telling.nameOf(actor)));
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uuidOf(`${title}\n${comesBackAs(event.id)}`)),
    contentLine('DTSTAMP', utcTime(now.getTime())),
    times,
    contentLine('SUMMARY', escapeText(event.title)),
    contentLine('DESCRIPTION', escapeText(words.filter((part) => part !== null).join('\n'))),
    contentLine('CATEGORIES', escapeText(event.kind)),
    ...(names.length > 0 ? [contentLine('COMMENT', escapeText(`With ${names.join('; ')}`))] : []),
    ...(address === null ? [] : [contentLine('URL', new URL(address).href)]),
    contentLine('STATUS', event.status === 'reported' ? 'CONFIRMED' : 'TENTATIVE'),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('X-DATELINE-ID', escapeText(event.id)),
    contentLine('X-DATELINE-EDTF', escapeText(event.date.edtf ?? '')),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** So that an event has the same id when it goes out again after it came in. */
const comesBackAs = (text: string): string => readText(escapeText(text));

/** A year has four digits there, and the year 0 is none. */
const isInCalendar = ({ year }: CalendarDay): boolean => year >= 1 && year <= 9999;

/** Lines for when it begins and ends; null where that is not known to the day. */
export function startAndEnd({ reading }: Pick<EventDate, 'reading'>): string | null {
  const plain = toPlainDate(reading);
  if (!plain) return null;
  if (plain.kind === 'days') {
    const end = nextDay(plain.last);
    if (!isInCalendar(plain.first) || !isInCalendar(end)) return null;
    return contentLine('DTSTART;VALUE=DATE', day(plain.first)) + contentLine('DTEND;VALUE=DATE', day(end));
  }
  const [first, last] = [plain.first, plain.last].map(momentOf);
  if (!first || !last || ![first, last].every(({ ms }) => isInCalendar(dayAt(ms)))) return null;
  const start = contentLine('DTSTART', time(plain.first));
  return last.ms === first.ms ? start : start + contentLine('DTEND', time(plain.last));
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

const day = ({ year, month, day: date }: CalendarDay): string =>
  digits(year, 4) + digits(month, 2) + digits(date, 2);

function time(date: EdtfDate): string {
  const { ms, hasZone } = momentOf(date);
  return hasZone ? utcTime(ms) : utcTime(ms).slice(0, -1);
}

/** "20241121T093000Z" */
const utcTime = (ms: number): string =>
  `${day(dayAt(ms))}T${new Date(ms).toISOString().replace(/^.*T(\d\d):(\d\d):(\d\d).*$/, '$1$2$3')}Z`;
