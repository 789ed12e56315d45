/**
 * What filters, counts and the timeline ask of every event, a column for each: to look through a hundred thousand events
 * takes milliseconds. An event is known by its place in the dataset, counted from 0.
 */
import { STATUSES, type DatedEvent } from '../dataset.ts';
import { BASES, EXTENTS, extentOf, openSidesOf, PLACINGS, placingOf, sortTimeOf } from '../eventDate.ts';
import { provedPassage } from '../verdict.ts';
import { lotOf, weightOf } from '../weight.ts';
import type { NumberLists } from './numberLists.ts';

/** Where in its list each kind and actor of the dataset stands, and the first paragraph of each source among all paragraphs. */
export interface NamePlaces {
  readonly kinds: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
}

type NumberOf = (event: DatedEvent, places: NamePlaces) => number;

const doubles = (of: NumberOf) => ({ of, make: (length: number) => new Float64Array(length) });
const floats = (of: NumberOf) => ({ of, make: (length: number) => new Float32Array(length) });
const words = (of: NumberOf) => ({ of, make: (length: number) => new Uint32Array(length) });
const bytes = (of: NumberOf) => ({ of, make: (length: number) => new Uint8Array(length) });

export const COLUMNS = {
  /** The span of the date, UTC milliseconds, `ends` exclusive; ±Infinity for an open side, NaN where there is no span. */
  starts: doubles(({ date }) => date.span?.start ?? NaN),
  ends: doubles(({ date }) => date.span?.end ?? NaN),
  sortTimes: doubles(({ date }) => sortTimeOf(date)),
  /** Places in `PLACINGS`, `EXTENTS`, `BASES` and `STATUSES`. */
  placings: bytes(({ date }) => PLACINGS.indexOf(placingOf(date))),
  extents: bytes(({ date }) => (date.reading ? EXTENTS.indexOf(extentOf(date.reading)) : 0)),
  bases: bytes(({ date }) => BASES.indexOf(date.basis)),
  statuses: bytes(({ status }) => STATUSES.indexOf(status)),
  openSides: bytes(({ date }) => openSidesOf(date)),
  /** Places among the kinds of the dataset. */
  kinds: words(({ kind }, places) => places.kinds.get(kind) ?? 0),
  quotes: words(({ quotes }) => quotes.length),
  provedQuotes: words(({ quotes }) => quotes.filter((quote) => provedPassage(quote) !== null).length),
  /** Who is shown when not all can be: the greater ones. */
  weights: floats((event) => weightOf(event) + lotOf(event.id)),
} as const;

type Columns = typeof COLUMNS;

export type EventColumns = {
  readonly [Name in keyof Columns]: ReturnType<Columns[Name]['make']>;
} & {
  readonly length: number;
  /** Places among the actors of the dataset. */
  readonly actors: NumberLists;
  /** Where its proved quotes stand: places among the paragraphs of all sources, one source after the other. */
  readonly paragraphs: NumberLists;
};

/** Time order of two places, as `compareDates` has it. */
export const comparePlaces = ({ placings, sortTimes, ends }: EventColumns, a: number, b: number): number =>
  (placings[a] ?? 0) - (placings[b] ?? 0) ||
  (sortTimes[a] ?? 0) - (sortTimes[b] ?? 0) ||
  (ends[a] ?? 0) - (ends[b] ?? 0) ||
  0;

/** Places of some of the events, in order. */
export type Places = Uint32Array<ArrayBuffer>;

export const allPlaces = (length: number): Places => Uint32Array.from({ length }, (_, place) => place);

export const eventsAt = (events: readonly DatedEvent[], places: Places): readonly DatedEvent[] =>
  places.length === events.length && places.every((place, index) => place === index)
    ? events
    : Array.from(places, (place) => events[place]).filter((event) => event !== undefined);
