/** Cuts texts into lines that fit. */
import { countWhile } from '../../dataset/countWhile.ts';
import type { Font, MeasureText } from './drawing.ts';

export interface FittedText {
  readonly lines: readonly { readonly text: string; readonly width: number }[];
  /** Of the widest line, in pixels. */
  readonly width: number;
  /** Whether the end is left out, and an ellipsis stands for it. */
  readonly isCut: boolean;
}

/** No title is measured beyond this. */
const MAX_MEASURED = 2000;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One line; whatever is too long is cut at a character. */
export const fitLine = (text: string, font: Font, width: number, measure: MeasureText): FittedText =>
  fitLines(text, font, width, 1, measure);

/** At most so many lines, about equally long. Words are parted only where one of them is wider than a line. */
export function fitLines(
  text: string,
  font: Font,
  maxWidth: number,
  maxLines: number,
  measure: MeasureText,
): FittedText {
  const words = wordsOf(text.slice(0, MAX_MEASURED));
  const wrap = (width: number) => wrapWords(words, width, (part) => measure(part, font));
  const greedy = wrap(maxWidth);
  const isCut = greedy.length > maxLines || text.length > MAX_MEASURED;
  const lines = isCut
    ? [
        ...greedy.slice(0, maxLines - 1),
        cutLine(after(words.join(' '), greedy.slice(0, maxLines - 1)), maxWidth, (part) =>
          measure(part, font),
        ),
      ]
    : balance(greedy, maxWidth, wrap, (part) => measure(part, font));
  const measured = lines.map((line) => ({ text: line, width: Math.ceil(measure(line, font)) }));
  return { lines: measured, width: Math.max(0, ...measured.map(({ width }) => width)), isCut };
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

function wrapWords(
  words: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = partWord(word, width, widthOf);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** A word that is wider than a line, cut into pieces that are not; each has a character at least. */
function partWord(word: string, width: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of segmenter.segment(word)) {
    if (part !== '' && widthOf(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

/** Lines of the least width at which there are no more of them. */
function balance(
  lines: readonly string[],
  maxWidth: number,
  wrap: (width: number) => readonly string[],
  widthOf: (text: string) => number,
): readonly string[] {
  if (lines.length < 2) return lines;
  let best = lines;
  let [least, most] = [maxWidth / 2, maxWidth];
  for (let step = 0; step < 5; step++) {
    const width = (least + most) / 2;
    const narrower = wrap(width);
    if (narrower.length === lines.length && narrower.every((line) => widthOf(line) <= width)) {
      best = narrower;
      most = width;
    } else least = width;
  }
  return best;
}

/** What follows the lines that a text begins with. */
const after = (text: string, lines: readonly string[]): string =>
  lines.reduce((rest, line) => rest.slice(line.length).trimStart(), text);

function cutLine(text: string, width: number, widthOf: (text: string) => number): string {
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  const shortened = (count: number) => `${characters.slice(0, count).join('').trimEnd()}…`;
  return shortened(countWhile(characters.length, (place) => widthOf(shortened(place + 1)) <= width));
}
