/** Where the marks of a dossier stand on the axis, in columns, by the places of their events. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { allPlaces, type Places } from '../dataset/columns/eventColumns.ts';
import { markColumnsOf, type MarkColumns } from '../dataset/columns/markColumns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { PLACINGS, type TimeSpan } from '../dataset/eventDate.ts';
import { OPEN_END, OPEN_START } from '../dataset/extent.ts';
import { FOREVER_MS, toDrawnEvent, type DrawnEvent } from './drawnEvent.ts';

export interface Marks {
  /** Of all events that have a mark, by the time at which it starts. */
  readonly order: Places;
  /** What `DrawnEvent.span` says. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** What `chartSpan` says. */
  readonly chartStarts: Float64Array;
  readonly chartEnds: Float64Array;
  readonly columns: MarkColumns;
  readonly at: (place: number) => DrawnEvent | undefined;
}

export function toMarks(dataset: Dataset): Marks {
  const { length, placings, starts: from, ends: to } = columnsOf(dataset);
  const starts = Float64Array.from({ length }, (_, place) => known(from[place], to[place]));
  const ends = Float64Array.from({ length }, (_, place) => known(to[place], from[place]));
  const order = allPlaces(length)
    .filter((place) => placings[place] === DRAWN)
    .toSorted((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const columns = markColumnsOf(dataset);
  const isOpen = (place: number, side: number): boolean => ((columns.openSides[place] ?? 0) & side) !== 0;
  const drawn = new Map<number, DrawnEvent | undefined>();
  return {
    order,
    starts,
    ends,
    chartStarts: starts.map((start, place) => (isOpen(place, OPEN_START) ? -FOREVER_MS : start)),
    chartEnds: ends.map((end, place) => (isOpen(place, OPEN_END) ? FOREVER_MS : end)),
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

/** A side that is open stands at the other one. */
const known = (side = NaN, other = NaN): number => (Number.isFinite(side) ? side : other);

export const drawnEventsAt = ({ at }: Marks, places: Iterable<number>): readonly DrawnEvent[] =>
  Array.from(places, at).filter((drawn) => drawn !== undefined);

/** From the first start of some marks to their last end; null for none. */
export function extentOfMarks({ starts, ends }: Marks, places: Places): TimeSpan | null {
  if (places.length === 0) return null;
  let [start, end] = [Infinity, -Infinity];
  for (const place of places) {
    start = Math.min(start, starts[place] ?? Infinity);
    end = Math.max(end, ends[place] ?? -Infinity);
  }
  return { start, end };
}
