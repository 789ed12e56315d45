/** In characters of up to four bytes each; most systems take file names of 255 bytes. */
const MAX_LENGTH = 60;

/** The letters and digits of a text, of any script, in lower case and joined by hyphens; empty when it has none. */
export function toSlug(text: string): string {
  const words =
    text
      .toWellFormed()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return Array.from(words.join('-').toLowerCase()).slice(0, MAX_LENGTH).join('').replace(/-$/, '');
}
