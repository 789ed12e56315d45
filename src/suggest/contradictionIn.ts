/** Compares a date with the words that are quoted for it. */
import { type CalendarDay, compareDays } from '../dataset/calendar.ts';
import type { Source } from '../dataset/dataset.ts';
import { formatDate } from '../dataset/dateWords.ts';
import { isApproximate, isUncertain } from '../dataset/doubt.ts';
import { edtfBounds, parseEdtf, type Edtf } from '../dataset/edtf.ts';
import type { SourceId } from '../dataset/entityIds.ts';
import type { EventDate } from '../dataset/eventDate.ts';
import type { Passage } from '../dataset/passage.ts';
import { timesInSource } from './sourceTimes.ts';
import type { TimeExpression } from './times/timeExpression.ts';

type DateAsRead = Pick<EventDate, 'basis' | 'reading'>;
type FirmDate = DateAsRead & { readonly reading: Edtf };

/** A date that is inferred, approximate or in doubt may well lie outside of what its words mean. */
export const isFirm = (date: DateAsRead): date is FirmDate =>
  (date.basis === 'stated' || date.basis === 'resolved') &&
  date.reading !== null &&
  !isApproximate(date.reading) &&
  !isUncertain(date.reading);

/** What the words of a date mean and what to do about it, if that is another time; else null. */
export function contradictionIn(
  date: DateAsRead & Pick<EventDate, 'wordsAt'>,
  sources: ReadonlyMap<SourceId, Source>,
): string | null {
  const { wordsAt } = date;
  const source = wordsAt && sources.get(wordsAt.source);
  if (!source || !isFirm(date)) return null;
  const { paragraph } = wordsAt;
  return contradictionTo(
    date,
    wordsAt,
    source.paragraphs[paragraph] ?? '',
    timesInSource(source)[paragraph] ?? [],
  );
}

/** The same, for words in a paragraph in which such times were found. Words that mean no place on a calendar prove nothing. */
export function contradictionTo(
  date: FirmDate,
  words: Pick<Passage, 'start' | 'end'>,
  paragraph: string,
  times: readonly TimeExpression[],
): string | null {
  const said = saidIn(words, paragraph, times);
  if (!said || !areApart(edtfBounds(date.reading), said)) return null;
  return `${said.how} The event is dated ${formatDate(date)}; correct the date or its words, or make the basis “inferred”.`;
}

/** First and last day, inclusive; null for a side that is open. */
interface Days {
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
}

/** All that the words at a passage mean together, or null when they mean no days. */
function saidIn(
  words: Pick<Passage, 'start' | 'end'>,
  paragraph: string,
  times: readonly TimeExpression[],
): (Days & { readonly how: string }) | null {
  const found = times.filter(({ start, end }) => start < words.end && end > words.start);
  const bounds = found.flatMap(({ start, edtf }) => {
    const reading = edtf === null ? null : parseEdtf(edtf);
    if (!reading?.ok) return [];
    const days = edtfBounds(reading.value);
    // "from 1871 to 1875" is closed on both sides.
    return [found.length === 1 ? opened(days, paragraph.slice(0, start)) : days];
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
