/** For a quote that is not in its source: the passage most like it, and how the two differ, word by word. */
import { foldText } from './text.ts';
import type { Passage, ProvableText } from './passage.ts';

/** `same` words stand in both, `quote` ones only in the quote, `source` ones only in the source. */
export interface Difference {
  readonly side: 'same' | 'quote' | 'source';
  readonly text: string;
}

export interface NearestPassage {
  readonly passage: Passage;
  readonly differences: readonly Difference[];
}

/** Below this share of common words a passage is not worth showing. */
const WORTH_SHOWING = 0.5;
/** The comparison is quadratic in this. */
const MAX_WORDS = 900;

interface Word {
  readonly text: string;
  /** Folded and in lower case, without punctuation at its ends. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export function findNearest({ source, paragraphs }: ProvableText, quote: string): NearestPassage | null {
  const quoteWords = wordsOf(quote).slice(0, MAX_WORDS);
  if (quoteWords.length === 0) return null;
  const wanted = countKeys(quoteWords);
  let best: { score: number; paragraph: number; words: readonly Word[] } | null = null;
  for (const [paragraph, words] of wordsOfParagraphs(paragraphs).entries()) {
    const window = bestWindow(words, wanted, quoteWords.length);
    if (!best || window.score > best.score) {
      best = { score: window.score, paragraph, words: words.slice(window.from, window.to) };
    }
  }
  if (!best || best.score / quoteWords.length < WORTH_SHOWING) return null;
  const isShared = (word: Word) => wanted.has(word.key);
  const words = best.words.slice(best.words.findIndex(isShared), best.words.findLastIndex(isShared) + 1);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const passage = { source, paragraph: best.paragraph, start: first.start, end: last.end };
  return { passage, differences: compareWords(quoteWords, words) };
}

const paragraphWords = new WeakMap<readonly string[], readonly (readonly Word[])[]>();

function wordsOfParagraphs(paragraphs: readonly string[]): readonly (readonly Word[])[] {
  const known = paragraphWords.get(paragraphs);
  if (known) return known;
  const words = paragraphs.map(wordsOf);
  paragraphWords.set(paragraphs, words);
  return words;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/g), (match) => ({
    text: match[0],
    key: foldText(match[0])
      .text.toLowerCase()
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function countKeys(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The stretch of `length` words that shares most words with the quote; one pass, adding and dropping a word. */
function bestWindow(words: readonly Word[], wanted: ReadonlyMap<string, number>, length: number) {
  const left = new Map(wanted);
  let score = 0;
  let best = { score: 0, from: 0, to: 0 };
  words.forEach(({ key }, index) => {
    const remaining = left.get(key);
    if (remaining !== undefined) {
      left.set(key, remaining - 1);
      if (remaining > 0) score++;
    }
    const dropped = words[index - length]?.key;
    const owed = dropped === undefined ? undefined : left.get(dropped);
    if (dropped !== undefined && owed !== undefined) {
      left.set(dropped, owed + 1);
      if (owed >= 0) score--;
    }
    if (score > best.score) best = { score, from: Math.max(0, index - length + 1), to: index + 1 };
  });
  return best;
}

/** Longest common subsequence of words, runs of one side joined. */
function compareWords(quote: readonly Word[], source: readonly Word[]): Difference[] {
  const width = source.length + 1;
  const lengths = new Uint16Array((quote.length + 1) * width);
  const at = (q: number, s: number) => lengths[q * width + s] ?? 0;
  const isSame = (q: number, s: number) => quote[q]?.text === source[s]?.text;
  for (let q = quote.length - 1; q >= 0; q--) {
    for (let s = source.length - 1; s >= 0; s--) {
      lengths[q * width + s] = isSame(q, s) ? at(q + 1, s + 1) + 1 : Math.max(at(q + 1, s), at(q, s + 1));
    }
  }
  const differences: Difference[] = [];
  const push = (side: Difference['side'], text: string) => {
    const previous = differences.at(-1);
    if (previous?.side === side)
      differences[differences.length - 1] = { side, text: `${previous.text} ${text}` };
    else differences.push({ side, text });
  };
  let q = 0;
  let s = 0;
  while (q < quote.length || s < source.length) {
    if (q < quote.length && s < source.length && isSame(q, s)) {
      push('same', quote[q++]?.text ?? '');
      s++;
    } else if (s >= source.length || (q < quote.length && at(q + 1, s) >= at(q, s + 1))) {
      push('quote', quote[q++]?.text ?? '');
    } else {
      push('source', source[s++]?.text ?? '');
    }
  }
  return differences;
}
