import { allPlaces, comparePlaces, type EventColumns, type Places } from '../columns/eventColumns.ts';
import { gatherColumns } from '../columns/gatherColumns.ts';
import { gatherMarkColumns } from '../columns/markColumns.ts';
import { gatherLists, gatherNumbers } from '../columns/numberLists.ts';
import type { GreatFile } from './greatFile.ts';
import type { GreatPart } from './greatPart.ts';
import { createIdTable } from './idTable.ts';
import { unpackTexts } from './textList.ts';

/** What of a great dossier depends on its events. */
export type PlacedEvents = Omit<GreatFile, 'shell' | 'bytes'>;

/** For each place in time the number of the event in the file, counted from 0. Many files have their events in time order. */
export function timeOrder(columns: EventColumns): Places {
  const places = allPlaces(columns.length);
  const isSorted = places.every((place) => place === 0 || comparePlaces(columns, place - 1, place) <= 0);
  return isSorted ? places : places.toSorted((a, b) => comparePlaces(columns, a, b) || a - b);
}

export function placeInTime(part: GreatPart, order: Places): PlacedEvents {
  const inFileOrder = unpackTexts(part.ids);
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
    ids: createIdTable(order.length, (place) => inFileOrder[order[place] ?? 0] ?? ''),
    passageStarts: gather(part.passageStarts),
    passageEnds: gather(part.passageEnds),
    doubtful: placed(part.doubtful),
  };
}
