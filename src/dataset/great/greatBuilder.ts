import { createColumnBuilder } from '../columns/columnBuilder.ts';
import { rowOf, type EventRow, type NamePlaces } from '../columns/eventRow.ts';
import { UintList } from '../columns/uintList.ts';
import { markRowOf, type MarkRow } from '../columns/markColumns.ts';
import type { DatedEvent } from '../dataset.ts';
import type { EventId } from '../entityIds.ts';
import { provedPassage, type Quote, type Verdict } from '../verdict.ts';
import type { GreatPart, LaterPlaces } from './greatPart.ts';

/** One event of a file, proved. */
export interface GreatRow {
  readonly columns: EventRow;
  readonly marks: MarkRow;
  /** The hash of its id as UTF-8. */
  readonly idHash: number;
  /** Where that is not what the file gives it. */
  readonly renamed: EventId | null;
  /** Where in its paragraph each proved quote starts and ends, one after the other. */
  readonly passages: readonly number[];
  /** Where not all quotes are verbatim where they are said to be. */
  readonly doubtful: readonly Verdict[] | null;
}

export interface GreatBuilder {
  /** The next event of the file, the first byte of it and the first one after it. */
  readonly add: (row: GreatRow, start: number, end: number) => void;
  /** Later events of it, that were read apart. */
  readonly append: (later: GreatPart, places: LaterPlaces) => void;
  readonly finish: () => GreatPart;
}

/** For at most `capacity` events. */
export function createGreatBuilder(capacity: number): GreatBuilder {
  const columns = createColumnBuilder(capacity);
  const marks = {
    extents: new Uint8Array(capacity),
    openSides: new Uint8Array(capacity),
    weights: new Float32Array(capacity),
  };
  const [starts, ends] = [new Uint32Array(capacity), new Uint32Array(capacity)];
  const idHashes = new Int32Array(capacity);
  const [passageStarts, passageEnds] = [new UintList(), new UintList()];
  const renamed = new Map<number, EventId>();
  const doubtful = new Map<number, readonly Verdict[]>();
  let length = 0;

  return {
    add(row, start, end) {
      const number = length++;
      columns.add(row.columns);
      marks.extents[number] = row.marks.extent;
      marks.openSides[number] = row.marks.openSides;
      marks.weights[number] = row.marks.weight;
      starts[number] = start;
      ends[number] = end;
      idHashes[number] = row.idHash;
      if (row.renamed !== null) renamed.set(number, row.renamed);
      if (row.doubtful) doubtful.set(number, row.doubtful);
      for (let at = 0; at < row.passages.length; at += 2) {
        passageStarts.push(row.passages[at] ?? 0);
        passageEnds.push(row.passages[at + 1] ?? 0);
      }
    },
    append(later, places) {
      columns.append(later.columns, places.kinds, places.actors);
      for (const name of ['extents', 'openSides', 'weights'] as const)
        marks[name].set(later.marks[name], length);
      starts.set(later.starts, length);
      ends.set(later.ends, length);
      idHashes.set(later.idHashes, length);
      for (const [number, id] of later.renamed) renamed.set(length + number, id);
      for (const [number, verdicts] of later.doubtful) doubtful.set(length + number, verdicts);
      passageStarts.pushAll(later.passageStarts);
      passageEnds.pushAll(later.passageEnds);
      length += later.columns.length;
    },
    finish: () => ({
      columns: columns.finish(),
      marks: {
        extents: marks.extents.subarray(0, length),
        openSides: marks.openSides.subarray(0, length),
        weights: marks.weights.subarray(0, length),
      },
      starts: starts.subarray(0, length),
      ends: ends.subarray(0, length),
      idHashes: idHashes.subarray(0, length),
      renamed,
      doubtful,
      passageStarts: passageStarts.finish(),
      passageEnds: passageEnds.finish(),
    }),
  };
}

/** Of an event whose id the file gives as `ownId`. */
export const greatRowOf = (
  event: DatedEvent,
  places: NamePlaces,
  idHash: number,
  ownId: string | null,
): GreatRow => ({
  columns: rowOf(event, places),
  marks: markRowOf(event),
  idHash,
  renamed: event.id === ownId ? null : event.id,
  passages: event.quotes.flatMap((quote) => {
    const passage = provedPassage(quote);
    return passage ? [passage.start, passage.end] : [];
  }),
  doubtful: event.quotes.every(isVerbatim) ? null : event.quotes.map(({ verdict }) => verdict),
});

const isVerbatim = ({ verdict }: Quote): boolean => verdict.kind === 'verbatim' && !verdict.positionWasWrong;
