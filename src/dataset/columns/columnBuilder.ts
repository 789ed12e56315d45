import { COLUMN_NAMES, COLUMNS, eachColumn, type EventColumns } from './eventColumns.ts';
import type { EventRow } from './eventRow.ts';
import type { NumberLists } from './numberLists.ts';
import { UintList } from './uintList.ts';

/** For at most so many events. */
export class ColumnBuilder {
  readonly #columns;
  readonly #actors: ListBuilder;
  readonly #paragraphs: ListBuilder;
  #length = 0;

  constructor(capacity: number) {
    this.#columns = eachColumn((name) => new COLUMNS[name](capacity));
    this.#actors = new ListBuilder(capacity);
    this.#paragraphs = new ListBuilder(capacity);
  }

  add(row: EventRow): void {
    // Each by its name: engines take many times as long to look for a column by one that is not in the code.
    const columns = this.#columns;
    const place = this.#length++;
    columns.starts[place] = row.starts;
    columns.ends[place] = row.ends;
    columns.sortTimes[place] = row.sortTimes;
    columns.placings[place] = row.placings;
    columns.bases[place] = row.bases;
    columns.statuses[place] = row.statuses;
    columns.kinds[place] = row.kinds;
    columns.quotes[place] = row.quotes;
    columns.provedQuotes[place] = row.provedQuotes;
    this.#actors.add(row.actors, place);
    this.#paragraphs.add(row.paragraphs, place);
  }

  /** Later events, whose kinds and actors have those places here. */
  append(later: EventColumns, kinds: readonly number[], actors: readonly number[]): void {
    const columns = this.#columns;
    const first = this.#length;
    for (const name of COLUMN_NAMES) columns[name].set(later[name], first);
    for (let place = 0; place < later.length; place++)
      columns.kinds[first + place] = kinds[later.kinds[place] ?? 0] ?? 0;
    this.#actors.append(later.actors, first, (actor) => actors[actor] ?? 0);
    this.#paragraphs.append(later.paragraphs, first, (paragraph) => paragraph);
    this.#length += later.length;
  }

  finish(): EventColumns {
    const length = this.#length;
    return {
      ...eachColumn((name) => this.#columns[name].subarray(0, length)),
      length,
      actors: this.#actors.finish(length),
      paragraphs: this.#paragraphs.finish(length),
    };
  }
}

class ListBuilder {
  readonly #from: Uint32Array<ArrayBuffer>;
  readonly #values = new UintList();

  constructor(capacity: number) {
    this.#from = new Uint32Array(capacity + 1);
  }

  /** The list of a place, after those of all before it. */
  add(list: readonly number[], place: number): void {
    for (let index = 0; index < list.length; index++) this.#values.push(list[index] ?? 0);
    this.#from[place + 1] = this.#values.length;
  }

  /** Those of later places, from `first` on. */
  append(later: NumberLists, first: number, valueOf: (value: number) => number): void {
    const before = this.#values.length;
    for (const value of later.values) this.#values.push(valueOf(value));
    for (let place = 1; place < later.from.length; place++)
      this.#from[first + place] = before + (later.from[place] ?? 0);
  }

  finish(length: number): NumberLists {
    return { from: this.#from.subarray(0, length + 1), values: this.#values.finish() };
  }
}
