/** For a quote that is not in its source: the passage most like it, and how the two differ, word by word. */
import { alignWords, joinSteps, trimSteps, wordsOf, type Difference, type Word } from './alignWords.ts';
import type { Passage, ProvableText } from './passage.ts';

export interface NearestPassage {
  readonly passage: Passage;
  readonly differences: readonly Difference[];
}

/** Below this share of common words a passage is not worth showing. */
const WORTH_SHOWING = 0.5;
/** The comparison is quadratic in this. */
const MAX_WORDS = 900;

export function findNearest({ source, paragraphs }: ProvableText, quote: string): NearestPassage | null {
  const quoteWords = wordsOf(quote).slice(0, MAX_WORDS);
  const text = indexWords(paragraphs);
  const numbers = quoteWords.flatMap(({ key }) => text.numbers.get(key) ?? []);
  const wanted = new Int32Array(text.numbers.size);
  for (const number of numbers) wanted[number] = (wanted[number] ?? 0) + 1;

  let best = { score: 0, from: 0, to: 0, paragraph: 0 };
  for (const paragraph of paragraphsWorthALook(text, numbers, quoteWords.length)) {
    const keys = text.paragraphs[paragraph]?.keys ?? new Int32Array();
    const window = bestWindow(keys, wanted, quoteWords.length);
    if (window.score > best.score) best = { ...window, paragraph };
  }
  if (best.score === 0 || best.score < quoteWords.length * WORTH_SHOWING) return null;

  // Words in place of those that are unlike may stand just outside.
  const unlike = quoteWords.length - best.score;
  const words = text.paragraphs[best.paragraph]?.words ?? [];
  const steps = trimSteps(
    alignWords(quoteWords, words.slice(Math.max(0, best.from - unlike), best.to + unlike)),
  );
  const ofSource = steps.flatMap(({ inSource }) => inSource ?? []);
  const [first] = ofSource;
  const last = ofSource.at(-1);
  if (!first || !last) return null;
  const passage = { source, paragraph: best.paragraph, start: first.start, end: last.end };
  return { passage, differences: joinSteps(steps) };
}

/** The words of a text with a number for each key: to look for the nearest passage is to count. */
interface IndexedText {
  readonly numbers: ReadonlyMap<string, number>;
  readonly paragraphs: readonly { readonly words: readonly Word[]; readonly keys: Int32Array }[];
  /** By number, the paragraphs that have the key. */
  readonly places: readonly (readonly number[])[];
}

const indexedTexts = new WeakMap<readonly string[], IndexedText>();

function indexWords(paragraphs: readonly string[]): IndexedText {
  const known = indexedTexts.get(paragraphs);
  if (known) return known;
  const numbers = new Map<string, number>();
  const places: number[][] = [];
  const numberAt = ({ key }: Word, paragraph: number): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const found = (places[number] ??= []);
    if (found.at(-1) !== paragraph) found.push(paragraph);
    return number;
  };
  const indexed = {
    numbers,
    places,
    paragraphs: paragraphs.map((paragraph, index) => {
      const words = wordsOf(paragraph);
      return { words, keys: Int32Array.from(words, (word) => numberAt(word, index)) };
    }),
  };
  indexedTexts.set(paragraphs, indexed);
  return indexed;
}

/**
 * A passage without any of the rarer half of the words cannot have enough of them. `numbers` are those of the words,
 * of which there are `length`, that the text has at all.
 */
function paragraphsWorthALook(
  { places }: IndexedText,
  numbers: readonly number[],
  length: number,
): readonly number[] {
  const enough = Math.ceil(length * WORTH_SHOWING);
  const byRarity = numbers.map((number) => places[number] ?? []).toSorted((a, b) => a.length - b.length);
  const rarer = byRarity.slice(0, Math.max(0, numbers.length - enough + 1));
  return [...new Set(rarer.flat())].toSorted((a, b) => a - b);
}

/**
 * The stretch of `length` words that shares most words with the quote; one pass, adding and dropping a word. `wanted`,
 * which it counts in, is at the end what it was.
 */
function bestWindow(keys: Int32Array, wanted: Int32Array, length: number) {
  let score = 0;
  let best = { score: 0, from: 0, to: 0 };
  for (let index = 0; index < keys.length + length; index++) {
    const added = keys[index];
    if (added !== undefined) {
      // Below 0 are words of which the window has more than are wanted.
      const left = wanted[added] ?? 0;
      if (left > 0) score++;
      wanted[added] = left - 1;
    }
    const dropped = keys[index - length];
    if (dropped !== undefined) {
      const left = wanted[dropped] ?? 0;
      if (left >= 0) score--;
      wanted[dropped] = left + 1;
    }
    if (score > best.score) best = { score, from: Math.max(0, index - length + 1), to: index + 1 };
  }
  return best;
}
