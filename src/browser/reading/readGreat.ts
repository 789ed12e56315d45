/** Bytes of a great dossier to what a page shows of it: a part of its events at once, and in the end all of them. */
import { Problems } from '../../dataset/check.ts';
import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { Dataset, DatedEvent, Source } from '../../dataset/dataset.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import type { ReadFile } from '../../dataset/great/greatFile.ts';
import { placeInTime, type PlacedEvents } from '../../dataset/great/placeInTime.ts';
import type { FileSlices } from '../../dataset/great/sliceFile.ts';
import { timeOrder } from '../../dataset/great/timeOrder.ts';
import { packTitles } from '../../dataset/great/eventTexts.ts';
import type { PackedTexts } from '../../dataset/great/textList.ts';
import { countKeys, holdsGreatNumber, MAX_DEPTH } from '../../dataset/json.ts';
import type { StartedParsing } from '../../dataset/parse.ts';
import type { Problem } from '../../dataset/problem.ts';
import { proveEvent } from '../../dataset/proveEvent.ts';
import { begin } from './begin.ts';
import { createGreatSearch, type GreatSearch } from './searchGreat.ts';
import type { DateClaims } from '../../suggest/dateClaims.ts';
import type { LaterRead, PartRead } from './partRead.ts';
import { previewOf } from './previewGreat.ts';
import type { EarlyRead } from './readEarly.ts';
import { PartReader } from './readPart.ts';
import { laterEvents, type LaterEvents } from './shareReading.ts';

/** Fewer events are there in a moment. */
const LEAST_EVENTS = 5000;
/** In bytes: in shorter articles quotes are found in a moment, once they are indexed. */
const LONG = 10_000_000;

export interface GreatReading {
  /** Its quotes are unchecked. */
  readonly preview: Dataset;
  readonly provePreview: () => readonly DatedEvent[];
  /** So soon that nobody is to see them unchecked. */
  readonly isSoonProved: boolean;
  /** In numbers outside of its events. */
  readonly losesDigits: boolean;
  readonly total: number;
  /** Reads for about a tenth of a second; how many events are read by now. Throws where the file is not what it seemed to be. */
  readonly readOn: () => Promise<number>;
  /** Once all are read. */
  readonly finish: () => GreatRead;
}

export interface GreatRead {
  readonly file: ReadFile;
  readonly problems: readonly Problem[];
  readonly search: GreatSearch;
  /** What nobody waits for. */
  readonly rest: () => GreatRest;
}

export interface GreatRest {
  readonly sources: readonly Source[];
  /** What is left to be compared. */
  readonly claims: readonly DateClaims[];
  /** In the order of the file, and for each place the number of the event there. */
  readonly titles: readonly PackedTexts[];
  readonly order: Places;
}

/** Reads later events meanwhile. */
export interface Companion {
  /** With fewer, two take as long as one: each has to begin. */
  readonly leastEvents: number;
  readonly start: (events: LaterEvents) => void;
  /** How many it has read. */
  readonly done: () => number;
  /** When it has read more. */
  readonly news: () => Promise<void>;
  /** What it has read, once that is all; null where it could not; undefined while it reads. */
  readonly read: () => LaterRead | null | undefined;
  /** Nobody wants any more what it reads. */
  readonly stop: () => void;
}

/**
 * Null for a file that is read as a whole: a small one, and one that is not as it should be, so that it can be told what
 * is wrong with it. `wanted` is in the preview: the event that a link leads to.
 */
export function startGreatReading(
  bytes: Uint8Array<ArrayBuffer>,
  slices: FileSlices,
  wanted: EventId | null,
  companion: Companion | null = null,
  early: EarlyRead | null = null,
  leastEvents = LEAST_EVENTS,
): GreatReading | null {
  if (slices.starts.length < leastEvents || slices.depth > MAX_DEPTH) return null;
  const total = slices.starts.length;
  const begun = early?.begun ?? begin(slices, total);
  if (!begun || countKeys(begun.shell) < slices.shellColons) return null;
  const { shell, started } = begun;
  const reader = early?.reader ?? new PartReader(bytes, slices, begun);
  const unread = total - reader.next;
  const middle = companion && unread >= companion.leastEvents ? total - Math.floor(unread / 2) : total;
  if (middle < total) companion?.start(laterEvents(bytes, slices, middle));
  const preview = previewOf(bytes, slices, shell, wanted);
  if (!preview) return null;
  return {
    preview: preview.dataset,
    provePreview: () => preview.events.map((event) => proveEvent(event, started.texts, new Problems())),
    isSoonProved: slices.head.length + slices.tail.length < LONG,
    losesDigits: holdsGreatNumber(shell),
    total,
    ...readFrom(bytes, reader, started, total, middle, companion),
  };
}

function readFrom(
  bytes: Uint8Array<ArrayBuffer>,
  reader: PartReader,
  started: StartedParsing,
  total: number,
  middle: number,
  companion: Companion | null,
): Pick<GreatReading, 'readOn' | 'finish'> {
  const { problems } = started;
  /** Those from here on are read by the companion, as long as that can be put to what is read here. */
  let end = middle;
  let all: AllRead | null = null;

  const takeLater = (later: LaterRead | null | undefined): void => {
    if (later === undefined) return;
    if (later && reader.append(later)) all = placeAll(reader.finish());
    else end = total;
  };

  return {
    async readOn() {
      if (reader.next < end) reader.readOn(end);
      else if (end < total && companion?.read() === undefined) await companion?.news();
      const { next } = reader;
      if (next === total) all = placeAll(reader.finish());
      else if (next === end) takeLater(companion?.read());
      if (all) return total;
      return next + (end < total ? Math.min(companion?.done() ?? 0, total - end - 1) : 0);
    },
    finish() {
      if (!all) throw new Error('There are events left to read.');
      const { read, order, placed } = all;
      const told = problems.list.length;
      const { sources, ...shell } = started.finish(order.length);
      const { kinds, part, actors } = read;
      const { actors: own } = part.columns;
      // The page gets the columns of events that were in order already, and not a copy of them.
      const isHandedOver = placed.columns.actors === own;
      const participants = isHandedOver ? { from: own.from.slice(), values: own.values.slice() } : own;
      const file = { shell: { ...shell, kinds, actors }, ...placed };
      return {
        file,
        problems: [...read.problems, ...problems.list.slice(told)],
        search: createGreatSearch(read, bytes, participants, order),
        rest: () => ({
          sources,
          claims: read.claims,
          titles: read.texts.map((some) => packTitles(some, bytes)),
          order,
        }),
      };
    },
  };
}

interface AllRead {
  readonly read: PartRead;
  /** For each place in time the number of the event among those read. */
  readonly order: Places;
  readonly placed: PlacedEvents;
}

function placeAll(read: PartRead): AllRead {
  const order = timeOrder(read.part.columns);
  return { read, order, placed: placeInTime(read.part, order) };
}
