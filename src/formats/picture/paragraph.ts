/** Words across the whole width of a picture. */
import { directionOf } from '../../dataset/textDirection.ts';
import type { Font, Shape } from './drawing.ts';
import { fitLines } from './fitText.ts';
import { ascent, lineHeight } from './fonts.ts';
import type { Pen } from './plot.ts';

/** A stretch of a picture from one height down. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

export interface Column {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface Ink {
  readonly font: Font;
  readonly colour: string;
  readonly maxLines: number;
  /** BCP 47. */
  readonly language: string;
}

export function drawParagraph(
  text: string,
  { font, colour, maxLines, language }: Ink,
  { left, right, top }: Column,
  { measure }: Pen,
): Part {
  const fitted = fitLines(text, font, right - left, maxLines, measure);
  const direction = directionOf(text);
  const lines = fitted.lines.map(
    (line, index) =>
      ({
        kind: 'text',
        ...line,
        x: direction === 'rtl' ? right - line.width : left,
        y: top + index * lineHeight(font) + ascent(font),
        font,
        colour,
        direction,
        language,
      }) as const,
  );
  return {
    shapes: fitted.isCut ? [{ kind: 'group', name: text, shapes: lines }] : lines,
    height: lines.length * lineHeight(font),
  };
}
