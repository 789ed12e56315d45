/** What a picture of time asks of every event, besides its span: columns, by place. */
import type { Dataset, DatedEvent } from '../dataset.ts';
import type { EventDate } from '../eventDate.ts';
import { EXTENTS, extentOf, openSidesOf } from '../extent.ts';
import { lotOf, weightOf } from '../weight.ts';
import { gatherNumbers } from './numberLists.ts';

export interface MarkColumns {
  /** Places in `EXTENTS`. */
  readonly extents: Uint8Array<ArrayBuffer>;
  /** Sides on which the date goes on without end: `OPEN_START`, `OPEN_END`, both or none. */
  readonly openSides: Uint8Array<ArrayBuffer>;
  /** Who is shown when not all can be: the greater ones. */
  readonly weights: Float32Array<ArrayBuffer>;
}

/** What the columns have of one event. */
export interface MarkRow {
  readonly extent: number;
  readonly openSides: number;
  readonly weight: number;
}

export const markDateNumbers = ({ reading }: Pick<EventDate, 'reading'>) => ({
  extent: reading ? EXTENTS.indexOf(extentOf(reading)) : 0,
  openSides: openSidesOf({ reading }),
});

export function markRowOf(event: DatedEvent): MarkRow {
  const { extent, openSides } = markDateNumbers(event.date);
  return { extent, openSides, weight: weightOf(event.quotes.length, event.actors.length) + lotOf(event.id) };
}

const known = new WeakMap<Dataset, MarkColumns>();

/** For a dataset whose columns were made with it. */
export const rememberMarkColumns = (dataset: Dataset, columns: MarkColumns): void =>
  void known.set(dataset, columns);

/** Made when they are first asked for. */
export function markColumnsOf(dataset: Dataset): MarkColumns {
  const made = known.get(dataset) ?? toMarkColumns(dataset.events.map(markRowOf));
  known.set(dataset, made);
  return made;
}

const toMarkColumns = (rows: readonly MarkRow[]): MarkColumns => ({
  extents: Uint8Array.from(rows, ({ extent }) => extent),
  openSides: Uint8Array.from(rows, ({ openSides }) => openSides),
  weights: Float32Array.from(rows, ({ weight }) => weight),
});

/** The columns of some places, in their order. */
export const gatherMarkColumns = (
  { extents, openSides, weights }: MarkColumns,
  order: Uint32Array,
): MarkColumns => ({
  extents: gatherNumbers(extents, order, new Uint8Array(order.length)),
  openSides: gatherNumbers(openSides, order, new Uint8Array(order.length)),
  weights: gatherNumbers(weights, order, new Float32Array(order.length)),
});
