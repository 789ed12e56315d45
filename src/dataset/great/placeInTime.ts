import { findChoicePlaces } from '../columns/choicePlaces.ts';
import type { Places } from '../columns/eventColumns.ts';
import { gatherColumns } from '../columns/gatherColumns.ts';
import { gatherMarkColumns } from '../columns/markColumns.ts';
import { gatherLists, gatherNumbers } from '../columns/numberLists.ts';
import type { ReadFile } from './greatFile.ts';
import type { GreatPart } from './greatPart.ts';

/** What of a great dossier depends on its events. */
export type PlacedEvents = Omit<ReadFile, 'shell'>;

/** Where the events are in order already, it has the very columns of the part. */
export function placeInTime(part: GreatPart, order: Places): PlacedEvents {
  const placed = isInOrder(order) ? part : gatherPart(part, order);
  return { ...placed, choicePlaces: findChoicePlaces(placed.columns) };
}

const isInOrder = (order: Places): boolean => order.every((number, place) => number === place);

function gatherPart(part: GreatPart, order: Places): Omit<PlacedEvents, 'choicePlaces'> {
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
    idHashes: gatherNumbers(part.idHashes, order, new Uint32Array(order.length)),
    renamed: placed(part.renamed),
    passageStarts: gather(part.passageStarts),
    passageEnds: gather(part.passageEnds),
    doubtful: placed(part.doubtful),
  };
}
