/** Puts together what is kept of the events of a great dossier, one event after the other. */
import type { NamePlaces } from '../../dataset/columns/eventRow.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { createEventTexts, type EventTexts } from '../../dataset/great/eventTexts.ts';
import { createGreatBuilder, greatRowOf } from '../../dataset/great/greatBuilder.ts';
import type { GreatPart, LaterPlaces } from '../../dataset/great/greatPart.ts';
import type { PlainEvent } from '../../dataset/great/plain/plainEvent.ts';
import { readTextAt, type TextAt } from '../../dataset/great/plain/textAt.ts';
import type { FileSlices } from '../../dataset/great/sliceFile.ts';
import { createDateClaims, type DateClaims } from '../../suggest/dateClaims.ts';

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

/** Events are given with their numbers among those of the bytes, counted from 0. */
export interface PartBuilder {
  readonly addPlain: (number: number, event: PlainEvent) => void;
  /** An event whose id the file gives as `ownId`; the hash is that of the one it has. */
  readonly add: (number: number, event: DatedEvent, idHash: number, ownId: string | null) => void;
  /** What was built of later events. */
  readonly append: (later: BuiltPart, places: LaterPlaces) => void;
  readonly finish: () => BuiltPart;
}

/** `places` may grow while events are added. */
export function createPartBuilder(
  bytes: Uint8Array,
  slices: FileSlices,
  shift: Shift,
  places: NamePlaces,
  sourcePlaces: ReadonlyMap<string, number>,
): PartBuilder {
  const builder = createGreatBuilder(slices.starts.length);
  const texts = createEventTexts();
  const claims = createDateClaims();
  let appended: BuiltPart | null = null;

  const startOf = (number: number) => shift.bytes + (slices.starts[number] ?? 0);
  const endOf = (number: number) => shift.bytes + (slices.ends[number] ?? 0);
  const addText = (text: TextAt) => {
    if (text.isPlain) texts.addPlain(shift.bytes + text.start, shift.bytes + text.end);
    else texts.addText(readTextAt(bytes, text));
  };

  return {
    addPlain(number, { row, scanned, wordsAt }) {
      builder.add(row, startOf(number), endOf(number));
      addText(scanned.title);
      for (let quote = 0; quote < scanned.quoteCount; quote++) {
        const text = scanned.quotes[quote]?.text;
        if (text) addText(text);
      }
      texts.closeEvent();
      if (!wordsAt) return;
      const { source, paragraph, start, end } = wordsAt;
      const basis = row.columns.bases;
      claims.add({ event: shift.events + number, date: 0, basis, source, paragraph, start, end });
      claims.edtfs.append(bytes, scanned.edtf.start, scanned.edtf.end);
      claims.edtfs.close();
    },
    add(number, event, idHash, ownId) {
      builder.add(greatRowOf(event, places, idHash, ownId), startOf(number), endOf(number));
      texts.addText(event.title);
      for (const { text } of event.quotes) texts.addText(text);
      texts.closeEvent();
      claims.addAll(event, shift.events + number, sourcePlaces);
    },
    append(later, laterPlaces) {
      builder.append(later.part, laterPlaces);
      appended = later;
    },
    finish: () => ({
      part: builder.finish(),
      texts: [texts.finish(), ...(appended?.texts ?? [])],
      claims: [claims.finish(), ...(appended?.claims ?? [])],
    }),
  };
}
