import type { Span } from './pieces.ts';

/** All paragraphs as one text. */
export interface Whole {
  readonly text: string;
  /** `lettersOf` it. */
  readonly letters: string;
}

const wholes = new WeakMap<readonly string[], Whole>();

export function wholeOf(paragraphs: readonly string[]): Whole {
  const known = wholes.get(paragraphs);
  if (known) return known;
  const text = paragraphs.join('\n');
  const made = { text, letters: lettersOf(text) };
  wholes.set(paragraphs, made);
  return made;
}

/** What browsers compare, and less: who takes more for the same leaves nothing to chance. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toUpperCase();

/** Whether the words of a stretch stand there and nowhere else. */
export function isOnly({ text, letters }: Whole, { start, end }: Span): boolean {
  const words = lettersOf(text.slice(start, end));
  const at = letters.indexOf(words);
  return words !== '' && !letters.includes(words, at + 1);
}
