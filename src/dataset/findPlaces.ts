/** Where words stand in a text: exactly, or but for their typography. */
import type { Passage } from './passage.ts';
import { widenToCharacters } from './characters.ts';
import { createExactText, exactPlaces, type ExactText } from './exactText.ts';
import { indexGrams, occurrencesIn, type GramIndex } from './gramIndex.ts';
import { lastUpTo } from './lastUpTo.ts';
import { foldText } from './text.ts';
import { MAX_MATCHES } from './verdict.ts';

export type Place = Omit<Passage, 'source'>;

/** The places with exactly the characters of `quote`; where there are none, those where only typography differs. */
export function findPlaces(paragraphs: readonly string[], quote: string): readonly Place[] {
  const widen = (paragraph: number, start: number, end: number): Place => ({
    paragraph,
    ...widenToCharacters(paragraphs[paragraph] ?? '', start, end),
  });
  const listed = exactPlaces(exactTextOf(paragraphs), quote, paragraphs, MAX_MATCHES) ?? [];
  if (listed.length > 0)
    return listed.map(({ paragraph, start }) => widen(paragraph, start, start + quote.length));

  const folded = foldText(quote);
  const words = folded.text.trim();
  const lead = folded.offsets[folded.text.length - folded.text.trimStart().length] ?? 0;
  const places = placesOf(foldedTextOf(paragraphs), words);
  const exact = places.filter(
    ({ paragraph, start }) =>
      start >= lead && paragraphs[paragraph]?.startsWith(quote, start - lead) === true,
  );
  return exact.length > 0
    ? exact.map(({ paragraph, start }) => widen(paragraph, start - lead, start - lead + quote.length))
    : places.map(({ paragraph, start, end }) => widen(paragraph, start, end));
}

/** Paragraphs with their typography levelled, as one text: no words reach over the line ends between them. */
interface FoldedText {
  readonly index: GramIndex;
  /** Where each paragraph starts in it. */
  readonly starts: readonly number[];
  /** For each paragraph, where its levelled units come from. */
  readonly offsets: readonly Uint32Array[];
}

function placesOf({ index, starts, offsets }: FoldedText, words: string): readonly Place[] {
  return occurrencesIn(index, words, MAX_MATCHES).map((place) => {
    const paragraph = lastUpTo(starts, place);
    const from = offsets[paragraph] ?? [];
    const at = place - (starts[paragraph] ?? 0);
    return { paragraph, start: from[at] ?? 0, end: (from[at + words.length - 1] ?? 0) + 1 };
  });
}

/** Made once for each text, however many quotes are looked for in it; the second one, when a quote needs it. */
const exactTexts = new WeakMap<readonly string[], ExactText>();
const foldedTexts = new WeakMap<readonly string[], FoldedText>();

export function exactTextOf(paragraphs: readonly string[]): ExactText {
  const known = exactTexts.get(paragraphs);
  if (known) return known;
  const made = createExactText(paragraphs);
  exactTexts.set(paragraphs, made);
  return made;
}

function foldedTextOf(paragraphs: readonly string[]): FoldedText {
  const known = foldedTexts.get(paragraphs);
  if (known) return known;
  const folded = paragraphs.map(foldText);
  let start = 0;
  const made = {
    index: indexGrams(folded.map(({ text }) => text).join('\n')),
    starts: folded.map(({ text: { length } }) => (start += length + 1) - length - 1),
    offsets: folded.map(({ offsets }) => offsets),
  };
  foldedTexts.set(paragraphs, made);
  return made;
}
