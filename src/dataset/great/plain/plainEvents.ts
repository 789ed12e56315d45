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
import { KnownTexts } from '../knownTexts.ts';
import type { TextTable } from '../textTable.ts';
import { PlainDates } from './plainDates.ts';
import { createPlainEvent, type PlainEvent } from './plainEvent.ts';
import { PlainProofs, type PlainSource } from './plainProofs.ts';
import { EventScanner, isThere, type ScannedEvent } from './scanEvent.ts';
import { readTextAt, type TextAt } from './textAt.ts';

export interface PlainContext {
  readonly places: NamePlaces;
  /** Kinds of which nothing is to be said; all of them when the file lists none. */
  readonly declaredKinds: ReadonlySet<string>;
  readonly texts: ProvableTexts;
  readonly sourcePlaces: ReadonlyMap<string, number>;
  /** Grows with the ids of those that are read. */
  readonly eventIds: TextTable;
}

/** A class, and all that it asks for every event are classes: see `JsonCursor`. */
export class PlainReader {
  readonly #bytes: Uint8Array;
  readonly #eventIds: TextTable;
  readonly #scanner: EventScanner;
  readonly #scanned: ScannedEvent;
  readonly #event: PlainEvent;
  readonly #proofs: PlainProofs;
  readonly #dates: PlainDates;
  readonly #kinds: KnownTexts<number>;
  readonly #actors: KnownTexts<number>;
  readonly #sources: KnownTexts<PlainSource>;
  readonly #bases = new KnownTexts((basis) => placeIn(BASES, basis));
  readonly #statuses = new KnownTexts((status) => placeIn(STATUSES, status));

  constructor(bytes: Uint8Array, context: PlainContext) {
    const { places, declaredKinds, eventIds } = context;
    this.#bytes = bytes;
    this.#eventIds = eventIds;
    this.#scanner = new EventScanner(bytes);
    this.#scanned = this.#scanner.event;
    this.#event = createPlainEvent(this.#scanned);
    this.#proofs = new PlainProofs(bytes, this.#scanned);
    this.#dates = new PlainDates(bytes);
    this.#kinds = new KnownTexts((kind) =>
      declaredKinds.size === 0 || declaredKinds.has(kind) ? places.kinds.get(kind) : undefined,
    );
    this.#actors = new KnownTexts((id) => places.actors.get(id));
    this.#sources = new KnownTexts((id) => sourceOf(id, context));
  }

  /** The event from `start` to `end`, exclusive; null where it is one for the parser. Throws `Damage`. */
  read(start: number, end: number): PlainEvent | null {
    const isPlain =
      this.#scanner.scan(start, end) &&
      this.#readKind() &&
      this.#isTitle() &&
      this.#readDate() &&
      this.#readStatus() &&
      this.#readActors() &&
      this.#readQuotes() &&
      this.#readWords() &&
      this.#takeId();
    return isPlain ? this.#event : null;
  }

  #known<T>(known: KnownTexts<T>, { start, end }: TextAt): T | undefined {
    return known.at(this.#bytes, start, end);
  }

  #readKind(): boolean {
    const kind = this.#known(this.#kinds, this.#scanned.kind);
    this.#event.row.columns.kinds = kind ?? 0;
    return kind !== undefined;
  }

  /** Titles that are too long, and half surrogate pairs, are for the parser to tell of. */
  #isTitle(): boolean {
    if (this.#scanned.title.isPlain) return true;
    const title = readTextAt(this.#bytes, this.#scanned.title);
    return title.length <= MAX_TITLE_LENGTH && title.isWellFormed();
  }

  #readDate(): boolean {
    const date = this.#dates.at(this.#scanned.edtf);
    const basis = this.#known(this.#bases, this.#scanned.basis);
    if (!date || basis === undefined || BASES[basis] === 'undated') return false;
    const { columns, marks } = this.#event.row;
    columns.starts = date.columns.starts;
    columns.ends = date.columns.ends;
    columns.sortTimes = date.columns.sortTimes;
    columns.placings = date.columns.placings;
    columns.bases = basis;
    marks.extent = date.marks.extent;
    marks.openSides = date.marks.openSides;
    return true;
  }

  /** That somebody said it is told of those that nobody has to have said, too. */
  #readStatus(): boolean {
    const { status: given, claimants, claimantCount } = this.#scanned;
    const status = isThere(given) ? this.#known(this.#statuses, given) : 0;
    if (status === undefined) return false;
    this.#event.row.columns.statuses = status;
    const isClaim = STATUSES[status] === 'alleged' || STATUSES[status] === 'denied';
    if (isClaim && claimantCount === 0) return false;
    for (let index = 0; index < claimantCount; index++) {
      const claimant = claimants[index];
      if (!claimant || this.#known(this.#actors, claimant) === undefined) return false;
    }
    return true;
  }

  #readActors(): boolean {
    const { actors, actorCount } = this.#scanned;
    const list = this.#event.row.columns.actors;
    setLength(list, actorCount);
    for (let index = 0; index < actorCount; index++) {
      const actor = actors[index];
      const place = actor && this.#known(this.#actors, actor);
      if (place === undefined) return false;
      list[index] = place;
      if (list.indexOf(place) < index) return false;
    }
    return true;
  }

  #readQuotes(): boolean {
    const { quotes, quoteCount } = this.#scanned;
    const { columns, passages } = this.#event.row;
    setLength(columns.paragraphs, quoteCount);
    setLength(passages, 2 * quoteCount);
    for (let index = 0; index < quoteCount; index++) {
      const quote = quotes[index];
      const source = quote && this.#known(this.#sources, quote.source);
      const passage = source && this.#proofs.prove(index, source);
      if (!passage) return false;
      columns.paragraphs[index] = source.firstParagraph + passage.paragraph;
      passages[2 * index] = passage.start;
      passages[2 * index + 1] = passage.end;
    }
    columns.quotes = columns.provedQuotes = quoteCount;
    return true;
  }

  #readWords(): boolean {
    const { words, dateSource } = this.#scanned;
    const named = isThere(dateSource) ? this.#known(this.#sources, dateSource) : null;
    if (named === undefined) return false;
    this.#event.wordsAt = isThere(words) ? this.#proofs.placeWords(named) : null;
    return this.#event.wordsAt !== null || !isThere(words);
  }

  /** The last thing to be done: the parser is not to find an id taken because it was tried here. */
  #takeId(): boolean {
    const { start, end } = this.#scanned.id;
    const number = this.#eventIds.addNew(this.#bytes, start, end);
    if (number === -1) return false;
    const { row } = this.#event;
    row.idHash = this.#eventIds.hashAt(number);
    row.marks.weight = weightOf(row.columns.quotes, row.columns.actors.length) + lotOfHash(row.idHash);
    return true;
  }
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
