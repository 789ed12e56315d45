/** The part of a picture in which events stand. */
import type { TimeSpan } from '../../dataset/eventDate.ts';
import { createScale, type Scale } from '../../layout/scale.ts';
import type { Font, MeasureText, TextShape } from './drawing.ts';
import { ascent } from './fonts.ts';
import type { Theme } from './theme.ts';

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly window: TimeSpan;
  /** Left out of the axis. */
  readonly gaps: readonly TimeSpan[];
  readonly scale: Scale;
  readonly toX: (time: number) => number;
}

/** What is drawn with, and in what language unless the letters say otherwise. */
export interface Pen {
  readonly measure: MeasureText;
  readonly theme: Theme;
  readonly language: string;
}

/** Free on either side of the window, for ends that fade. */
const MARGIN = 24;

export function createPlot(left: number, right: number, window: TimeSpan, gaps: readonly TimeSpan[]): Plot {
  const scale = createScale(window, right - left - 2 * MARGIN, gaps);
  return { left, right, window, gaps, scale, toX: (time) => left + MARGIN + scale.toX(time) };
}

/** One line of our own words, its top left corner at `x` and `y`. */
export const words = (
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  font: Font,
  colour: string,
  { measure }: Pen,
): TextShape => ({
  kind: 'text',
  text,
  x,
  y: y + ascent(font),
  width: Math.ceil(measure(text, font)),
  font,
  colour,
  direction: 'ltr',
  language: 'en',
});
