/** The only way in: outside data is unknown until it has been through here. */
import { check, checkEntries, Problems, readEntries } from './check.ts';
import type { Actor, Dataset, Source } from './dataset.ts';
import { compareDates } from './compareDates.ts';
import { ActorShellSchema, DossierShellSchema, LineSchema, SourceShellSchema } from './fileSchema.ts';
import { createIdRegister, createNameSet, toIdText, type IdRegister, type NameSet } from './ids.ts';
import { parseEvent } from './parseEvent.ts';
import { parseSource, type ReadSource } from './parseSource.ts';
import { quoted, type Problem } from './problem.ts';
import { proveEvent, type ProvableTexts, type UnprovedEvent } from './proveEvent.ts';
import { refuseFile } from './refuseFile.ts';
import type { ActorId, EventId, SourceId } from './entityIds.ts';

export interface ParsedDataset {
  /** Null when nothing could be opened. A dataset may come with problems: what was refused is listed. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}

/** A dataset none of whose quotes was looked for yet, and what it takes to do so. */
export interface UnprovedDataset {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** The events of the dataset in its order. */
  readonly events: readonly UnprovedEvent[];
  readonly texts: ProvableTexts;
}

type Fields = Readonly<Record<string, unknown>>;

export function parseDataset(file: unknown): ParsedDataset {
  const unproved = parseUnproved(file);
  if (!('events' in unproved)) return unproved;
  const problems = new Problems();
  const events = unproved.events.map((event) => proveEvent(event, unproved.texts, problems));
  return {
    dataset: { ...unproved.dataset, events },
    problems: [...unproved.problems, ...problems.list],
  };
}

/** Everything but the proofs, which take longest. */
export function parseUnproved(
  file: unknown,
): UnprovedDataset | { readonly dataset: null; readonly problems: readonly Problem[] } {
  const started = startParsing(file);
  if (!('parseEvent' in started)) return { dataset: null, problems: [started] };
  const { parseEvent: parse, texts, problems, finish } = started;
  const unproved = readEntries((file as Fields)['events'], 'events', problems, (entry, at, index) =>
    parse(entry, index, at),
  ).toSorted((a, b) => compareDates(a.event.date, b.event.date));
  const dataset = { ...finish(unproved.length), events: unproved.map(({ event }) => event) };
  return { dataset, problems: problems.list, events: unproved, texts };
}

/** A file whose events are parsed one by one; `problems` grows with each. */
export interface StartedParsing {
  /** The entry with a number in the list of events, counted from 0; null after the reasons for refusing it were added. */
  readonly parseEvent: (entry: unknown, index: number, path: string) => UnprovedEvent | null;
  readonly sources: readonly Source[];
  readonly texts: ProvableTexts;
  readonly problems: Problems;
  /** These grow with what events name and the file does not list. */
  readonly kinds: ReadonlySet<string>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** The rest of the dataset, once so many events are parsed. */
  readonly finish: (events: number) => Omit<Dataset, 'events'>;
}

/**
 * Everything but the events; the reason when the file cannot be opened at all. `eventIds` grows with the ids of events, of
 * refused ones too.
 */
export function startParsing(file: unknown, eventIds: NameSet = createNameSet()): StartedParsing | Problem {
  const refusal = refuseFile(file);
  if (refusal) return refusal;
  const fields = file as Fields;
  const problems = new Problems();
  check(DossierShellSchema, fields, '', problems);
  const language = textOr(fields['language'], 'en');
  const kinds = new Set(checkEntries(LineSchema, fields['kinds'], 'kinds', problems));
  const read = parseSources(fields['sources'], language, problems);
  const sources = Array.from(read.values(), ({ source }) => source);
  const actors = parseActors(fields['actors'], problems);
  const ids = createIdRegister<EventId>('event', problems, eventIds);
  return {
    parseEvent: eventParser(ids, kinds, read, actors, problems),
    sources,
    texts: new Map(Array.from(read, ([id, { text }]) => [id, text])),
    problems,
    kinds,
    actors,
    finish(events) {
      if (events === 0) problems.warn('events', 'There are no events to show; add one to “events”.');
      return {
        title: textOr(fields['title'], 'Untitled'),
        language,
        kinds: [...kinds],
        sources,
        actors: [...actors.values()],
      };
    },
  };
}

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value.trim() !== '' ? value : otherwise;

/** An entry with an id that the file may use to point to it, so that a missing id is not a reason to refuse it. */
function withId(value: unknown, id: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return toIdText((value as Fields)['id']) === null ? { ...value, id } : value;
}

function parseSources(
  list: unknown,
  language: string,
  problems: Problems,
): ReadonlyMap<SourceId, ReadSource> {
  const ids = createIdRegister<SourceId>('source', problems);
  const sources = new Map<SourceId, ReadSource>();
  readEntries(list, 'sources', problems, (entry, at, index) => {
    const id = ids.register((entry as Fields | null)?.['id'], index, at);
    const checked = check(SourceShellSchema, withId(entry, id), at, problems);
    if (!checked) return null;
    const isUnknown = (entry as Fields)['published'] === null;
    const isWithheld = (entry as Fields)['text'] === null;
    const fields = {
      ...checked,
      id,
      ...(isUnknown && { published: null }),
      ...(isWithheld && { text: null }),
    };
    return sources.set(id, parseSource(fields, at, language, problems));
  });
  return sources;
}

function parseActors(list: unknown, problems: Problems): Map<ActorId, Actor> {
  const ids = createIdRegister<ActorId>('actor', problems);
  const actors = new Map<ActorId, Actor>();
  readEntries(list, 'actors', problems, (entry, at, index) => {
    const id = ids.register((entry as Fields | null)?.['id'], index, at);
    const checked = check(ActorShellSchema, withId(entry, id), at, problems);
    if (!checked) return null;
    const aliases = checkEntries(LineSchema, checked.aliases, `${at}.aliases`, problems);
    return actors.set(id, { ...checked, id, aliases, isMissing: false });
  });
  return actors;
}

/** Kinds and actors that events name and the file does not list are added, such actors marked as missing. */
function eventParser(
  ids: IdRegister<EventId>,
  kinds: Set<string>,
  sources: ReadonlyMap<SourceId, unknown>,
  actors: Map<ActorId, Actor>,
  problems: Problems,
): StartedParsing['parseEvent'] {
  const declaredKinds = new Set(kinds);
  const actorNamed = (rawId: unknown, path: string): ActorId => {
    const id = (toIdText(rawId) ?? '') as ActorId;
    if (!actors.has(id)) {
      actors.set(id, { id, name: id, kind: 'group', aliases: [], isMissing: true });
      problems.warn(
        path,
        `No actor has the id ${quoted(id)}; it is shown as missing. Add it to “actors” or correct the id.`,
      );
    }
    return id;
  };

  const context = { sources, actorNamed, problems };
  return (entry, index, path) => {
    const id = ids.register((entry as Fields | null)?.['id'], index, path);
    const unproved = parseEvent(withId(entry, id), id, path, context);
    if (!unproved) return null;
    const { kind } = unproved.event;
    if (declaredKinds.size > 0 && !declaredKinds.has(kind)) {
      problems.warn(
        `${path}.kind`,
        `${quoted(kind)} is not among the file’s kinds; add it to “kinds” or use one of them.`,
      );
    }
    kinds.add(kind);
    return unproved;
  };
}
