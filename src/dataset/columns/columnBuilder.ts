import { COLUMN_NAMES, COLUMNS, eachColumn, type EventColumns } from './eventColumns.ts';
import type { EventRow } from './eventRow.ts';
import type { NumberLists } from './numberLists.ts';
import { UintList } from './uintList.ts';

export interface ColumnBuilder {
  readonly add: (row: EventRow) => void;
  /** Later events, whose kinds and actors have those places here. */
  readonly append: (later: EventColumns, kinds: readonly number[], actors: readonly number[]) => void;
  readonly finish: () => EventColumns;
}

/** For at most `capacity` events. */
export function createColumnBuilder(capacity: number): ColumnBuilder {
  const columns = eachColumn((name) => new COLUMNS[name](capacity));
  // Each by its name: engines take many times as long to look for a column by one that is not in the code.
  const { starts, ends, sortTimes, placings, bases, statuses, kinds, quotes, provedQuotes } = columns;
  const actors = startLists(capacity);
  const paragraphs = startLists(capacity);
  let length = 0;
  return {
    add(row) {
      starts[length] = row.starts;
      ends[length] = row.ends;
      sortTimes[length] = row.sortTimes;
      placings[length] = row.placings;
      bases[length] = row.bases;
      statuses[length] = row.statuses;
      kinds[length] = row.kinds;
      quotes[length] = row.quotes;
      provedQuotes[length] = row.provedQuotes;
      length++;
      actors.add(row.actors, length);
      paragraphs.add(row.paragraphs, length);
    },
    append(later, kindPlaces, actorPlaces) {
      for (const name of COLUMN_NAMES) columns[name].set(later[name], length);
      for (let place = 0; place < later.length; place++)
        kinds[length + place] = kindPlaces[later.kinds[place] ?? 0] ?? 0;
      actors.append(later.actors, length, (actor) => actorPlaces[actor] ?? 0);
      paragraphs.append(later.paragraphs, length, (paragraph) => paragraph);
      length += later.length;
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
  const values = new UintList();
  return {
    /** The list of the place before `next`. */
    add(list: readonly number[], next: number) {
      for (const value of list) values.push(value);
      from[next] = values.length;
    },
    /** Those of later places, from `first` on. */
    append(later: NumberLists, first: number, valueOf: (value: number) => number) {
      const before = values.length;
      for (const value of later.values) values.push(valueOf(value));
      for (let place = 1; place < later.from.length; place++)
        from[first + place] = before + (later.from[place] ?? 0);
    },
    finish: (length: number): NumberLists => ({
      from: from.subarray(0, length + 1),
      values: values.finish(),
    }),
  };
}
