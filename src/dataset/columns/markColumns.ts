/** What a picture of time asks of every event, besides its span: columns, by place. */
import type { Dataset, DatedEvent } from '../dataset.ts';
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

export const markNumbersOf = (event: DatedEvent) => ({
  extent: event.date.reading ? EXTENTS.indexOf(extentOf(event.date.reading)) : 0,
  openSides: openSidesOf(event.date),
  weight: weightOf(event) + lotOf(event.id),
});

const known = new WeakMap<Dataset, MarkColumns>();

/** For a dataset whose columns were made with it. */
export const rememberMarkColumns = (dataset: Dataset, columns: MarkColumns): void =>
  void known.set(dataset, columns);

/** Made when they are first asked for. */
export function markColumnsOf(dataset: Dataset): MarkColumns {
  const made = known.get(dataset) ?? toMarkColumns(dataset.events.map(markNumbersOf));
  known.set(dataset, made);
  return made;
}

const toMarkColumns = (numbers: readonly ReturnType<typeof markNumbersOf>[]): MarkColumns => ({
  extents: Uint8Array.from(numbers, ({ extent }) => extent),
  openSides: Uint8Array.from(numbers, ({ openSides }) => openSides),
  weights: Float32Array.from(numbers, ({ weight }) => weight),
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
