/** The name of a lane, before its plot. */
import { isolated } from '../../dataset/text.ts';
import { directionOf } from '../../dataset/textDirection.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import type { GroupShape, TextShape } from './drawing.ts';
import { fitLines } from './fitText.ts';
import { ascent, FONTS, lineHeight } from './fonts.ts';
import type { Pen, Plot } from './plot.ts';

const MAX_LINES = 4;
/** Between it and the plot. */
const NAME_GAP = 12;

/** Null when there is but one lane for everything, which has none. */
export function laneName(
  name: string,
  top: number,
  left: number,
  plot: Plot,
  pen: Pen,
): { readonly shape: GroupShape; readonly height: number } | null {
  if (name === '') return null;
  const fitted = fitLines(name, FONTS.lane, plot.left - left - NAME_GAP, MAX_LINES, pen.measure);
  const shapes = fitted.lines.map(({ text, width }, index): TextShape => ({
    kind: 'text',
    text,
    x: left,
    y: top + index * lineHeight(FONTS.lane) + ascent(FONTS.lane) + 3,
    width,
    font: FONTS.lane,
    colour: pen.theme.ink,
    direction: directionOf(name),
    language: languageOf(name, pen.language),
  }));
  return {
    shape: { kind: 'group', name: isolated(name), shapes },
    height: fitted.lines.length * lineHeight(FONTS.lane),
  };
}
