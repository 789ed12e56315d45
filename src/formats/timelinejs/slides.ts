/** What TimelineJS shows of an event, for both of its forms. */
import type { CalendarDay } from '../../dataset/calendar.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { formatDate, formatDateInFull } from '../../dataset/dateWords.ts';
import { edtfBounds, type Edtf } from '../../dataset/edtf.ts';
import type { EdtfDate, Precision } from '../../dataset/edtfDate.ts';
import { placingOf, type EventDate } from '../../dataset/eventDate.ts';
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
import { isBare, partsOf } from '../export/isoDate.ts';
import { escapeHtml } from '../export/html.ts';
import type { Telling } from '../export/telling.ts';
import { toHttpAddress } from '../httpAddress.ts';

export const TIMELINEJS_LOSSES = {
  keeps: ({ date }: DatedEvent): boolean => date.span !== null,
  eventLosses: [
    UNDATED,
    {
      count: ({ date }: DatedEvent) => (placingOf(date) === 'undrawable' ? 1 : 0),
      words: (count: number) =>
        `${countIs(count, 'event')} left out, because TimelineJS cannot draw the date.`,
    },
    {
      count: ({ date }: DatedEvent) =>
        date.reading && placingOf(date) === 'drawn' && isSaidInWords(date.reading) ? 1 : 0,
      words: (count: number) =>
        `${countIs(count, 'date')} more than TimelineJS has a form for: the words say what is meant, the marks do not.`,
    },
    ...UNPROVED_QUOTES,
    OTHER_DATES,
    BASES,
    ROLES,
  ],
  losses: [ARTICLE_TEXTS, ALIASES, ACTOR_KINDS],
} as const;

/** A date as TimelineJS has it: parts that are not known are not there. It shows the year −44 as 44 BCE, and so has no year 0. */
export interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

export interface SlideDates {
  readonly start: SlideDate;
  readonly end: SlideDate | null;
  /** Null where TimelineJS says as much by itself. */
  readonly words: string | null;
}

const isShown = (date: EdtfDate): boolean => isBare(date) && date.first.year >= 1;

/** Whether the form of the date says less than the date. */
function isSaidInWords(reading: Edtf): boolean {
  if (reading.type === 'set') return true;
  const bounds = reading.type === 'date' ? [reading] : [reading.from, reading.to];
  return bounds.some((bound) => typeof bound === 'string' || !isShown(bound));
}

/** Null for what is not dated and what cannot be drawn. */
export const toSlideDates = ({ reading, span }: EventDate): SlideDates | null =>
  reading && span && slideDatesOf(reading);

/** Null for what has no date in it. */
export function slideDatesOf(reading: Edtf): SlideDates | null {
  const words = isSaidInWords(reading) ? formatDate({ reading }) : null;
  if (reading.type === 'date') {
    const start = toSlideDate(reading, reading.first);
    const end = toSlideDate(reading, reading.last);
    return { start, end: isSame(start, end) ? null : end, words };
  }
  if (reading.type === 'interval') {
    const start = typeof reading.from === 'string' ? null : toSlideDate(reading.from, reading.from.first);
    const end = typeof reading.to === 'string' ? null : toSlideDate(reading.to, reading.to.last);
    // What has no beginning stands at its end.
    const first = start ?? end;
    return first && { start: first, end: start && end, words };
  }
  const { first, last } = edtfBounds(reading);
  const start = first ?? last;
  return start && { start: toSlideDay(start), end: first && last && toSlideDay(last), words };
}

const isSame = (a: SlideDate, b: SlideDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

const toSlideYear = (year: number): number => (year > 0 ? year : year - 1);

const toSlideDay = (day: CalendarDay): SlideDate => ({ ...day, year: toSlideYear(day.year) });

const PARTS_OF_YEARS: ReadonlySet<Precision> = new Set(['season', 'quarter', 'quadrimester', 'half']);

function toSlideDate(date: EdtfDate, day: CalendarDay): SlideDate {
  const count = PARTS_OF_YEARS.has(date.precision)
    ? 2
    : (partsOf(date)?.length ?? (date.unspecified ? 3 : 1));
  return {
    year: toSlideYear(day.year),
    ...(count > 1 && { month: day.month }),
    ...(count > 2 && { day: day.day }),
    ...timeParts(date.time),
  };
}

/** The end of a day and a leap second are said in words alone. */
function timeParts(time: string | undefined): Partial<SlideDate> {
  if (time === undefined) return {};
  const [hour = 0, minute = 0, second = 0] = time.slice(0, 8).split(':').map(Number);
  return hour > 23 || second > 59 ? {} : { hour, minute, second };
}

/** HTML: the claim, who takes part, the quotes with their sources, and how the date was read. */
export function slideText(event: DatedEvent, telling: Telling): string {
  const claim = telling.claim(event);
  const names = event.actors.map(({ actor }) => telling.nameOf(actor));
  const quotes = telling.quotes(event).map(({ text, source, paragraph }) => {
    const address = toHttpAddress(source.url ?? '');
    const title = escapeHtml(source.title);
    const link = address === null ? title : `<a href="${escapeHtml(new URL(address).href)}">${title}</a>`;
    return `<blockquote>“${escapeHtml(text)}” <cite>${link}, paragraph ${paragraph}</cite></blockquote>`;
  });
  const words = event.date.words === null ? '' : ` Dated by “${escapeHtml(event.date.words)}”.`;
  const note = event.date.note === null ? '' : ` ${escapeHtml(event.date.note)}`;
  return [
    ...(claim === null ? [] : [`<p>${escapeHtml(claim)}</p>`]),
    ...(names.length === 0 ? [] : [`<p>With ${escapeHtml(names.join('; '))}.</p>`]),
    ...quotes,
    `<p><small>Date: ${escapeHtml(formatDateInFull(event.date))}.${words}${note}</small></p>`,
  ].join('');
}
