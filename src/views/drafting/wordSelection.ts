/** A row of words of one paragraph, moved and widened by keys. */
import { nextPlace } from '../nextPlace.ts';

/** Places in a list of words, both inclusive. */
export interface SelectedWords {
  readonly first: number;
  readonly last: number;
}

const WORDS = { back: 'ArrowLeft', on: 'ArrowRight' } as const;

/** Where a key leads in a paragraph of `count` words; null when it leads nowhere in it. */
export function moveWords(
  { first, last }: SelectedWords,
  count: number,
  key: string,
  isWidening: boolean,
): SelectedWords | null {
  const to = nextPlace(key, isWidening ? last : first, count, WORDS);
  if (to === null) return null;
  return isWidening ? { first, last: Math.max(first, to) } : { first: to, last: to };
}
