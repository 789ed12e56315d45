import { ColumnBuilder } from '../columns/columnBuilder.ts';
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

/** For at most so many events. */
export class GreatBuilder {
  readonly #columns: ColumnBuilder;
  readonly #marks;
  readonly #starts: Uint32Array<ArrayBuffer>;
  readonly #ends: Uint32Array<ArrayBuffer>;
  readonly #idHashes: Int32Array<ArrayBuffer>;
  readonly #passageStarts = new UintList();
  readonly #passageEnds = new UintList();
  readonly #renamed = new Map<number, EventId>();
  readonly #doubtful = new Map<number, readonly Verdict[]>();
  #length = 0;

  constructor(capacity: number) {
    this.#columns = new ColumnBuilder(capacity);
    this.#marks = {
      extents: new Uint8Array(capacity),
      openSides: new Uint8Array(capacity),
      weights: new Float32Array(capacity),
    };
    this.#starts = new Uint32Array(capacity);
    this.#ends = new Uint32Array(capacity);
    this.#idHashes = new Int32Array(capacity);
  }

  /** The next event of the file, the first byte of it and the first one after it. */
  add({ columns, marks, idHash, renamed, passages, doubtful }: GreatRow, start: number, end: number): void {
    const number = this.#length++;
    this.#columns.add(columns);
    this.#marks.extents[number] = marks.extent;
    this.#marks.openSides[number] = marks.openSides;
    this.#marks.weights[number] = marks.weight;
    this.#starts[number] = start;
    this.#ends[number] = end;
    this.#idHashes[number] = idHash;
    if (renamed !== null) this.#renamed.set(number, renamed);
    if (doubtful) this.#doubtful.set(number, doubtful);
    for (let at = 0; at < passages.length; at += 2) {
      this.#passageStarts.push(passages[at] ?? 0);
      this.#passageEnds.push(passages[at + 1] ?? 0);
    }
  }

  /** Later events of it, that were read apart. */
  append(later: GreatPart, places: LaterPlaces): void {
    const first = this.#length;
    this.#columns.append(later.columns, places.kinds, places.actors);
    for (const name of ['extents', 'openSides', 'weights'] as const)
      this.#marks[name].set(later.marks[name], first);
    this.#starts.set(later.starts, first);
    this.#ends.set(later.ends, first);
    this.#idHashes.set(later.idHashes, first);
    for (const [number, id] of later.renamed) this.#renamed.set(first + number, id);
    for (const [number, verdicts] of later.doubtful) this.#doubtful.set(first + number, verdicts);
    this.#passageStarts.pushAll(later.passageStarts);
    this.#passageEnds.pushAll(later.passageEnds);
    this.#length += later.columns.length;
  }

  finish(): GreatPart {
    const length = this.#length;
    const { extents, openSides, weights } = this.#marks;
    return {
      columns: this.#columns.finish(),
      marks: {
        extents: extents.subarray(0, length),
        openSides: openSides.subarray(0, length),
        weights: weights.subarray(0, length),
      },
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
      idHashes: this.#idHashes.subarray(0, length),
      renamed: this.#renamed,
      doubtful: this.#doubtful,
      passageStarts: this.#passageStarts.finish(),
      passageEnds: this.#passageEnds.finish(),
    };
  }
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
