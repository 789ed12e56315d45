/** Where words stand in a text: exactly, or but for their typography. */
import type { Passage } from './passage.ts';
import { widenToCharacters } from './characters.ts';
import { foldText } from './text.ts';
import { MAX_MATCHES } from './verdict.ts';

export type Place = Omit<Passage, 'source'>;

export function findExact(paragraphs: readonly string[], quote: string): readonly Place[] {
  return findIn(joinedTextOf(paragraphs), quote).map(({ paragraph, at }) =>
    widened(paragraphs, paragraph, at, at + quote.length),
  );
}

export function findSameWords(paragraphs: readonly string[], quote: string): readonly Place[] {
  const folded = foldedTextOf(paragraphs);
  const needle = foldText(quote).text.trim();
  return findIn(folded.joined, needle).map(({ paragraph, at }) => {
    const offsets = folded.offsets[paragraph] ?? [];
    return widened(paragraphs, paragraph, offsets[at] ?? 0, (offsets[at + needle.length - 1] ?? 0) + 1);
  });
}

/** Every place where `needle` starts, overlapping ones too, at most `MAX_MATCHES`. */
export function occurrences(text: string, needle: string): readonly number[] {
  const starts: number[] = [];
  if (needle === '') return starts;
  for (
    let at = text.indexOf(needle);
    at !== -1 && starts.length < MAX_MATCHES;
    at = text.indexOf(needle, at + 1)
  ) {
    starts.push(at);
  }
  return starts;
}

function widened(paragraphs: readonly string[], paragraph: number, start: number, end: number): Place {
  return { paragraph, ...widenToCharacters(paragraphs[paragraph] ?? '', start, end) };
}

/** Paragraphs as one text, for thousands of searches in short texts take longer than one in a long text. */
interface JoinedText {
  readonly text: string;
  /** Where each paragraph starts in it. */
  readonly starts: readonly number[];
}

function joinParagraphs(paragraphs: readonly string[]): JoinedText {
  let start = 0;
  const starts = paragraphs.map(({ length }) => (start += length + 1) - length - 1);
  return { text: paragraphs.join('\n'), starts };
}

function findIn({ text, starts }: JoinedText, needle: string): readonly { paragraph: number; at: number }[] {
  let paragraph = 0;
  return occurrences(text, needle).flatMap((place) => {
    while ((starts[paragraph + 1] ?? Infinity) <= place) paragraph++;
    const isAcrossParagraphs = place + needle.length >= (starts[paragraph + 1] ?? Infinity);
    return isAcrossParagraphs ? [] : [{ paragraph, at: place - (starts[paragraph] ?? 0) }];
  });
}

/** Made once for each text, however many quotes are looked for in it. */
function oncePerText<T>(make: (paragraphs: readonly string[]) => T): (paragraphs: readonly string[]) => T {
  const made = new WeakMap<readonly string[], T>();
  return (paragraphs) => {
    const result = made.get(paragraphs) ?? make(paragraphs);
    made.set(paragraphs, result);
    return result;
  };
}

const joinedTextOf = oncePerText(joinParagraphs);

const foldedTextOf = oncePerText((paragraphs) => {
  const folded = paragraphs.map(foldText);
  return {
    joined: joinParagraphs(folded.map(({ text }) => text)),
    offsets: folded.map(({ offsets }) => offsets),
  };
});
