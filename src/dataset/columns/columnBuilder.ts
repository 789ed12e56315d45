import { COLUMN_NAMES, COLUMNS, eachColumn, type EventColumns } from './eventColumns.ts';
import type { EventRow } from './eventRow.ts';
import type { NumberLists } from './numberLists.ts';
import { enlarged, UintList } from './uintList.ts';

export class ColumnBuilder {
  #columns;
  readonly #actors = new ListBuilder();
  readonly #paragraphs = new ListBuilder();
  #length = 0;

  /** With more events than expected it grows. */
  constructor(expected: number) {
    this.#columns = eachColumn((name) => new COLUMNS[name](expected));
  }

  add(row: EventRow): void {
    this.#makeRoom(1);
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
    this.#actors.add(row.actors);
    this.#paragraphs.add(row.paragraphs);
  }

  /** Later events, whose kinds and actors have those places here. */
  append(later: EventColumns, kinds: readonly number[], actors: readonly number[]): void {
    this.#makeRoom(later.length);
    const columns = this.#columns;
    const first = this.#length;
    for (const name of COLUMN_NAMES) columns[name].set(later[name], first);
    for (let place = 0; place < later.length; place++)
      columns.kinds[first + place] = kinds[later.kinds[place] ?? 0] ?? 0;
    this.#actors.append(later.actors, (actor) => actors[actor] ?? 0);
    this.#paragraphs.append(later.paragraphs, (paragraph) => paragraph);
    this.#length += later.length;
  }

  finish(): EventColumns {
    const length = this.#length;
    return {
      ...eachColumn((name) => this.#columns[name].subarray(0, length)),
      length,
      actors: this.#actors.finish(),
      paragraphs: this.#paragraphs.finish(),
    };
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    const columns = this.#columns;
    if (needed <= columns.starts.length) return;
    this.#columns = eachColumn((name) => enlarged(columns[name], new COLUMNS[name](2 * needed)));
  }
}

class ListBuilder {
  readonly #from = new UintList();
  readonly #values = new UintList();

  constructor() {
    this.#from.push(0);
  }

  /** The list of the next place. */
  add(list: readonly number[]): void {
    for (let index = 0; index < list.length; index++) this.#values.push(list[index] ?? 0);
    this.#from.push(this.#values.length);
  }

  append(later: NumberLists, valueOf: (value: number) => number): void {
    const before = this.#values.length;
    for (const value of later.values) this.#values.push(valueOf(value));
    for (const from of later.from.subarray(1)) this.#from.push(before + from);
  }

  finish(): NumberLists {
    return { from: this.#from.finish(), values: this.#values.finish() };
  }
}
