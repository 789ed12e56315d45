/** UTF-16 offsets, `end` exclusive. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

/** What stands between white space: words with the punctuation at their ends. */
export const wordPlaces = (text: string): readonly WordPlace[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
