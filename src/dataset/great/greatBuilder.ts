import { ColumnBuilder } from '../columns/columnBuilder.ts';
import { rowOf, type EventRow, type NamePlaces } from '../columns/eventRow.ts';
import { enlarged, UintList } from '../columns/uintList.ts';
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

export class GreatBuilder {
  readonly #columns: ColumnBuilder;
  #marks;
  #idHashes: Uint32Array<ArrayBuffer>;
  readonly #starts = new UintList();
  readonly #ends = new UintList();
  readonly #passageStarts = new UintList();
  readonly #passageEnds = new UintList();
  readonly #renamed = new Map<number, EventId>();
  readonly #doubtful = new Map<number, readonly Verdict[]>();
  #length = 0;

  /** With more events than expected it grows. */
  constructor(expected: number) {
    this.#columns = new ColumnBuilder(expected);
    this.#marks = {
      extents: new Uint8Array(expected),
      openSides: new Uint8Array(expected),
      weights: new Float32Array(expected),
    };
    this.#idHashes = new Uint32Array(expected);
  }

  /** The next event of the file, the first byte of it and the first one after it. */
  add({ columns, marks, idHash, renamed, passages, doubtful }: GreatRow, start: number, end: number): void {
    this.#makeRoom(1);
    const number = this.#length++;
    this.#columns.add(columns);
    this.#marks.extents[number] = marks.extent;
    this.#marks.openSides[number] = marks.openSides;
    this.#marks.weights[number] = marks.weight;
    this.#starts.push(start);
    this.#ends.push(end);
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
    this.#makeRoom(later.columns.length);
    const first = this.#length;
    this.#columns.append(later.columns, places.kinds, places.actors);
    for (const name of ['extents', 'openSides', 'weights'] as const)
      this.#marks[name].set(later.marks[name], first);
    this.#starts.pushAll(later.starts);
    this.#ends.pushAll(later.ends);
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
      starts: this.#starts.finish(),
      ends: this.#ends.finish(),
      idHashes: this.#idHashes.subarray(0, length),
      renamed: this.#renamed,
      doubtful: this.#doubtful,
      passageStarts: this.#passageStarts.finish(),
      passageEnds: this.#passageEnds.finish(),
    };
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#idHashes.length) return;
    const { extents, openSides, weights } = this.#marks;
    this.#marks = {
      extents: enlarged(extents, new Uint8Array(2 * needed)),
      openSides: enlarged(openSides, new Uint8Array(2 * needed)),
      weights: enlarged(weights, new Float32Array(2 * needed)),
    };
    this.#idHashes = enlarged(this.#idHashes, new Uint32Array(2 * needed));
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
