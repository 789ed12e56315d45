/** Where the marks of a dossier stand on the axis, in columns, by the places of their events. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import type { Places } from '../dataset/columns/eventColumns.ts';
import { markColumnsOf, type MarkColumns } from '../dataset/columns/markColumns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { PLACINGS, type TimeSpan } from '../dataset/eventDate.ts';
import { OPEN_END, OPEN_START } from '../dataset/extent.ts';
import { FOREVER_MS, toDrawnEvent, type DrawnEvent } from './drawnEvent.ts';

export interface Marks {
  /** Of all events that have a mark, by the time at which it starts. */
  readonly order: Places;
  /** Whether that order is the one of the events themselves. */
  readonly isOrderOfEvents: boolean;
  /** What `DrawnEvent.span` says. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** What `chartSpan` says. */
  readonly chartStarts: Float64Array;
  readonly chartEnds: Float64Array;
  /** Whether `chartStarts` are other than `starts` anywhere. */
  readonly hasOpenStarts: boolean;
  readonly columns: MarkColumns;
  readonly at: (place: number) => DrawnEvent | undefined;
}

export function toMarks(dataset: Dataset): Marks {
  const { length, placings, starts: from, ends: to } = columnsOf(dataset);
  const columns = markColumnsOf(dataset);
  const sides = toSides(from, to, columns.openSides);
  const { starts } = sides;
  const places = new Uint32Array(length);
  let count = 0;
  let isOrderOfEvents = true;
  let before = -Infinity;
  for (let place = 0; place < length; place++) {
    if (placings[place] !== DRAWN) continue;
    const start = starts[place] ?? 0;
    isOrderOfEvents &&= before <= start;
    before = start;
    places[count++] = place;
  }
  const drawnPlaces = places.subarray(0, count);
  const order = isOrderOfEvents
    ? drawnPlaces
    : drawnPlaces.toSorted((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const drawn = new Map<number, DrawnEvent | undefined>();
  return {
    order,
    isOrderOfEvents,
    ...sides,
    columns,
    at(place) {
      if (!drawn.has(place)) {
        if (drawn.size >= MAX_KEPT) drawn.clear();
        const event = dataset.events[place];
        drawn.set(place, (event && toDrawnEvent(event)) ?? undefined);
      }
      return drawn.get(place);
    },
  };
}

const DRAWN = PLACINGS.indexOf('drawn');
/** Of a great dossier no more marks than these are held at a time. */
const MAX_KEPT = 10_000;

type Sides = Pick<Marks, 'starts' | 'ends' | 'chartStarts' | 'chartEnds' | 'hasOpenStarts'>;

/** `from` and `to` are those of the dates. In most dossiers all of them have an end on either side, and are as they are drawn. */
function toSides(from: Float64Array, to: Float64Array, openSides: Uint8Array): Sides {
  if (!from.includes(-Infinity) && !to.includes(Infinity))
    return { starts: from, ends: to, chartStarts: from, chartEnds: to, hasOpenStarts: false };
  const starts = from.map((start, place) => known(start, to[place]));
  const ends = to.map((end, place) => known(end, from[place]));
  const isOpen = (place: number, side: number) => ((openSides[place] ?? 0) & side) !== 0;
  return {
    starts,
    ends,
    chartStarts: starts.map((start, place) => (isOpen(place, OPEN_START) ? -FOREVER_MS : start)),
    chartEnds: ends.map((end, place) => (isOpen(place, OPEN_END) ? FOREVER_MS : end)),
    hasOpenStarts: openSides.some((_, place) => isOpen(place, OPEN_START)),
  };
}

/** A side that is open stands at the other one. */
const known = (side = NaN, other = NaN): number => (Number.isFinite(side) ? side : other);

export const drawnEventsAt = ({ at }: Marks, places: Iterable<number>): readonly DrawnEvent[] =>
  Array.from(places, at).filter((drawn) => drawn !== undefined);

/** From the first start of some marks to their last end; null for none. */
export function extentOfMarks({ starts, ends }: Marks, places: Places): TimeSpan | null {
  if (places.length === 0) return null;
  let [start, end] = [Infinity, -Infinity];
  // The fastest way through a million.
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    start = Math.min(start, starts[place] ?? Infinity);
    end = Math.max(end, ends[place] ?? -Infinity);
  }
  return { start, end };
}
