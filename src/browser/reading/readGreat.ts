/** Bytes of a great dossier to columns, event by event: little of it is held as objects at a time. */
import { Problems } from '../../dataset/check.ts';
import { namePlaces } from '../../dataset/columns/columnsOf.ts';
import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { Dataset, DatedEvent, Source } from '../../dataset/dataset.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import { createGreatBuilder } from '../../dataset/great/greatBuilder.ts';
import type { GreatFile } from '../../dataset/great/greatFile.ts';
import { createTextList } from '../../dataset/great/textList.ts';
import { numberOfEvent, parseEntries, parseShell, type Entry } from '../../dataset/great/sliceEntries.ts';
import { sliceFile, type FileSlices } from '../../dataset/great/sliceFile.ts';
import { toIdText } from '../../dataset/ids.ts';
import { countKeys, MAX_DEPTH } from '../../dataset/json.ts';
import {
  parseUnproved,
  startParsing,
  type StartedParsing,
  type UnprovedDataset,
} from '../../dataset/parse.ts';
import type { Problem } from '../../dataset/problem.ts';
import { proveEvent } from '../../dataset/proveEvent.ts';
import { createWordIndex } from '../../state/wordIndex.ts';
import { createDateClaims, type DateClaims } from '../../suggest/dateClaims.ts';

/** Fewer events are there in a moment. */
const LEAST_EVENTS = 5000;
/** So many of them, from all over the file, are shown while the others are read. */
const SHOWN = 1000;
/** Bytes of events that are read at a time. */
const SLICE = 100_000;
/** Progress is told after each of these. */
const STEP_MS = 100;

export interface GreatReading {
  /** Its quotes are unchecked. */
  readonly preview: Dataset;
  readonly provePreview: () => readonly DatedEvent[];
  readonly total: number;
  /** Reads for about a tenth of a second; how many events are read by now. Throws where the file is not what it seemed to be. */
  readonly readOn: () => number;
  /** Once all are read. */
  readonly finish: () => GreatRead;
}

export interface GreatRead {
  readonly file: GreatFile;
  readonly problems: readonly Problem[];
  readonly search: (query: string) => Places;
  /** What nobody waits for. */
  readonly finishRest: () => GreatRest;
}

export interface GreatRest {
  readonly sources: readonly Source[];
  /** What is left to be compared. */
  readonly claims: DateClaims;
  /** By place. */
  readonly titles: readonly string[];
}

/**
 * Null for a file that is read as a whole: a small one, and one that is not as it should be, so that it can be told what
 * is wrong with it. `wanted` is in the preview: the event that a link leads to.
 */
export function startGreatReading(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: EventId | null,
  leastEvents = LEAST_EVENTS,
): GreatReading | null {
  const slices = sliceFile(bytes);
  if (!slices || slices.starts.length < leastEvents || slices.depth > MAX_DEPTH) return null;
  const shell = parseShell(slices);
  if (!shell || countKeys(shell) < slices.shellColons) return null;
  const started = startParsing(shell);
  const preview = previewOf(bytes, slices, shell, wanted);
  return preview && 'parseEvent' in started ? readFrom(bytes, slices, preview, started) : null;
}

function previewOf(
  bytes: Uint8Array,
  slices: FileSlices,
  shell: object,
  wanted: EventId | null,
): UnprovedDataset | null {
  const total = slices.starts.length;
  const shown = new Set(Array.from({ length: SHOWN }, (_, index) => Math.floor((index * total) / SHOWN)));
  const asked = wanted === null ? -1 : numberOfEvent(bytes, slices, wanted);
  if (asked !== -1) shown.add(asked);
  const events = [...shown].flatMap((number) => parseEntries(bytes, slices, number, number + 1));
  parseInVain(shell, events);
  const unproved = parseUnproved({ ...shell, events });
  return 'events' in unproved ? unproved : null;
}

/**
 * V8 learns from the first hundreds of objects that a line of code makes whether the next ones live long, and then puts them
 * where it seldom looks for what can go. Those shown first do live long, and the hundred thousands after them for a moment.
 * Where half of the first are dropped at once it learns nothing, and all take a seventh less time.
 */
function parseInVain(shell: object, events: readonly Entry[]): void {
  const started = startParsing(shell);
  if (!('parseEvent' in started)) return;
  for (const [index, event] of events.entries()) started.parseEvent(event, index, `events[${index}]`);
}

function readFrom(
  bytes: Uint8Array<ArrayBuffer>,
  slices: FileSlices,
  { dataset: preview, events: shown }: UnprovedDataset,
  { parseEvent, texts, problems, kinds, actors, finish }: StartedParsing,
): GreatReading {
  const places = {
    kinds: numbered<string>(kinds),
    actors: numbered<string>(actors.keys()),
    sources: namePlaces(preview).sources,
  };
  const total = slices.starts.length;
  const builder = createGreatBuilder(total, places);
  const words = createWordIndex();
  const claims = createDateClaims();
  const titles = createTextList();
  const sourcePlaces = new Map(preview.sources.map(({ id }, place) => [id as string, place]));
  let [next, added] = [0, 0];

  const add = (entry: Entry, number: number) => {
    const path = `events[${number}]`;
    if (countKeys(entry) < (slices.colons[number] ?? 0)) problems.warn(path, DOUBLED);
    const unproved = parseEvent(entry, number, path);
    if (!unproved) return;
    if (kinds.size > places.kinds.size) numbered(kinds, places.kinds);
    if (actors.size > places.actors.size) numbered(actors.keys(), places.actors);
    const event = proveEvent(unproved, texts, problems);
    builder.add(event, slices.starts[number] ?? 0, slices.ends[number] ?? 0, toIdText(entry?.['id']));
    words.add(event);
    claims.add(event, number, sourcePlaces);
    titles.add(event.title);
    added++;
  };

  const readSlice = (): number => {
    const first = next;
    const limit = (slices.starts[first] ?? 0) + SLICE;
    do next++;
    while (next < total && (slices.ends[next] ?? 0) <= limit);
    const entries = parseEntries(bytes, slices, first, next);
    for (const [index, entry] of entries.entries()) add(entry, first + index);
    return next;
  };

  return {
    preview,
    provePreview: () => shown.map((event) => proveEvent(event, texts, new Problems())),
    total,
    readOn() {
      const end = performance.now() + STEP_MS;
      while (readSlice() < total && performance.now() < end);
      return next;
    },
    finish() {
      const { sources, ...shell } = finish(added);
      const { file, order, participants } = builder.finish(shell, bytes);
      const search = (query: string): Places => {
        const isFound = words.search(query, shell.actors, participants);
        return Uint32Array.from(order.keys()).filter((place) => isFound[order[place] ?? 0] === 1);
      };
      const finishRest = (): GreatRest => {
        const inFileOrder = titles.finish();
        return {
          sources,
          claims: claims.finish(),
          titles: Array.from(order, (number) => inFileOrder[number] ?? ''),
        };
      };
      return { file, problems: problems.list, search, finishRest };
    },
  };
}

const DOUBLED = 'A field of this event is given twice; the last one counts. Remove one of them.';

/** Adds to `known` the names that it has not, numbered on. */
function numbered<T>(names: Iterable<T>, known = new Map<T, number>()): Map<T, number> {
  for (const name of names) if (!known.has(name)) known.set(name, known.size);
  return known;
}
