import { findChoicePlaces } from '../columns/choicePlaces.ts';
import type { Places } from '../columns/eventColumns.ts';
import { gatherColumns } from '../columns/gatherColumns.ts';
import { gatherMarkColumns } from '../columns/markColumns.ts';
import { gatherLists, gatherNumbers } from '../columns/numberLists.ts';
import type { ReadFile } from './greatFile.ts';
import type { GreatPart } from './greatPart.ts';
import { createSlots, putInSlots, type Slots } from './idTable.ts';

/** What of a great dossier depends on its events. */
export type PlacedEvents = Omit<ReadFile, 'shell'>;

/** Where the events are in order already, it has the very columns of the part. */
export function placeInTime(part: GreatPart, order: Places): PlacedEvents {
  const placed = isInOrder(order) ? part : gatherPart(part, order);
  return { ...placed, choicePlaces: findChoicePlaces(placed.columns), ids: slotsOf(part.idHashes, order) };
}

const isInOrder = (order: Places): boolean => order.every((number, place) => number === place);

function gatherPart(part: GreatPart, order: Places): Omit<PlacedEvents, 'choicePlaces' | 'ids'> {
  const { from } = part.columns.paragraphs;
  const gather = (values: Uint32Array<ArrayBuffer>) => gatherLists({ from, values }, order).values;
  const placed = <T>(byNumber: ReadonlyMap<number, T>): ReadonlyMap<number, T> =>
    byNumber.size === 0
      ? byNumber
      : new Map(
          Array.from(order, (number, place) => [place, byNumber.get(number)] as const).filter(
            (entry): entry is readonly [number, T] => entry[1] !== undefined,
          ),
        );
  return {
    starts: gatherNumbers(part.starts, order, new Uint32Array(order.length)),
    ends: gatherNumbers(part.ends, order, new Uint32Array(order.length)),
    columns: gatherColumns(part.columns, order),
    marks: gatherMarkColumns(part.marks, order),
    renamed: placed(part.renamed),
    passageStarts: gather(part.passageStarts),
    passageEnds: gather(part.passageEnds),
    doubtful: placed(part.doubtful),
  };
}

function slotsOf(hashes: Int32Array, order: Places): Slots {
  const slots = createSlots(order.length);
  for (let place = 0; place < order.length; place++) putInSlots(slots, place, hashes[order[place] ?? 0] ?? 0);
  return slots;
}
