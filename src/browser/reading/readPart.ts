/** Events of a great dossier to columns, one by one: little of it is held as objects at a time. */
import { firstParagraph } from '../../dataset/columns/columnsOf.ts';
import { numberOfId } from '../../dataset/great/eventIds.ts';
import { decodePart } from '../../dataset/great/parsePart.ts';
import { PlainReader } from '../../dataset/great/plain/plainEvents.ts';
import { createEntryReader } from '../../dataset/great/sliceEntries.ts';
import type { FileSlices } from '../../dataset/great/sliceFile.ts';
import type { TextTable } from '../../dataset/great/textTable.ts';
import { toIdText } from '../../dataset/ids.ts';
import { countKeys, holdsGreatNumber, losesNumber } from '../../dataset/json.ts';
import type { StartedParsing } from '../../dataset/parse.ts';
import type { Problem } from '../../dataset/problem.ts';
import { proveEvent } from '../../dataset/proveEvent.ts';
import { createPartBuilder, type Shift } from './partBuilder.ts';
import { joinNames, type JoinedNames, type LaterRead, type PartRead } from './partRead.ts';

/** Events that are read before the clock is looked at. */
const TOGETHER = 64;
/** After so many in vain, only one of some is tried without the parser. */
const [MANY, SOME] = [64, 16];
/** Progress is told after each of these. */
const STEP_MS = 100;

export interface PartReader {
  /**
   * Reads for about a tenth of a second, up to the event with a number, exclusive, that is not read yet; the number of the
   * next one. Throws where the file is not what it seemed to be.
   */
  readonly readOn: (end: number) => number;
  /** Takes what was read of all that is left; false where that cannot be put to what was read here. */
  readonly append: (later: LaterRead) => boolean;
  /** What is read by now. */
  readonly finish: () => PartRead;
}

/** `eventIds` has the ids of events that were read, refused ones too, and grows with them. */
export function createPartReader(
  bytes: Uint8Array<ArrayBuffer>,
  slices: FileSlices,
  { parseEvent, texts, problems, kinds, actors, sources }: StartedParsing,
  eventIds: TextTable,
  shift: Shift = { events: 0, bytes: 0 },
): PartReader {
  const places = {
    kinds: numbered<string>(kinds),
    actors: numbered<string>(actors.keys()),
    sources: new Map(sources.map(({ id }, index) => [id as string, firstParagraph(sources, index)])),
  };
  const sourcePlaces = new Map(sources.map(({ id }, place) => [id as string, place]));
  const declaredKinds = new Set(kinds);
  const plain = new PlainReader(bytes, { places, declaredKinds, texts, sourcePlaces, eventIds });
  const builder = createPartBuilder(bytes, slices, shift, places, sourcePlaces);
  const entryAt = createEntryReader(bytes, slices);
  const listed = actors.size;
  let next = 0;
  /** How many events before the next one, in a row, were none that are plain. */
  let inVain = 0;
  let names: JoinedNames | null = null;
  let laterProblems: readonly Problem[] = [];

  const jsonOf = (number: number): string =>
    decodePart(bytes.subarray(slices.starts[number], slices.ends[number]));
  const parse = (number: number) => {
    const entry = entryAt(number);
    const inFile = shift.events + number;
    const path = `events[${inFile}]`;
    if (countKeys(entry) < (slices.colons[number] ?? 0)) problems.warn(path, DOUBLED);
    if (holdsGreatNumber(entry) && losesNumber(jsonOf(number))) problems.warn(path, GREAT_NUMBER);
    const unproved = parseEvent(entry, inFile, path);
    if (!unproved) return;
    if (kinds.size > places.kinds.size) numbered(kinds, places.kinds);
    if (actors.size > places.actors.size) numbered(actors.keys(), places.actors);
    const event = proveEvent(unproved, texts, problems);
    const idHash = eventIds.hashAt(numberOfId(eventIds, event.id));
    builder.add(number, event, idHash, toIdText(entry?.['id']));
  };

  const read = (number: number) => {
    const isTried = inVain < MANY || number % SOME === 0;
    const event = isTried ? plain.read(slices.starts[number] ?? 0, slices.ends[number] ?? 0) : null;
    inVain = event ? 0 : inVain + 1;
    if (event) builder.addPlain(number, event);
    else parse(number);
  };

  return {
    readOn(end) {
      const until = performance.now() + STEP_MS;
      do for (const stop = Math.min(end, next + TOGETHER); next < stop; next++) read(next);
      while (next < end && performance.now() < until);
      return next;
    },
    append(later) {
      names = joinNames({ kinds, actors, listed, eventIds }, later);
      if (!names) return false;
      builder.append(later, names.places);
      laterProblems = later.problems;
      return true;
    },
    finish: () => ({
      ...builder.finish(),
      kinds: names?.kinds ?? [...kinds],
      actors: names?.actors ?? [...actors.values()],
      problems: [...problems.list, ...laterProblems],
    }),
  };
}

const DOUBLED = 'A field of this event is given twice; the last one counts. Remove one of them.';
const GREAT_NUMBER =
  'A number in this event has more digits than any program keeps, and some are lost when it is saved. Put it in quotation marks to keep them.';

/** Adds to `known` the names that it has not, numbered on. */
function numbered<T>(names: Iterable<T>, known = new Map<T, number>()): Map<T, number> {
  for (const name of names) if (!known.has(name)) known.set(name, known.size);
  return known;
}
