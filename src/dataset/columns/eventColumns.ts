/**
 * What filters, counts and lists ask of every event, a column for each: to look through a hundred thousand events
 * takes milliseconds. An event is known by its place in the dataset, counted from 0.
 */
import type { DatedEvent } from '../dataset.ts';
import type { NumberLists } from './numberLists.ts';

export const COLUMNS = {
  /** The span of the date, UTC milliseconds, `ends` exclusive; ±Infinity for an open side, NaN where there is no span. */
  starts: Float64Array,
  ends: Float64Array,
  sortTimes: Float64Array,
  /** Places in `PLACINGS`, `BASES` and `STATUSES`. */
  placings: Uint8Array,
  bases: Uint8Array,
  statuses: Uint8Array,
  /** Places among the kinds of the dataset. */
  kinds: Uint32Array,
  quotes: Uint32Array,
  provedQuotes: Uint32Array,
} as const;

type Columns = typeof COLUMNS;
export type ColumnName = keyof Columns;
type ColumnArray = Float64Array | Uint32Array | Uint8Array;

export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

/** Made alike for each column that has one number an event. */
export const eachColumn = (make: (name: ColumnName) => ColumnArray) =>
  Object.fromEntries(COLUMN_NAMES.map((name) => [name, make(name)])) as Pick<EventColumns, ColumnName>;

export type EventColumns = {
  readonly [Name in keyof Columns]: InstanceType<Columns[Name]>;
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

export function allPlaces(length: number): Places {
  const places = new Uint32Array(length);
  for (let place = 0; place < length; place++) places[place] = place;
  return places;
}

/** Those that are marked with 1, in their order. */
export function keepMarked(places: Places, marks: ArrayLike<number>): Places {
  const kept = new Uint32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    if (marks[place] === 1) kept[count++] = place;
  }
  return kept.slice(0, count);
}

/** By place: 1 for those in any of the lists. */
export function markPlaces(length: number, ...lists: readonly Places[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const places of lists)
    for (let index = 0; index < places.length; index++) marked[places[index] ?? 0] = 1;
  return marked;
}

export const eventsAt = (events: readonly DatedEvent[], places: Places): readonly DatedEvent[] =>
  places.length === events.length && places.every((place, index) => place === index)
    ? events
    : Array.from(places, (place) => events[place]).filter((event) => event !== undefined);
