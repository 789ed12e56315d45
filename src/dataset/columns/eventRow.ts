/** What the columns have of one event. */
import { STATUSES, type DatedEvent } from '../dataset.ts';
import { BASES, PLACINGS, placingOf, sortTimeOf, type EventDate } from '../eventDate.ts';
import { provedPassage } from '../verdict.ts';
import type { ColumnName } from './eventColumns.ts';

export type EventRow = Readonly<Record<ColumnName, number>> & {
  readonly actors: readonly number[];
  readonly paragraphs: readonly number[];
};

/** Where in its list each kind and actor of the dataset stands, and the first paragraph of each source among all paragraphs. */
export interface NamePlaces {
  readonly kinds: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
}

export const dateNumbers = (date: Pick<EventDate, 'span' | 'reading'>) => ({
  starts: date.span?.start ?? NaN,
  ends: date.span?.end ?? NaN,
  sortTimes: sortTimeOf(date),
  placings: PLACINGS.indexOf(placingOf(date)),
});

/** Of an event all of whose kinds, actors and sources have their places. */
export function rowOf({ date, status, kind, actors, quotes }: DatedEvent, places: NamePlaces): EventRow {
  const paragraphs: number[] = [];
  for (const quote of quotes) {
    const passage = provedPassage(quote);
    if (passage) paragraphs.push((places.sources.get(passage.source) ?? 0) + passage.paragraph);
  }
  const { starts, ends, sortTimes, placings } = dateNumbers(date);
  return {
    starts,
    ends,
    sortTimes,
    placings,
    bases: BASES.indexOf(date.basis),
    statuses: STATUSES.indexOf(status),
    kinds: places.kinds.get(kind) ?? 0,
    quotes: quotes.length,
    provedQuotes: paragraphs.length,
    actors: actors.map(({ actor }) => places.actors.get(actor) ?? 0),
    paragraphs,
  };
}
