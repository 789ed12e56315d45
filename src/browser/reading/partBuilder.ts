/** Puts together what is kept of the events of a great dossier, one event after the other. */
import type { NamePlaces } from '../../dataset/columns/eventRow.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { createGreatBuilder, greatRowOf } from '../../dataset/great/greatBuilder.ts';
import type { GreatPart, LaterPlaces } from '../../dataset/great/greatPart.ts';
import type { PlainEvent } from '../../dataset/great/plain/plainEvents.ts';
import type { TextAt } from '../../dataset/great/plain/scanner.ts';
import { createTextList, type PackedTexts } from '../../dataset/great/textList.ts';
import { createWordList } from '../../state/wordIndex.ts';
import { claimsOf, createDateClaims, type DateClaims } from '../../suggest/dateClaims.ts';

/** All of it can be handed from one thread to another. */
export interface BuiltPart {
  readonly part: GreatPart;
  /** Of stretches of events, one after the other. */
  readonly words: readonly PackedTexts[];
  readonly claims: readonly DateClaims[];
  readonly titles: readonly PackedTexts[];
}

/** The number of an event in the file, counted from 0, its first byte, and the first one after it. */
export interface EventAt {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export interface PartBuilder {
  readonly addPlain: (event: PlainEvent, textOf: (at: TextAt) => string, at: EventAt) => void;
  /** An event whose id the file gives as `ownId`; the hash is that of the one it has. */
  readonly add: (event: DatedEvent, at: EventAt, idHash: number, ownId: string | null) => void;
  /** What was built of later events. */
  readonly append: (later: BuiltPart, places: LaterPlaces) => void;
  readonly finish: () => BuiltPart;
}

/** For at most `capacity` events of a file. `places` may grow while events are added. */
export function createPartBuilder(
  bytes: Uint8Array,
  capacity: number,
  places: NamePlaces,
  sourcePlaces: ReadonlyMap<string, number>,
): PartBuilder {
  const builder = createGreatBuilder(capacity);
  const words = createWordList();
  const claims = createDateClaims();
  const titles = createTextList();
  let appended: BuiltPart | null = null;

  const addWords = (text: TextAt, textOf: (at: TextAt) => string) => {
    if (text.isPlain) words.addPlain(bytes, text.start, text.end);
    else words.addText(textOf(text));
  };

  return {
    addPlain({ row, scanned, wordsAt }, textOf, { number, start, end }) {
      const { title, edtf, quotes, quoteCount } = scanned;
      builder.add(row, start, end);
      if (title.isPlain) titles.append(bytes, title.start, title.end);
      else titles.appendText(textOf(title));
      titles.close();
      addWords(title, textOf);
      for (const { text } of quotes.slice(0, quoteCount)) addWords(text, textOf);
      words.closeEvent();
      if (!wordsAt) return;
      claims.add({ event: number, date: 0, basis: row.columns.bases, ...wordsAt });
      claims.edtfs.append(bytes, edtf.start, edtf.end);
      claims.edtfs.close();
    },
    add(event, { number, start, end }, idHash, ownId) {
      builder.add(greatRowOf(event, places, idHash, ownId), start, end);
      titles.appendText(event.title);
      titles.close();
      words.addText(event.title);
      for (const { text } of event.quotes) words.addText(text);
      words.closeEvent();
      for (const claim of claimsOf(event, number, sourcePlaces)) {
        claims.add(claim);
        claims.edtfs.appendText(claim.edtf);
        claims.edtfs.close();
      }
    },
    append(later, laterPlaces) {
      builder.append(later.part, laterPlaces);
      appended = later;
    },
    finish: () => ({
      part: builder.finish(),
      words: [words.finish(), ...(appended?.words ?? [])],
      claims: [claims.finish(), ...(appended?.claims ?? [])],
      titles: [titles.finish(), ...(appended?.titles ?? [])],
    }),
  };
}
