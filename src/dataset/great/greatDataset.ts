/** The events of a great file as a dataset has them: each is read from the bytes when somebody looks at it. */
import { rememberChoicePlaces } from '../columns/choicePlaces.ts';
import { firstParagraph, rememberColumns } from '../columns/columnsOf.ts';
import { rememberMarkColumns } from '../columns/markColumns.ts';
import { rememberFind } from '../columns/findPlace.ts';
import type { Dataset, DatedEvent, Source } from '../dataset.ts';
import type { ActorId, EventId } from '../entityIds.ts';
import { toIdText } from '../ids.ts';
import { parseEvent } from '../parseEvent.ts';
import { Problems } from '../check.ts';
import { withVerdicts } from '../proveEvent.ts';
import type { Verdict } from '../verdict.ts';
import type { GreatFile } from './greatFile.ts';
import { createEntryTexts } from './entryTexts.ts';
import { findByHash } from './eventIds.ts';
import { madeWhenSeen } from './madeWhenSeen.ts';

/** So many events are held as objects at a time. */
const MAX_READ = 5000;

export function toDataset(file: GreatFile, sources: readonly Source[]): Dataset {
  const read = createEventReader(file, sources);
  const known = new Map<number, DatedEvent>();
  const eventAt = (place: number): DatedEvent => {
    const found = known.get(place);
    if (found) return found;
    if (known.size >= MAX_READ) known.clear();
    const event = read(place);
    known.set(place, event);
    return event;
  };
  const events = madeWhenSeen(file.columns.length, (place) => new FileEvent(eventAt, place));
  const dataset = { ...file.shell, sources, events };
  rememberColumns(dataset, file.columns);
  rememberChoicePlaces(file.columns, file.choicePlaces);
  rememberMarkColumns(dataset, file.marks);
  rememberFind(
    events,
    forLast((id) => findByHash(file.idHashes, id, (place) => eventAt(place).id)),
  );
  return dataset;
}

/** Whoever is asked for is asked for again in a moment. */
function forLast<Of, Found>(find: (of: Of) => Found): (of: Of) => Found {
  let last: { readonly of: Of; readonly found: Found } | null = null;
  return (of) => (last?.of === of ? last : (last = { of, found: find(of) })).found;
}

/** Knows its place, and nothing else until it is asked. */
class FileEvent implements DatedEvent {
  readonly #read: (place: number) => DatedEvent;
  readonly #place: number;

  constructor(read: (place: number) => DatedEvent, place: number) {
    this.#read = read;
    this.#place = place;
  }

  get id() {
    return this.#read(this.#place).id;
  }
  get title() {
    return this.#read(this.#place).title;
  }
  get kind() {
    return this.#read(this.#place).kind;
  }
  get date() {
    return this.#read(this.#place).date;
  }
  get otherDates() {
    return this.#read(this.#place).otherDates;
  }
  get actors() {
    return this.#read(this.#place).actors;
  }
  get status() {
    return this.#read(this.#place).status;
  }
  get attributedTo() {
    return this.#read(this.#place).attributedTo;
  }
  get quotes() {
    return this.#read(this.#place).quotes;
  }
}

function createEventReader(file: GreatFile, sources: readonly Source[]): (place: number) => DatedEvent {
  const { renamed } = file;
  const textAt = createEntryTexts(file);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const verdictsAt = createVerdictReader(file, sources);
  return (place) => {
    const entry = JSON.parse(textAt(place)) as Readonly<Record<string, unknown>>;
    const id = renamed.get(place) ?? ((toIdText(entry['id']) ?? '') as EventId);
    const unproved = parseEvent({ ...entry, id }, id, '', {
      sources: byId,
      actorNamed: (rawId) => (toIdText(rawId) ?? '') as ActorId,
      // They were told when the file was opened.
      problems: new Problems(),
    });
    if (!unproved) throw new Error(`Event ${id} can no longer be read.`);
    return withVerdicts(unproved, verdictsAt(place, unproved.claims.length), byId);
  };
}

function createVerdictReader(
  { columns: { paragraphs }, passageStarts, passageEnds, doubtful }: GreatFile,
  sources: readonly Source[],
): (place: number, quotes: number) => readonly Verdict[] {
  const firsts = sources.map((_, index) => firstParagraph(sources, index));
  const verbatimAt = (at: number): Verdict => {
    const number = paragraphs.values[at] ?? 0;
    const index = firsts.findLastIndex((first) => first <= number);
    const source = sources[index];
    if (!source) return { kind: 'unchecked' };
    return {
      kind: 'verbatim',
      passage: {
        source: source.id,
        paragraph: number - (firsts[index] ?? 0),
        start: passageStarts[at] ?? 0,
        end: passageEnds[at] ?? 0,
      },
      positionWasWrong: false,
    };
  };
  return (place, quotes) =>
    doubtful.get(place) ??
    Array.from({ length: quotes }, (_, index) => verbatimAt((paragraphs.from[place] ?? 0) + index));
}
