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
  for (const { paragraph, atMost } of paragraphsWorthALook(
    text,
    new Set(numbers),
    wanted,
    quoteWords.length,
  )) {
    if (atMost <= best.score) break;
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
  /** By number, the paragraphs that have the key, and how often. */
  readonly places: readonly (readonly { readonly paragraph: number; readonly times: number }[])[];
}

const indexedTexts = new WeakMap<readonly string[], IndexedText>();

function indexWords(paragraphs: readonly string[]): IndexedText {
  const known = indexedTexts.get(paragraphs);
  if (known) return known;
  const numbers = new Map<string, number>();
  const places: { paragraph: number; times: number }[][] = [];
  const numberAt = ({ key }: Word, paragraph: number): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const found = (places[number] ??= []);
    const latest = found.at(-1);
    if (latest?.paragraph === paragraph) latest.times++;
    else found.push({ paragraph, times: 1 });
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

/** The paragraphs that have enough of the `length` words anywhere, those with the most of them first. */
function paragraphsWorthALook(
  { places, paragraphs }: IndexedText,
  numbers: ReadonlySet<number>,
  wanted: Int32Array,
  length: number,
): readonly { readonly paragraph: number; readonly atMost: number }[] {
  const shared = new Int32Array(paragraphs.length);
  for (const number of numbers) {
    for (const { paragraph, times } of places[number] ?? []) {
      shared[paragraph] = (shared[paragraph] ?? 0) + Math.min(wanted[number] ?? 0, times);
    }
  }
  const enough = Math.max(1, length * WORTH_SHOWING);
  const worth: { paragraph: number; atMost: number }[] = [];
  for (let paragraph = 0; paragraph < shared.length; paragraph++) {
    const atMost = shared[paragraph] ?? 0;
    if (atMost >= enough) worth.push({ paragraph, atMost });
  }
  return worth.toSorted((a, b) => b.atMost - a.atMost);
}

/**
 * The stretch of `length` words that shares most words with the quote; one pass, adding and dropping a word. `wanted`,
 * which it counts in, is at the end what it was.
 */
function bestWindow(keys: Int32Array, wanted: Int32Array, length: number) {
  let score = 0;
  let best = 0;
  let last = -1;
  for (let index = 0; index < keys.length; index++) {
    const added = keys[index] ?? 0;
    // Below 0 are words of which the window has more than are wanted.
    if ((wanted[added] ?? 0) > 0) score++;
    wanted[added] = (wanted[added] ?? 0) - 1;
    if (index >= length) {
      const dropped = keys[index - length] ?? 0;
      if ((wanted[dropped] ?? 0) >= 0) score--;
      wanted[dropped] = (wanted[dropped] ?? 0) + 1;
    }
    if (score > best) [best, last] = [score, index];
  }
  for (const left of keys.subarray(Math.max(0, keys.length - length))) wanted[left] = (wanted[left] ?? 0) + 1;
  return { score: best, from: Math.max(0, last - length + 1), to: last + 1 };
}
