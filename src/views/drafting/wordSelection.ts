/** A row of words of one paragraph, moved and widened by keys. */

/** UTF-16 offsets in the paragraph, `end` exclusive. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

/** Places in a list of words, both inclusive. */
export interface SelectedWords {
  readonly first: number;
  readonly last: number;
}

/** Words with the punctuation that follows them at once, so that a quote may end with its full stop. */
export const wordPlaces = (text: string): readonly WordPlace[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** Where a key leads in a paragraph of `count` words; null when it leads nowhere in it. */
export function moveWords(
  { first, last }: SelectedWords,
  count: number,
  key: string,
  isWidening: boolean,
): SelectedWords | null {
  const to = targetOf(key, isWidening ? last : first, count);
  if (to === null) return null;
  return isWidening ? { first, last: Math.max(first, to) } : { first: to, last: to };
}

function targetOf(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(from + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
