/** Where in the bytes of an event its fields stand, when it is as most are. */
import { Fields, JsonCursor } from './jsonCursor.ts';
import { createTextAt, type TextAt } from './textAt.ts';

/** An event with more of anything is none of many. */
const MOST = 32;

/** Filled anew with each event; of a list, only the first so many are of that event. */
export type ScannedEvent = ReturnType<typeof createScannedEvent>;

const createScannedEvent = () => ({
  id: createTextAt(),
  title: createTextAt(),
  kind: createTextAt(),
  edtf: createTextAt(),
  basis: createTextAt(),
  words: createTextAt(),
  dateSource: createTextAt(),
  status: createTextAt(),
  actors: Array.from({ length: MOST }, createTextAt),
  actorCount: 0,
  claimants: Array.from({ length: MOST }, createTextAt),
  claimantCount: 0,
  quotes: Array.from({ length: MOST }, createScannedQuote),
  quoteCount: 0,
});

type ScannedQuote = ReturnType<typeof createScannedQuote>;

const createScannedQuote = () => ({ source: createTextAt(), text: createTextAt() });

/** Whether the event has a field that may be left out. */
export const isThere = ({ end }: TextAt): boolean => end > 0;

export class EventScanner {
  readonly event = createScannedEvent();
  readonly #json: JsonCursor;
  readonly #ignored = createTextAt();
  readonly #eventFields = new Fields(
    ['id', 'title', 'kind', 'date'],
    ['actors', 'status', 'attributedTo', 'quotes'],
  );
  readonly #dateFields = new Fields(['edtf', 'basis'], ['words', 'source', 'note']);
  readonly #actorFields = new Fields(['id'], ['role']);
  readonly #quoteFields = new Fields(['source', 'text']);

  constructor(bytes: Uint8Array) {
    this.#json = new JsonCursor(bytes);
  }

  /** False for an event that has to be parsed, from `start` to `end`, exclusive. */
  scan(start: number, end: number): boolean {
    const { event } = this;
    event.actorCount = event.claimantCount = event.quoteCount = 0;
    event.status.end = event.words.end = event.dateSource.end = 0;
    this.#json.goTo(start);
    this.#event(event);
    return this.#json.isAt(end);
  }

  #event(event: ScannedEvent): void {
    const json = this.#json;
    const fields = this.#eventFields;
    for (let name = json.enter(fields); name; name = json.next(fields)) {
      if (name === 'id') json.id(event.id);
      else if (name === 'title') json.text(event.title);
      else if (name === 'kind') json.plainText(event.kind);
      else if (name === 'date') this.#date(event);
      else if (name === 'actors') event.actorCount = this.#actors(event.actors);
      else if (name === 'status') json.plainText(event.status);
      else if (name === 'attributedTo') event.claimantCount = this.#claimants(event.claimants);
      else event.quoteCount = this.#quotes(event.quotes);
    }
  }

  #date({ edtf, basis, words, dateSource }: ScannedEvent): void {
    const json = this.#json;
    const fields = this.#dateFields;
    for (let name = json.enter(fields); name; name = json.next(fields)) {
      if (name === 'edtf') json.plainText(edtf);
      else if (name === 'basis') json.plainText(basis);
      else if (name === 'words') json.text(words);
      else if (name === 'source') json.id(dateSource);
      else json.plainText(this.#ignored);
    }
  }

  #actors(into: readonly TextAt[]): number {
    const json = this.#json;
    let count = 0;
    for (let actor = json.enterList(into); actor; actor = json.nextEntry(into, ++count)) {
      if (json.isAtObject) this.#actor(actor);
      else json.id(actor);
    }
    return count;
  }

  #actor(id: TextAt): void {
    const json = this.#json;
    const fields = this.#actorFields;
    for (let name = json.enter(fields); name; name = json.next(fields)) {
      if (name === 'id') json.id(id);
      else json.plainText(this.#ignored);
    }
  }

  #claimants(into: readonly TextAt[]): number {
    const json = this.#json;
    let count = 0;
    for (let id = json.enterList(into); id; id = json.nextEntry(into, ++count)) json.id(id);
    return count;
  }

  #quotes(into: readonly ScannedQuote[]): number {
    const json = this.#json;
    let count = 0;
    for (let quote = json.enterList(into); quote; quote = json.nextEntry(into, ++count)) this.#quote(quote);
    return count;
  }

  #quote({ source, text }: ScannedQuote): void {
    const json = this.#json;
    const fields = this.#quoteFields;
    for (let name = json.enter(fields); name; name = json.next(fields)) {
      if (name === 'source') json.id(source);
      else json.text(text);
    }
  }
}
