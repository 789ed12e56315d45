/** How two texts differ, word by word. */
import { foldText } from './text.ts';
import { wordPlaces, type WordPlace } from './wordPlaces.ts';

/** `same` words stand in both, `quote` ones only in the quote, `source` ones only in the source. */
export interface Difference {
  readonly side: 'same' | 'quote' | 'source';
  readonly text: string;
}

export interface Word extends WordPlace {
  readonly text: string;
  /** Folded and in lower case, without punctuation at its ends unless there is nothing else. */
  readonly key: string;
}

export const wordsOf = (text: string): readonly Word[] =>
  wordPlaces(text).map(({ start, end }) => {
    const word = text.slice(start, end);
    return { text: word, key: keyOf(foldText(word).text), start, end };
  });

const keyOf = (word: string): string =>
  word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;

/** One word of an alignment, in both texts, perhaps in another case or with other punctuation, or in one of them. */
export interface Step {
  readonly inQuote: Word | null;
  readonly inSource: Word | null;
}

/** By the longest common subsequence of words. Quadratic in their number. */
export function alignWords(quote: readonly Word[], source: readonly Word[]): readonly Step[] {
  const width = source.length + 1;
  const lengths = new Uint16Array((quote.length + 1) * width);
  const at = (q: number, s: number) => lengths[q * width + s] ?? 0;
  const isSame = (q: number, s: number) => quote[q]?.key === source[s]?.key;
  for (let q = quote.length - 1; q >= 0; q--) {
    for (let s = source.length - 1; s >= 0; s--) {
      lengths[q * width + s] = isSame(q, s) ? at(q + 1, s + 1) + 1 : Math.max(at(q + 1, s), at(q, s + 1));
    }
  }
  const steps: Step[] = [];
  let q = 0;
  let s = 0;
  while (q < quote.length || s < source.length) {
    const isShared = q < quote.length && s < source.length && isSame(q, s);
    const isOfQuote = isShared || s >= source.length || (q < quote.length && at(q + 1, s) >= at(q, s + 1));
    steps.push({
      inQuote: isOfQuote ? (quote[q++] ?? null) : null,
      inSource: isShared || !isOfQuote ? (source[s++] ?? null) : null,
    });
  }
  return steps;
}

const isShared = ({ inQuote, inSource }: Step): boolean => inQuote !== null && inSource !== null;
const ofQuote = (steps: readonly Step[]) => steps.filter(({ inQuote }) => inQuote);
const ofSource = (steps: readonly Step[]) => steps.filter(({ inSource }) => inSource);

/** Before the first and after the last shared word, the source keeps as many words as the quote has there. */
export function trimSteps(steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex(isShared);
  if (first === -1) return [];
  const last = steps.findLastIndex(isShared);
  const [before, after] = [steps.slice(0, first), steps.slice(last + 1)];
  const spare = ofSource(before).length - ofQuote(before).length;
  return [
    ...ofQuote(before),
    ...ofSource(before).slice(Math.max(0, spare)),
    ...steps.slice(first, last + 1),
    ...ofQuote(after),
    ...ofSource(after).slice(0, ofQuote(after).length),
  ];
}

/** Words that are the same, and between them those that only the quote has before those that only the source has. */
export function joinSteps(steps: readonly Step[]): readonly Difference[] {
  const differences: Difference[] = [];
  const pending = { same: [] as string[], quote: [] as string[], source: [] as string[] };
  const flush = (...sides: readonly Difference['side'][]) => {
    for (const side of sides) {
      const words = pending[side].splice(0);
      if (words.length > 0) differences.push({ side, text: words.join(' ') });
    }
  };
  for (const { inQuote, inSource } of steps) {
    const isSame = inQuote?.text === inSource?.text;
    flush(...(isSame ? (['quote', 'source'] as const) : (['same'] as const)));
    if (isSame && inQuote) pending.same.push(inQuote.text);
    if (!isSame && inQuote) pending.quote.push(inQuote.text);
    if (!isSame && inSource) pending.source.push(inSource.text);
  }
  flush('same', 'quote', 'source');
  return differences;
}
