/**
 * A dossier with more events than a page can hold as objects: what is asked of all of them is in columns, and the bytes of
 * the file hold the rest until an event is looked at.
 */
import type { ChoicePlaces } from '../columns/choicePlaces.ts';
import type { EventColumns } from '../columns/eventColumns.ts';
import type { MarkColumns } from '../columns/markColumns.ts';
import type { Dataset } from '../dataset.ts';
import type { EventId } from '../entityIds.ts';
import type { Verdict } from '../verdict.ts';

export interface GreatFile extends ReadFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is read of one: all of it can be handed from one thread to another without a copy. */
export interface ReadFile {
  /** The sources are not in it: their texts are on the page already, with the events that are shown first. */
  readonly shell: Omit<Dataset, 'events' | 'sources'>;
  /** By the places of events: the first byte of each, and the first one after it. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly columns: EventColumns;
  readonly choicePlaces: ChoicePlaces;
  readonly marks: MarkColumns;
  /** Events that have another id than the file gives them. */
  readonly renamed: ReadonlyMap<number, EventId>;
  /** The hash of the id of each event as UTF-8. */
  readonly idHashes: Uint32Array;
  /** Beside `columns.paragraphs`: where in its paragraph each proved quote starts and ends. */
  readonly passageStarts: Uint32Array;
  readonly passageEnds: Uint32Array;
  /** Of events with quotes that are not all verbatim where they are said to be. */
  readonly doubtful: ReadonlyMap<number, readonly Verdict[]>;
}
