/** Events of a great dossier in columns, in the order of its file: all of them, or a stretch that was read apart from the others. */
import { eachColumn } from '../columns/columnBuilder.ts';
import { COLUMNS, type EventColumns } from '../columns/eventColumns.ts';
import type { MarkColumns } from '../columns/markColumns.ts';
import { joinLists, joinNumbers, joinUints, type NumberArray } from '../columns/numberLists.ts';
import type { EventId } from '../entityIds.ts';
import type { Verdict } from '../verdict.ts';
import type { PackedTexts } from './textList.ts';

export interface GreatPart {
  readonly columns: EventColumns;
  readonly marks: MarkColumns;
  /** The first byte of each event in the file, and the first one after it. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly ids: PackedTexts;
  /** By number, counted from 0: events that have another id than the file gives them. */
  readonly renamed: ReadonlyMap<number, EventId>;
  /** By number: the verdicts on quotes that are not all verbatim where they are said to be. */
  readonly doubtful: ReadonlyMap<number, readonly Verdict[]>;
  /** Beside `columns.paragraphs`: where in its paragraph each proved quote starts and ends. */
  readonly passageStarts: Uint32Array<ArrayBuffer>;
  readonly passageEnds: Uint32Array<ArrayBuffer>;
}

/** For the places of names in one part those in the whole. */
export interface JoinedPlaces {
  readonly kinds: Uint32Array;
  readonly actors: Uint32Array;
}

/** The second after the first, by whose names those of the second are to be called. */
export function joinParts(first: GreatPart, second: GreatPart, places: JoinedPlaces): GreatPart {
  const { length } = first.columns;
  const total = length + second.columns.length;
  const joinMarks = <To extends NumberArray>(name: keyof MarkColumns, to: To) =>
    joinNumbers(first.marks[name], second.marks[name], to);
  const moved = <T>(byNumber: ReadonlyMap<number, T>) =>
    Array.from(byNumber, ([number, value]) => [number + length, value] as const);
  return {
    columns: joinColumns(first.columns, {
      ...second.columns,
      kinds: second.columns.kinds.map((kind) => places.kinds[kind] ?? 0),
      actors: {
        from: second.columns.actors.from,
        values: second.columns.actors.values.map((actor) => places.actors[actor] ?? 0),
      },
    }),
    marks: {
      extents: joinMarks('extents', new Uint8Array(total)),
      openSides: joinMarks('openSides', new Uint8Array(total)),
      weights: joinMarks('weights', new Float32Array(total)),
    },
    starts: joinUints(first.starts, second.starts),
    ends: joinUints(first.ends, second.ends),
    ids: [...first.ids, ...second.ids],
    renamed: new Map([...first.renamed, ...moved(second.renamed)]),
    doubtful: new Map([...first.doubtful, ...moved(second.doubtful)]),
    passageStarts: joinUints(first.passageStarts, second.passageStarts),
    passageEnds: joinUints(first.passageEnds, second.passageEnds),
  };
}

const joinColumns = (first: EventColumns, second: EventColumns): EventColumns => ({
  ...eachColumn((name) =>
    joinNumbers(first[name], second[name], new COLUMNS[name].array(first.length + second.length)),
  ),
  length: first.length + second.length,
  actors: joinLists(first.actors, second.actors),
  paragraphs: joinLists(first.paragraphs, second.paragraphs),
});
