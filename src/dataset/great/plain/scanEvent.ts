/** Where in the bytes of an event its fields stand, when it is as most are. */
import { skipSpaces } from '../jsonBytes.ts';
import { createScanner, createTextAt, STOPPED, type TextAt } from './scanner.ts';

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
  quotes: Array.from({ length: MOST }, () => ({ source: createTextAt(), text: createTextAt() })),
  quoteCount: 0,
});

export interface EventScanner {
  readonly event: ScannedEvent;
  /** False for an event that has to be parsed, from `start` to `end`, exclusive. */
  readonly scan: (start: number, end: number) => boolean;
}

/** Whether the event has a field that may be left out. */
export const isThere = ({ end }: TextAt): boolean => end > 0;

export function createEventScanner(bytes: Uint8Array): EventScanner {
  const { plainText, id, text, object, list, objectOr } = createScanner(bytes);
  const event = createScannedEvent();
  const ignored = createTextAt();
  const { status, words, dateSource } = event;

  const date = object(
    { edtf: plainText(event.edtf), basis: plainText(event.basis) },
    { words: text(words), source: id(dateSource), note: plainText(ignored) },
  );
  const actor = (into: TextAt) => objectOr(object({ id: id(into) }, { role: plainText(ignored) }), id(into));
  const quotes = event.quotes.map((quote) => object({ source: id(quote.source), text: text(quote.text) }));
  const read = object(
    { id: id(event.id), title: text(event.title), kind: plainText(event.kind), date },
    {
      actors: list(event.actors.map(actor), (count) => (event.actorCount = count)),
      status: plainText(status),
      attributedTo: list(event.claimants.map(id), (count) => (event.claimantCount = count)),
      quotes: list(quotes, (count) => (event.quoteCount = count)),
    },
  );
  return {
    event,
    scan(start, end) {
      event.actorCount = event.claimantCount = event.quoteCount = 0;
      status.end = words.end = dateSource.end = 0;
      const behind = read(start);
      return behind !== STOPPED && skipSpaces(bytes, behind) === end;
    },
  };
}
