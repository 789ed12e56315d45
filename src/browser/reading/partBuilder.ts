/** Puts together what is kept of the events of a great dossier, one event after the other. */
import type { NamePlaces } from '../../dataset/columns/eventRow.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import type { EntrySlices } from '../../dataset/great/entrySlices.ts';
import { EventTextList, type EventTexts } from '../../dataset/great/eventTexts.ts';
import { GreatBuilder, greatRowOf, type GreatRow } from '../../dataset/great/greatBuilder.ts';
import type { GreatPart, LaterPlaces } from '../../dataset/great/greatPart.ts';
import type { PlainEvent } from '../../dataset/great/plain/plainEvent.ts';
import { readTextAt, type TextAt } from '../../dataset/great/plain/textAt.ts';
import { DateClaimList, type DateClaims } from '../../suggest/dateClaims.ts';

/** All of it can be handed from one thread to another. */
export interface BuiltPart {
  readonly part: GreatPart;
  /** Of stretches of events, one after the other. */
  readonly texts: readonly EventTexts[];
  readonly claims: readonly DateClaims[];
}

/** Where bytes stand in a file of which they are a part: how many events, and how many bytes, come before them. */
export interface Shift {
  readonly events: number;
  readonly bytes: number;
}

/** What is built from. */
export interface Built {
  readonly bytes: Uint8Array;
  readonly slices: EntrySlices;
  readonly shift: Shift;
  /** May grow while events are added. */
  readonly places: NamePlaces;
  readonly sourcePlaces: ReadonlyMap<string, number>;
  /** About so many events. */
  readonly expected: number;
}

/** Events are given with their numbers among those of the bytes, counted from 0. */
export class PartBuilder {
  readonly #bytes: Uint8Array;
  readonly #slices: EntrySlices;
  readonly #shift: Shift;
  readonly #places: NamePlaces;
  readonly #sourcePlaces: ReadonlyMap<string, number>;
  readonly #builder: GreatBuilder;
  readonly #texts = new EventTextList();
  readonly #claims = new DateClaimList();
  #appended: BuiltPart | null = null;

  constructor({ bytes, slices, shift, places, sourcePlaces, expected }: Built) {
    this.#bytes = bytes;
    this.#slices = slices;
    this.#shift = shift;
    this.#places = places;
    this.#sourcePlaces = sourcePlaces;
    this.#builder = new GreatBuilder(expected);
  }

  addPlain(number: number, { row, scanned, wordsAt }: PlainEvent): void {
    this.#addRow(number, row);
    this.#addText(scanned.title);
    for (let quote = 0; quote < scanned.quoteCount; quote++) {
      const text = scanned.quotes[quote]?.text;
      if (text) this.#addText(text);
    }
    this.#texts.closeEvent();
    if (!wordsAt) return;
    const { source, paragraph, start, end } = wordsAt;
    const event = this.#shift.events + number;
    this.#claims.add({ event, date: 0, basis: row.columns.bases, source, paragraph, start, end });
    this.#claims.edtfs.append(this.#bytes, scanned.edtf.start, scanned.edtf.end);
    this.#claims.edtfs.close();
  }

  /** An event whose id the file gives as `ownId`; the hash is that of the one it has. */
  add(number: number, event: DatedEvent, idHash: number, ownId: string | null): void {
    this.#addRow(number, greatRowOf(event, this.#places, idHash, ownId));
    this.#texts.addText(event.title);
    for (const { text } of event.quotes) this.#texts.addText(text);
    this.#texts.closeEvent();
    this.#claims.addAll(event, this.#shift.events + number, this.#sourcePlaces);
  }

  /** What was built of later events. */
  append(later: BuiltPart, places: LaterPlaces): void {
    this.#builder.append(later.part, places);
    this.#appended = later;
  }

  finish(): BuiltPart {
    return {
      part: this.#builder.finish(),
      texts: [this.#texts.finish(), ...(this.#appended?.texts ?? [])],
      claims: [this.#claims.finish(), ...(this.#appended?.claims ?? [])],
    };
  }

  #addRow(number: number, row: GreatRow): void {
    const { starts, ends } = this.#slices;
    const before = this.#shift.bytes;
    this.#builder.add(row, before + (starts[number] ?? 0), before + (ends[number] ?? 0));
  }

  #addText(text: TextAt): void {
    const before = this.#shift.bytes;
    if (text.isPlain) this.#texts.addPlain(before + text.start, before + text.end);
    else this.#texts.addText(readTextAt(this.#bytes, text));
  }
}
