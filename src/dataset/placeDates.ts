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
  const taken = new Set<SourceId>();
  const placed = [...dates];
  const choices = dates.map((date, index) => ({ date, index, places: placesFor(date, quotedTexts) }));
  for (const { date, index, places } of choices.toSorted((a, b) => a.places.length - b.places.length)) {
    const wordsAt = places.find(({ source }) => !taken.has(source)) ?? places[0] ?? null;
    const source = date.source ?? wordsAt?.source ?? null;
    if (source !== null) taken.add(source);
    placed[index] = { ...date, source, wordsAt };
  }
  return placed;
}

/** Where the words of a date may stand: in each source, the first quote that has them. */
function placesFor(
  { words: rawWords, source: named }: EventDate,
  quotedTexts: readonly QuotedText[],
): readonly Passage[] {
  if (rawWords === null) return [];
  const words = normaliseText(rawWords);
  const places = new Map<SourceId, Passage>();
  for (const { passage, text } of quotedTexts) {
    const at = text.indexOf(words);
    if (at === -1 || places.has(passage.source) || (named !== null && named !== passage.source)) continue;
    const start = passage.start + at;
    places.set(passage.source, { ...passage, start, end: start + words.length });
  }
  return [...places.values()];
}
