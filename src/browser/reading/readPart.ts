/** Events of a great dossier to columns, one by one: little of it is held as objects at a time. */
import { firstParagraph } from '../../dataset/columns/columnsOf.ts';
import type { NamePlaces } from '../../dataset/columns/eventRow.ts';
import { numberOfId } from '../../dataset/great/eventIds.ts';
import { decodePart } from '../../dataset/great/parsePart.ts';
import { PlainReader } from '../../dataset/great/plain/plainEvents.ts';
import type { EntrySlices } from '../../dataset/great/entrySlices.ts';
import { createEntryReader, type Entry } from '../../dataset/great/sliceEntries.ts';
import type { TextTable } from '../../dataset/great/textTable.ts';
import { toIdText } from '../../dataset/ids.ts';
import { countKeys, holdsGreatNumber, losesNumber } from '../../dataset/json.ts';
import type { StartedParsing } from '../../dataset/parse.ts';
import type { Problem } from '../../dataset/problem.ts';
import { proveEvent } from '../../dataset/proveEvent.ts';
import type { Begun } from './begin.ts';
import { PartBuilder, type Shift } from './partBuilder.ts';
import { joinNames, type JoinedNames, type LaterRead, type PartRead } from './partRead.ts';

/** Events that are read before the clock is looked at. */
const TOGETHER = 64;
/** After so many in vain, only one of some is tried without the parser. */
const [MANY, SOME] = [64, 16];
/** Progress is told after each of these. */
const STEP_MS = 100;

export class PartReader {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #slices: EntrySlices;
  readonly #started: StartedParsing;
  readonly #eventIds: TextTable;
  readonly #shift: Shift;
  readonly #places: { readonly [Name in keyof NamePlaces]: Map<string, number> };
  readonly #plain: PlainReader;
  readonly #builder: PartBuilder;
  readonly #entryAt: (number: number) => Entry;
  /** So many actors are in the file itself. */
  readonly #listed: number;
  #next = 0;
  /** How many events before the next one, in a row, were none that are plain. */
  #inVain = 0;
  #names: JoinedNames | null = null;
  #laterProblems: readonly Problem[] = [];

  constructor(
    bytes: Uint8Array<ArrayBuffer>,
    slices: EntrySlices,
    { started, eventIds, expected }: Begun,
    shift: Shift = { events: 0, bytes: 0 },
  ) {
    const { texts, kinds, actors, sources } = started;
    const places = {
      kinds: numbered<string>(kinds),
      actors: numbered<string>(actors.keys()),
      sources: new Map(sources.map(({ id }, index) => [id as string, firstParagraph(sources, index)])),
    };
    const sourcePlaces = new Map(sources.map(({ id }, place) => [id as string, place]));
    const declaredKinds = new Set(kinds);
    this.#bytes = bytes;
    this.#slices = slices;
    this.#started = started;
    this.#eventIds = eventIds;
    this.#shift = shift;
    this.#places = places;
    this.#plain = new PlainReader(bytes, { places, declaredKinds, texts, sourcePlaces, eventIds });
    this.#builder = new PartBuilder({ bytes, slices, shift, places, sourcePlaces, expected });
    this.#entryAt = createEntryReader(bytes, slices);
    this.#listed = actors.size;
  }

  /** The number of the event to be read next. */
  get next(): number {
    return this.#next;
  }

  /**
   * Reads for about a tenth of a second, or so long, up to the event with a number, exclusive, that is not read yet; the
   * number of the next one. Throws where the file is not what it seemed to be.
   */
  readOn(end: number, milliseconds = STEP_MS): number {
    const until = performance.now() + milliseconds;
    do for (const stop = Math.min(end, this.#next + TOGETHER); this.#next < stop; this.#next++) this.#read();
    while (this.#next < end && performance.now() < until);
    return this.#next;
  }

  /** Takes what was read of all that is left; false where that cannot be put to what was read here. */
  append(later: LaterRead): boolean {
    const { kinds, actors } = this.#started;
    this.#names = joinNames({ kinds, actors, listed: this.#listed, eventIds: this.#eventIds }, later);
    if (!this.#names) return false;
    this.#builder.append(later, this.#names.places);
    this.#laterProblems = later.problems;
    return true;
  }

  /** What is read by now. */
  finish(): PartRead {
    const { kinds, actors, problems } = this.#started;
    return {
      ...this.#builder.finish(),
      kinds: this.#names?.kinds ?? [...kinds],
      actors: this.#names?.actors ?? [...actors.values()],
      problems: [...problems.list, ...this.#laterProblems],
    };
  }

  #read(): void {
    const number = this.#next;
    const { starts, ends } = this.#slices;
    const isTried = this.#inVain < MANY || number % SOME === 0;
    const event = isTried ? this.#plain.read(starts[number] ?? 0, ends[number] ?? 0) : null;
    this.#inVain = event ? 0 : this.#inVain + 1;
    if (event) this.#builder.addPlain(number, event);
    else this.#parse(number);
  }

  #parse(number: number): void {
    const { parseEvent, texts, problems, kinds, actors } = this.#started;
    const entry = this.#entryAt(number);
    const inFile = this.#shift.events + number;
    const path = `events[${inFile}]`;
    if (countKeys(entry) < (this.#slices.colons[number] ?? 0)) problems.warn(path, DOUBLED);
    if (holdsGreatNumber(entry) && losesNumber(this.#jsonOf(number))) problems.warn(path, GREAT_NUMBER);
    const unproved = parseEvent(entry, inFile, path);
    if (!unproved) return;
    const places = this.#places;
    if (kinds.size > places.kinds.size) numbered(kinds, places.kinds);
    if (actors.size > places.actors.size) numbered(actors.keys(), places.actors);
    const event = proveEvent(unproved, texts, problems);
    const idHash = this.#eventIds.hashAt(numberOfId(this.#eventIds, event.id));
    this.#builder.add(number, event, idHash, toIdText(entry?.['id']));
  }

  #jsonOf(number: number): string {
    const { starts, ends } = this.#slices;
    return decodePart(this.#bytes.subarray(starts[number], ends[number]));
  }
}

const DOUBLED = 'A field of this event is given twice; the last one counts. Remove one of them.';
const GREAT_NUMBER =
  'A number in this event has more digits than any program keeps, and some are lost when it is saved. Put it in quotation marks to keep them.';

/** Adds to `known` the names that it has not, numbered on. */
function numbered<T>(names: Iterable<T>, known = new Map<T, number>()): Map<T, number> {
  for (const name of names) if (!known.has(name)) known.set(name, known.size);
  return known;
}
