import { readPublishedDay } from './publishedDay.ts';

/** In UTF-16 units: titles, names, places and days stand in lines that are no longer; where one is, the text has begun. */
const LONGEST_LINE = 100;
const MOST_LINES = 8;

/**
 * The day, as EDTF, that the lines above a text state, such as “By Ada Byron, 18 September 2024”; null where they state
 * none, or several. It may be the day of what the text tells of: a person has to judge.
 */
export function readHeadDay(paragraphs: readonly string[]): string | null {
  const lines = paragraphs
    .slice(0, MOST_LINES)
    .flatMap((paragraph) => paragraph.split('\n'))
    .slice(0, MOST_LINES);
  const text = lines.findIndex(({ length }) => length > LONGEST_LINE);
  const head = text === -1 ? lines : lines.slice(0, text);
  const [day, another] = new Set(head.flatMap((line) => readPublishedDay(line) ?? []));
  return day !== undefined && another === undefined ? day : null;
}
