/** Events of a great dossier in columns, in the order of its file: all of them, or a stretch that was read apart from the others. */
import type { EventColumns } from '../columns/eventColumns.ts';
import type { MarkColumns } from '../columns/markColumns.ts';
import type { EventId } from '../entityIds.ts';
import type { Verdict } from '../verdict.ts';

export interface GreatPart {
  readonly columns: EventColumns;
  readonly marks: MarkColumns;
  /** The first byte of each event in the file, and the first one after it. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Those of their ids as UTF-8. */
  readonly idHashes: Uint32Array<ArrayBuffer>;
  /** By number, counted from 0: events that have another id than the file gives them. */
  readonly renamed: ReadonlyMap<number, EventId>;
  /** By number: the verdicts on quotes that are not all verbatim where they are said to be. */
  readonly doubtful: ReadonlyMap<number, readonly Verdict[]>;
  /** Beside `columns.paragraphs`: where in its paragraph each proved quote starts and ends. */
  readonly passageStarts: Uint32Array<ArrayBuffer>;
  readonly passageEnds: Uint32Array<ArrayBuffer>;
}

/** For the places of names in a part those in the whole. */
export interface LaterPlaces {
  readonly kinds: readonly number[];
  readonly actors: readonly number[];
}
