import { createColumnBuilder } from '../columns/columnBuilder.ts';
import {
  allPlaces,
  comparePlaces,
  type EventColumns,
  type NamePlaces,
  type Places,
} from '../columns/eventColumns.ts';
import { gatherColumns } from '../columns/gatherColumns.ts';
import { gatherMarkColumns, markNumbersOf } from '../columns/markColumns.ts';
import { gatherLists, gatherNumbers, type NumberLists } from '../columns/numberLists.ts';
import type { DatedEvent } from '../dataset.ts';
import type { EventId } from '../entityIds.ts';
import { provedPassage, type Quote, type Verdict } from '../verdict.ts';
import type { GreatFile } from './greatFile.ts';
import { createIdTable } from './idTable.ts';

export interface GreatBuilder {
  /** The next event of the file, proved, the first byte of it and the first one after it, and the id the file gives it. */
  readonly add: (event: DatedEvent, start: number, end: number, ownId: string | null) => void;
  readonly finish: (shell: GreatFile['shell'], bytes: Uint8Array<ArrayBuffer>) => GreatBuilt;
}

export interface GreatBuilt {
  /** Everything in time order. */
  readonly file: GreatFile;
  /** For each place in time the number of the event in the file, counted from 0. */
  readonly order: Uint32Array;
  /** By those numbers who takes part. */
  readonly participants: NumberLists;
}

/** For at most `capacity` events. `places` may grow while events are added. */
export function createGreatBuilder(capacity: number, places: NamePlaces): GreatBuilder {
  const columns = createColumnBuilder(capacity, places);
  const marks = {
    extents: new Uint8Array(capacity),
    openSides: new Uint8Array(capacity),
    weights: new Float32Array(capacity),
  };
  const [starts, ends] = [new Uint32Array(capacity), new Uint32Array(capacity)];
  const [passageStarts, passageEnds]: [number[], number[]] = [[], []];
  const renamed = new Map<number, EventId>();
  const doubtful = new Map<number, readonly Verdict[]>();
  const ids: EventId[] = [];

  return {
    add(event, start, end, ownId) {
      const number = ids.length;
      columns.add(event);
      const { extent, openSides, weight } = markNumbersOf(event);
      marks.extents[number] = extent;
      marks.openSides[number] = openSides;
      marks.weights[number] = weight;
      starts[number] = start;
      ends[number] = end;
      ids.push(event.id);
      if (event.id !== ownId) renamed.set(number, event.id);
      let isAllVerbatim = true;
      for (const quote of event.quotes) {
        const passage = provedPassage(quote);
        isAllVerbatim &&= isVerbatim(quote);
        if (!passage) continue;
        passageStarts.push(passage.start);
        passageEnds.push(passage.end);
      }
      if (!isAllVerbatim)
        doubtful.set(
          number,
          event.quotes.map(({ verdict }) => verdict),
        );
    },
    finish(shell, bytes) {
      const inFileOrder = columns.finish();
      const order = inTimeOrder(inFileOrder);
      const { from } = inFileOrder.paragraphs;
      const gather = (values: readonly number[]) =>
        gatherLists({ from, values: Uint32Array.from(values) }, order).values;
      const placed = <T>(byNumber: ReadonlyMap<number, T>): ReadonlyMap<number, T> =>
        byNumber.size === 0
          ? byNumber
          : new Map(
              Array.from(order, (number, place) => [place, byNumber.get(number)] as const).filter(
                (entry): entry is readonly [number, T] => entry[1] !== undefined,
              ),
            );
      const file = {
        shell,
        bytes,
        starts: gatherNumbers(starts, order, new Uint32Array(order.length)),
        ends: gatherNumbers(ends, order, new Uint32Array(order.length)),
        columns: gatherColumns(inFileOrder, order),
        marks: gatherMarkColumns(marks, order),
        renamed: placed(renamed),
        ids: createIdTable(order.length, (place) => ids[order[place] ?? 0] ?? ''),
        passageStarts: gather(passageStarts),
        passageEnds: gather(passageEnds),
        doubtful: placed(doubtful),
      };
      return { file, order, participants: inFileOrder.actors };
    },
  };
}

/** Many files have their events in time order. */
function inTimeOrder(columns: EventColumns): Places {
  const places = allPlaces(columns.length);
  const isSorted = places.every((place) => place === 0 || comparePlaces(columns, place - 1, place) <= 0);
  return isSorted ? places : places.toSorted((a, b) => comparePlaces(columns, a, b) || a - b);
}

const isVerbatim = ({ verdict }: Quote): boolean => verdict.kind === 'verbatim' && !verdict.positionWasWrong;
