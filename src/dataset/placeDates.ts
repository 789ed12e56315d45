/** Which source each date of an event comes from, and where in it the words stand that give the date. */
import type { SourceId } from './entityIds.ts';
import type { EventDate } from './eventDate.ts';
import type { Passage } from './passage.ts';
import { normaliseText } from './text.ts';

/** A passage that the event quotes, with its characters. */
export interface QuotedText {
  readonly passage: Passage;
  readonly text: string;
}

/**
 * The dates with `source` and `wordsAt` filled in. The words of a date that names its source are looked for in that
 * source alone. Two sources may use the same words, and then each date has its own: it takes a source that no other
 * date took, and the dates with the least choice choose first.
 */
export function placeDates(
  dates: readonly EventDate[],
  quotedTexts: readonly QuotedText[],
): readonly EventDate[] {
  const [only] = dates;
  if (only && dates.length === 1) return [placed(only, placesFor(only, quotedTexts)[0] ?? null)];
  const taken = new Set<SourceId>();
  const all = [...dates];
  const choices = dates.map((date, index) => ({ date, index, places: placesFor(date, quotedTexts) }));
  for (const { date, index, places } of choices.toSorted((a, b) => a.places.length - b.places.length)) {
    const wordsAt = places.find(({ source }) => !taken.has(source)) ?? places[0] ?? null;
    const found = placed(date, wordsAt);
    if (found.source !== null) taken.add(found.source);
    all[index] = found;
  }
  return all;
}

const placed = (date: EventDate, wordsAt: Passage | null): EventDate => ({
  ...date,
  source: date.source ?? wordsAt?.source ?? null,
  wordsAt,
});

/** Where the words of a date may stand: in each source, the first quote that has them. */
function placesFor(
  { words: rawWords, source: named }: EventDate,
  quotedTexts: readonly QuotedText[],
): readonly Passage[] {
  if (rawWords === null) return [];
  const words = normaliseText(rawWords);
  const places: Passage[] = [];
  for (const { passage, text } of quotedTexts) {
    const { source, paragraph } = passage;
    const at = text.indexOf(words);
    if (at === -1 || (named !== null && named !== source)) continue;
    if (places.some((place) => place.source === source)) continue;
    const start = passage.start + at;
    places.push({ source, paragraph, start, end: start + words.length });
  }
  return places;
}
