/** Compares the dates of a dataset with the words that are quoted for them. */
import { type CalendarDay, compareDays } from '../dataset/calendar.ts';
import type { Dataset, DatedEvent, Source } from '../dataset/dataset.ts';
import { formatDate } from '../dataset/dateWords.ts';
import { edtfBounds, parseEdtf } from '../dataset/edtf.ts';
import type { SourceId } from '../dataset/entityIds.ts';
import { type EventDate } from '../dataset/eventDate.ts';
import { isApproximate, isUncertain } from '../dataset/doubt.ts';
import { toIdText } from '../dataset/ids.ts';
import type { Passage } from '../dataset/passage.ts';
import type { Problem } from '../dataset/problem.ts';
import { timesInSource } from './sourceTimes.ts';

/**
 * A warning for each date that is stated or resolved and lies wholly outside of what its own words mean. Dates that are
 * inferred, approximate or in doubt may well lie outside, and words that mean no place on a calendar prove nothing.
 * `file` is what the dataset was parsed from, in which problems have their place.
 */
export function checkDates(dataset: Dataset, file: unknown): readonly Problem[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const pathOf = pathsInFile(file);
  return dataset.events.flatMap((event) => {
    const at = pathOf(event);
    const dates = [event.date, ...event.otherDates].map((date, index) => ({
      date,
      path: index === 0 ? `${at}.date` : `${at}.otherDates[${index - 1}]`,
    }));
    return dates.flatMap(({ date, path }): readonly Problem[] => {
      const message = contradictionIn(date, sources);
      return message === null ? [] : [{ path, severity: 'warning', message }];
    });
  });
}

/** What the words of a date mean and what to do about it, if that is another time; else null. */
export function contradictionIn(
  date: Pick<EventDate, 'basis' | 'reading' | 'wordsAt'>,
  sources: ReadonlyMap<SourceId, Source>,
): string | null {
  const { reading, wordsAt } = date;
  const source = wordsAt && sources.get(wordsAt.source);
  const isFirm = date.basis === 'stated' || date.basis === 'resolved';
  if (!isFirm || !reading || !source || isApproximate(reading) || isUncertain(reading)) return null;
  const said = saidIn(wordsAt, source);
  if (!said || !areApart(edtfBounds(reading), said)) return null;
  return `${said.how} The event is dated ${formatDate(date)}; correct the date or its words, or make the basis “inferred”.`;
}

/** First and last day, inclusive; null for a side that is open. */
interface Days {
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
}

/** All that the words at a passage mean together, or null when they mean no days. */
function saidIn(words: Passage, source: Source): (Days & { readonly how: string }) | null {
  const found = (timesInSource(source)[words.paragraph] ?? []).filter(
    ({ start, end }) => start < words.end && end > words.start,
  );
  const text = source.paragraphs[words.paragraph] ?? '';
  const bounds = found.flatMap(({ start, edtf }) => {
    const reading = edtf === null ? null : parseEdtf(edtf);
    if (!reading?.ok) return [];
    const days = edtfBounds(reading.value);
    // "from 1871 to 1875" is closed on both sides.
    return [found.length === 1 ? opened(days, text.slice(0, start)) : days];
  });
  if (bounds.length === 0) return null;
  return {
    first: outermost(
      bounds.map(({ first }) => first),
      -1,
    ),
    last: outermost(
      bounds.map(({ last }) => last),
      1,
    ),
    how: found.map(({ how }) => how).join(' '),
  };
}

/** "before 1657" and "since 1657" mean all that lies on one side. */
function opened({ first, last }: Days, before: string): Days {
  const [word = ''] = /\p{L}+(?=\s*$)/u.exec(before.slice(-MAX_WORD_LENGTH)) ?? [];
  if (/^(before|until|till|by|to)$/i.test(word)) return { first: null, last };
  return /^(after|since|from|following)$/i.test(word) ? { first, last: null } : { first, last };
}

const MAX_WORD_LENGTH = 20;

/** The earliest day for side −1, the latest for side 1; null when one of them is open. */
const outermost = (days: readonly (CalendarDay | null)[], side: 1 | -1): CalendarDay | null =>
  days.reduce((a, b) => (a && b ? (compareDays(b, a) * side > 0 ? b : a) : null));

const areApart = (a: Days, b: Days): boolean => endsBefore(a, b) || endsBefore(b, a);
const endsBefore = ({ last }: Days, { first }: Days): boolean =>
  !!last && !!first && compareDays(last, first) < 0;

/** Events stand in time order here, and in any order in the file. */
function pathsInFile(file: unknown): (event: DatedEvent) => string {
  const { events } = file as { readonly events: readonly ({ readonly id?: unknown } | null)[] };
  const indexes = new Map(events.map((event, index) => [toIdText(event?.id), index]));
  return ({ id }) => (indexes.has(id) ? `events[${indexes.get(id)}]` : `events (${id})`);
}
