import type { DatedEvent } from '../dataset.ts';
import { provedPassage } from '../verdict.ts';
import { COLUMNS, type EventColumns, type NamePlaces } from './eventColumns.ts';
import type { NumberLists } from './numberLists.ts';

export type ColumnName = keyof typeof COLUMNS;
export type ColumnArray = Float64Array | Uint32Array | Uint8Array;

const NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

/** Made alike for each column that has one number an event. */
export const eachColumn = (make: (name: ColumnName) => ColumnArray) =>
  Object.fromEntries(NAMES.map((name) => [name, make(name)])) as Pick<EventColumns, ColumnName>;

export interface ColumnBuilder {
  /** An event all of whose kinds, actors and sources have their places by now. */
  readonly add: (event: DatedEvent) => void;
  readonly finish: () => EventColumns;
}

/** For at most `capacity` events. */
export function createColumnBuilder(capacity: number, places: NamePlaces): ColumnBuilder {
  const columns = eachColumn((name) => new COLUMNS[name].array(capacity));
  const fills = NAMES.map((name) => ({ to: columns[name], of: COLUMNS[name].of }));
  const actors = startLists(capacity);
  const paragraphs = startLists(capacity);
  let length = 0;
  return {
    add(event) {
      for (const { to, of } of fills) to[length] = of(event, places);
      for (const { actor } of event.actors) actors.push(places.actors.get(actor) ?? 0);
      for (const quote of event.quotes) {
        const passage = provedPassage(quote);
        if (passage) paragraphs.push((places.sources.get(passage.source) ?? 0) + passage.paragraph);
      }
      length++;
      actors.end(length);
      paragraphs.end(length);
    },
    finish: () => ({
      ...eachColumn((name) => columns[name].subarray(0, length)),
      length,
      actors: actors.finish(length),
      paragraphs: paragraphs.finish(length),
    }),
  };
}

function startLists(capacity: number) {
  const from = new Uint32Array(capacity + 1);
  const values: number[] = [];
  return {
    push: (value: number) => void values.push(value),
    end: (place: number) => void (from[place] = values.length),
    finish: (length: number): NumberLists => ({
      from: from.subarray(0, length + 1),
      values: Uint32Array.from(values),
    }),
  };
}
