import { foldTexts } from './search.ts';

/** Whether every term stands somewhere in one of the texts. */
export function matchesAll(texts: readonly string[], terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const folded = foldTexts(texts);
  return terms.every((term) => folded.includes(term));
}
