import { grouped } from '../dataset/counting.ts';

/** Each takes a browser some microseconds to make, read and leave out. */
const MOST_ELEMENTS = 250_000;

const isLetter = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** Why a page is not read that would keep the browser busy for seconds; else null. */
export function tooMuchMarkup(html: string): string | null {
  let elements = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    if (isLetter(html.charCodeAt(at + 1))) elements++;
  }
  return elements <= MOST_ELEMENTS
    ? null
    : `The page has ${grouped(elements)} elements; pages are read up to ${grouped(MOST_ELEMENTS)}. Select the article in it, copy it, and paste it as text.`;
}
