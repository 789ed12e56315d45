/** A paragraph cut wherever a quoted passage or the words of a date begin or end. */
import type { DatedEvent } from '../../dataset/dataset.ts';
import { provedPassage } from '../../dataset/verdict.ts';
import type { Match } from '../../state/search.ts';
import type { EventId, SourceId } from '../../dataset/entityIds.ts';
import type { Passage } from '../../dataset/passage.ts';

/** A passage of one paragraph, and the quote it is proved by. */
export interface QuotedPassage extends Match {
  readonly event: EventId;
  /** Which quote of the event, counted from 0. */
  readonly quote: number;
}

/** The words of one paragraph that date an event. */
export interface DateWords extends Match {
  readonly event: EventId;
}

export interface ParagraphMarks {
  readonly passages: readonly QuotedPassage[];
  readonly dateWords: readonly DateWords[];
}

/** A run of text covered by the same passages throughout. */
export interface Segment extends Match {
  /** In the order in which they begin. */
  readonly passages: readonly QuotedPassage[];
  /** The events of those passages, each once. */
  readonly events: readonly EventId[];
  /** The events that these words date, each once. */
  readonly dateEvents: readonly EventId[];
  /** Whether a passage, or the words of a date, begin here. */
  readonly isStart: boolean;
}

/** What some events have marked in one paragraph of a source. */
export function marksIn(events: readonly DatedEvent[], source: SourceId, paragraph: number): ParagraphMarks {
  const isHere = (passage: Passage) => passage.source === source && passage.paragraph === paragraph;
  const passages = events.flatMap(({ id, quotes }) =>
    quotes.flatMap((quote, index): readonly QuotedPassage[] => {
      const passage = provedPassage(quote);
      return passage && isHere(passage)
        ? [{ event: id, quote: index, start: passage.start, end: passage.end }]
        : [];
    }),
  );
  const dateWords = events.flatMap(({ id, date, otherDates }) =>
    [date, ...otherDates].flatMap(({ wordsAt }): readonly DateWords[] =>
      wordsAt && isHere(wordsAt) ? [{ event: id, start: wordsAt.start, end: wordsAt.end }] : [],
    ),
  );
  return { passages, dateWords };
}

export const NO_MARKS: ParagraphMarks = { passages: [], dateWords: [] };

/** One sweep over the sorted borders: the work grows with what it returns, and with nothing else. */
export function toSegments(length: number, { passages, dateWords }: ParagraphMarks): readonly Segment[] {
  const quoted = sortByStart(passages, length);
  const dating = sortByStart(dateWords, length);
  const borders = [0, length, ...[...quoted, ...dating].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(borders)].toSorted((a, b) => a - b);
  const passagesAt = createSweep(quoted);
  const datesAt = createSweep(dating);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covering = passagesAt(start);
    const dates = datesAt(start);
    return {
      start,
      end,
      passages: covering,
      events: eventsOf(covering),
      dateEvents: eventsOf(dates),
      isStart:
        covering.some((passage) => passage.start === start) || dates.some((words) => words.start === start),
    };
  });
}

/** Clipped to the paragraph; empty ones left out. */
function sortByStart<T extends Match>(ranges: readonly T[], length: number): readonly T[] {
  return ranges
    .map((range) => ({ ...range, start: Math.max(0, range.start), end: Math.min(range.end, length) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Asked for offsets in rising order, gives the ranges that cover each. */
function createSweep<T extends Match>(sorted: readonly T[]): (offset: number) => readonly T[] {
  let next = 0;
  let open: readonly T[] = [];
  return (offset) => {
    const from = next;
    while (next < sorted.length && (sorted[next]?.start ?? Infinity) <= offset) next++;
    const hasEnded = open.some((range) => range.end <= offset);
    if (hasEnded || next > from) {
      open = [...open, ...sorted.slice(from, next)].filter((range) => range.end > offset);
    }
    return open;
  };
}

const eventsOf = (ranges: readonly { readonly event: EventId }[]): readonly EventId[] => [
  ...new Set(ranges.map(({ event }) => event)),
];

/** The event that a segment stands for when only one can be meant: the one it dates, else the innermost passage's. */
export function leadingEvent({
  passages,
  dateEvents,
}: Pick<Segment, 'passages' | 'dateEvents'>): EventId | null {
  const [dated] = dateEvents;
  if (dated !== undefined && dateEvents.length === 1) return dated;
  const lengthOf = (passage: QuotedPassage) => passage.end - passage.start;
  const innermost = passages.reduce<QuotedPassage | null>(
    (best, passage) => (best && lengthOf(best) <= lengthOf(passage) ? best : passage),
    null,
  );
  return innermost?.event ?? null;
}

/** The place of an event's quote, or of its first proved one. */
export function placeOfQuote({ quotes }: DatedEvent, quote: number | null): Passage | null {
  const candidates = quote === null ? quotes : quotes.slice(quote, quote + 1);
  return candidates.map(provedPassage).find((passage) => passage !== null) ?? null;
}

/** Ids as a list that is parted by spaces; an id that has white space itself is percent-encoded. */
export const toIdList = (ids: readonly EventId[]): string =>
  ids.map((id) => (/\s/.test(id) ? encodeURIComponent(id) : id)).join(' ');
