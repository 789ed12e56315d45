/** Events of a great dossier to columns, one by one: little of it is held as objects at a time. */
import type { Actor } from '../../dataset/dataset.ts';
import { createGreatBuilder } from '../../dataset/great/greatBuilder.ts';
import type { GreatPart } from '../../dataset/great/greatPart.ts';
import { parseEntries, type Entry } from '../../dataset/great/sliceEntries.ts';
import type { FileSlices } from '../../dataset/great/sliceFile.ts';
import { createTextList, type PackedTexts } from '../../dataset/great/textList.ts';
import { firstParagraph } from '../../dataset/columns/columnsOf.ts';
import { toIdText } from '../../dataset/ids.ts';
import { countKeys } from '../../dataset/json.ts';
import type { StartedParsing } from '../../dataset/parse.ts';
import type { Problem } from '../../dataset/problem.ts';
import { proveEvent } from '../../dataset/proveEvent.ts';
import { createWordIndex, type WordSlice } from '../../state/wordIndex.ts';
import { createDateClaims, type DateClaims } from '../../suggest/dateClaims.ts';

/** Bytes of events that are read at a time. */
const SLICE = 100_000;
/** Progress is told after each of these. */
const STEP_MS = 100;

/** All of it can be handed from one thread to another. */
export interface PartRead {
  readonly part: GreatPart;
  /** Those that the file lists, and after them those that only these events name. */
  readonly kinds: readonly string[];
  readonly actors: readonly Actor[];
  readonly problems: readonly Problem[];
  readonly words: readonly WordSlice[];
  readonly claims: DateClaims;
  readonly titles: PackedTexts;
}

export interface PartReader {
  /**
   * Reads for about a tenth of a second, up to the event with a number, exclusive, that is not read yet; the number of the
   * next one. Throws where the file is not what it seemed to be.
   */
  readonly readOn: (end: number) => number;
  /** What is read by now. */
  readonly finish: () => PartRead;
}

/** Where bytes stand in a file of which they are a part: how many events, and how many bytes, come before them. */
export interface Shift {
  readonly events: number;
  readonly bytes: number;
}

export function createPartReader(
  bytes: Uint8Array<ArrayBuffer>,
  slices: FileSlices,
  { parseEvent, texts, problems, kinds, actors, sources }: StartedParsing,
  shift: Shift = { events: 0, bytes: 0 },
): PartReader {
  const places = {
    kinds: numbered<string>(kinds),
    actors: numbered<string>(actors.keys()),
    sources: new Map(sources.map(({ id }, index) => [id as string, firstParagraph(sources, index)])),
  };
  const total = slices.starts.length;
  const builder = createGreatBuilder(total, places);
  const words = createWordIndex();
  const claims = createDateClaims();
  const titles = createTextList();
  const sourcePlaces = new Map(sources.map(({ id }, place) => [id as string, place]));
  let next = 0;

  const add = (entry: Entry, index: number) => {
    const number = shift.events + index;
    const path = `events[${number}]`;
    if (countKeys(entry) < (slices.colons[index] ?? 0)) problems.warn(path, DOUBLED);
    const unproved = parseEvent(entry, number, path);
    if (!unproved) return;
    if (kinds.size > places.kinds.size) numbered(kinds, places.kinds);
    if (actors.size > places.actors.size) numbered(actors.keys(), places.actors);
    const event = proveEvent(unproved, texts, problems);
    const [start, end] = [slices.starts[index] ?? 0, slices.ends[index] ?? 0];
    builder.add(event, shift.bytes + start, shift.bytes + end, toIdText(entry?.['id']));
    words.add(event);
    claims.add(event, number, sourcePlaces);
    titles.add(event.title);
  };

  const readSlice = (end: number): number => {
    const first = next;
    const limit = (slices.starts[first] ?? 0) + SLICE;
    do next++;
    while (next < end && (slices.ends[next] ?? 0) <= limit);
    const entries = parseEntries(bytes, slices, first, next);
    for (const [index, entry] of entries.entries()) add(entry, first + index);
    return next;
  };

  return {
    readOn(end) {
      const until = performance.now() + STEP_MS;
      while (readSlice(end) < end && performance.now() < until);
      return next;
    },
    finish: () => ({
      part: builder.finish(),
      kinds: [...kinds],
      actors: [...actors.values()],
      problems: [...problems.list],
      words: words.finish(),
      claims: claims.finish(),
      titles: titles.finish(),
    }),
  };
}

const DOUBLED = 'A field of this event is given twice; the last one counts. Remove one of them.';

/** Adds to `known` the names that it has not, numbered on. */
function numbered<T>(names: Iterable<T>, known = new Map<T, number>()): Map<T, number> {
  for (const name of names) if (!known.has(name)) known.set(name, known.size);
  return known;
}
