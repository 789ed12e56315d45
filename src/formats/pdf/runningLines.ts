/** Lines that a layout repeats at the top or foot of its pages. */
import { append } from '../../dataset/append.ts';
import type { Line } from './line.ts';

/** How many lines at either end of a page may be such lines. */
const REACH = 2;

/**
 * The lines at the ends of pages that stand at the same height on several of them with the same words, but for one number that
 * counts the pages.
 */
export function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const alike = new Map<string, Line[]>();
  for (const line of pages.flatMap(endsOf)) {
    for (const key of keysOf(line)) append(alike, key, line);
  }
  const least = Math.max(2, pages.length / 3);
  return new Set([...alike.values()].filter((lines) => lines.length >= least).flat());
}

function endsOf(page: readonly Line[]): readonly Line[] {
  const downwards = page.toSorted((a, b) => b.y - a.y);
  return downwards.length <= 2 * REACH
    ? downwards
    : [...downwards.slice(0, REACH), ...downwards.slice(-REACH)];
}

/** What a line is alike by: as it is, and with each of its numbers as the distance from that of its page. */
function keysOf({ text, page, y }: Line): readonly string[] {
  const place = `${Math.round(y)} `;
  const numbers = [...text.matchAll(/\d{1,6}/g)].map(({ 0: digits, index }) => {
    const distance = Number(digits) - page;
    return `${place}${text.slice(0, index)}#${distance}#${text.slice(index + digits.length)}`;
  });
  return [place + text, ...numbers];
}
