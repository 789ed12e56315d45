/**
 * Events that are as most are, from their bytes to numbers: hardly an object is made of them. Whatever is missing, unusual or
 * in doubt is left to the parser, which can say what is wrong with it.
 */
import type { NamePlaces } from '../../columns/eventRow.ts';
import { STATUSES } from '../../dataset.ts';
import type { SourceId } from '../../entityIds.ts';
import { BASES } from '../../eventDate.ts';
import { MAX_TITLE_LENGTH } from '../../fileSchema.ts';
import { exactTextOf } from '../../findPlaces.ts';
import type { ProvableTexts } from '../../proveEvent.ts';
import { lotOfHash, weightOf } from '../../weight.ts';
import { knowTexts, type KnownTexts } from '../knownTexts.ts';
import type { TextTable } from '../textTable.ts';
import { createPlainDates } from './plainDates.ts';
import { createPlainEvent, type PlainEvent } from './plainEvent.ts';
import { createPlainProofs, type PlainSource } from './plainProofs.ts';
import { createEventScanner, isThere } from './scanEvent.ts';
import { createTextReader, type TextAt } from './scanner.ts';

export interface PlainContext {
  readonly places: NamePlaces;
  /** Kinds of which nothing is to be said; all of them when the file lists none. */
  readonly declaredKinds: ReadonlySet<string>;
  readonly texts: ProvableTexts;
  readonly sourcePlaces: ReadonlyMap<string, number>;
  /** Grows with the ids of those that are read. */
  readonly eventIds: TextTable;
}

export interface PlainReader {
  /** Of a text of that event. Throws `Damage`. */
  readonly textOf: (at: TextAt) => string;
  /** The event from `start` to `end`, exclusive; null where it is one for the parser. Throws `Damage`. */
  readonly read: (start: number, end: number) => PlainEvent | null;
}

export function createPlainReader(bytes: Uint8Array, context: PlainContext): PlainReader {
  const { places, declaredKinds, eventIds } = context;
  const { event: scanned, scan } = createEventScanner(bytes);
  const event = createPlainEvent(scanned);
  const textOf = createTextReader(bytes);
  const proofs = createPlainProofs(bytes, scanned, textOf);

  const kinds = knowTexts((kind) =>
    declaredKinds.size === 0 || declaredKinds.has(kind) ? places.kinds.get(kind) : undefined,
  );
  const actors = knowTexts((id) => places.actors.get(id));
  const sources = knowTexts((id) => sourceOf(id, context));
  const dates = createPlainDates(bytes);
  const bases = knowTexts((basis) => placeIn(BASES, basis));
  const statuses = knowTexts((status) => placeIn(STATUSES, status));
  const find = <T>(known: KnownTexts<T>, { start, end }: TextAt): T | undefined => known(bytes, start, end);

  /** Titles that are too long, and half surrogate pairs, are for the parser to tell of. */
  const readTitle = (): boolean => {
    if (scanned.title.isPlain) return true;
    const title = textOf(scanned.title);
    return title.length <= MAX_TITLE_LENGTH && title.isWellFormed();
  };

  const readDate = (): boolean => {
    const date = dates(scanned.edtf);
    const basis = find(bases, scanned.basis);
    if (!date || basis === undefined || BASES[basis] === 'undated') return false;
    const { columns, marks } = event.row;
    columns.starts = date.columns.starts;
    columns.ends = date.columns.ends;
    columns.sortTimes = date.columns.sortTimes;
    columns.placings = date.columns.placings;
    columns.bases = basis;
    marks.extent = date.marks.extent;
    marks.openSides = date.marks.openSides;
    return true;
  };

  /** That somebody said it is told of those that nobody has to have said, too. */
  const readStatus = (): boolean => {
    const status = isThere(scanned.status) ? find(statuses, scanned.status) : 0;
    if (status === undefined) return false;
    event.row.columns.statuses = status;
    const isClaim = STATUSES[status] === 'alleged' || STATUSES[status] === 'denied';
    if (isClaim && scanned.claimantCount === 0) return false;
    for (let index = 0; index < scanned.claimantCount; index++) {
      const claimant = scanned.claimants[index];
      if (!claimant || find(actors, claimant) === undefined) return false;
    }
    return true;
  };

  const readActors = (): boolean => {
    const list = event.row.columns.actors;
    setLength(list, scanned.actorCount);
    for (let index = 0; index < scanned.actorCount; index++) {
      const actor = scanned.actors[index];
      const place = actor && find(actors, actor);
      if (place === undefined) return false;
      list[index] = place;
      if (list.indexOf(place) < index) return false;
    }
    return true;
  };

  const readQuotes = (): boolean => {
    const { columns, passages } = event.row;
    setLength(columns.paragraphs, scanned.quoteCount);
    setLength(passages, 2 * scanned.quoteCount);
    for (let index = 0; index < scanned.quoteCount; index++) {
      const quote = scanned.quotes[index];
      const source = quote && find(sources, quote.source);
      const passage = source && proofs.prove(index, source);
      if (!passage) return false;
      columns.paragraphs[index] = source.firstParagraph + passage.paragraph;
      passages[2 * index] = passage.start;
      passages[2 * index + 1] = passage.end;
    }
    columns.quotes = columns.provedQuotes = scanned.quoteCount;
    return true;
  };

  const readWords = (): boolean => {
    const named = isThere(scanned.dateSource) ? find(sources, scanned.dateSource) : null;
    if (named === undefined) return false;
    event.wordsAt = isThere(scanned.words) ? proofs.placeWords(named) : null;
    return event.wordsAt !== null || !isThere(scanned.words);
  };

  /** The last thing to be done: the parser is not to find an id taken because it was tried here. */
  const takeId = (): boolean => {
    const { start, end } = scanned.id;
    const number = eventIds.addNew(bytes, start, end);
    if (number === -1) return false;
    const { row } = event;
    row.idHash = eventIds.hashAt(number);
    row.marks.weight = weightOf(row.columns.quotes, row.columns.actors.length) + lotOfHash(row.idHash);
    return true;
  };

  const readKind = (): boolean => {
    const kind = find(kinds, scanned.kind);
    event.row.columns.kinds = kind ?? 0;
    return kind !== undefined;
  };

  return {
    textOf,
    read: (start, end) =>
      scan(start, end) &&
      readKind() &&
      readTitle() &&
      readDate() &&
      readStatus() &&
      readActors() &&
      readQuotes() &&
      readWords() &&
      takeId()
        ? event
        : null,
  };
}

/** Most events have as many of a thing as the one before; a list that is emptied, and filled again, takes its room anew. */
function setLength(list: number[], length: number): void {
  if (list.length !== length) list.length = length;
}

const placeIn = (names: readonly string[], name: string): number | undefined => {
  const place = names.indexOf(name);
  return place === -1 ? undefined : place;
};

function sourceOf(id: string, { texts, places, sourcePlaces }: PlainContext): PlainSource | undefined {
  const text = texts.get(id as SourceId);
  if (!text || text.paragraphs.length === 0) return undefined;
  const exact = exactTextOf(text.paragraphs);
  return { text, exact, place: sourcePlaces.get(id) ?? 0, firstParagraph: places.sources.get(id) ?? 0 };
}
