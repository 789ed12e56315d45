/** What a picture consists of before it becomes SVG or pixels. All lengths in CSS pixels, from the top left. */

export interface Font {
  readonly family: 'sans' | 'serif';
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly isItalic: boolean;
}

/** How wide a text is on one line, in pixels. */
export type MeasureText = (text: string, font: Font) => number;

/** A colour that fades out towards the left, the right or both. */
export interface Fade {
  readonly colour: string;
  readonly left: number;
  readonly right: number;
  /** Lengths over which it comes out of nothing, and goes; 0 where it does not fade. */
  readonly fadeIn: number;
  readonly fadeOut: number;
}

/** From left to right; offsets from 0 to 1. */
export function fadeStops({
  left,
  right,
  fadeIn,
  fadeOut,
}: Fade): readonly { offset: number; opacity: number }[] {
  const width = Math.max(right - left, 1);
  return [
    ...(fadeIn > 0 ? [{ offset: 0, opacity: 0 }] : []),
    { offset: fadeIn / width, opacity: 1 },
    { offset: 1 - fadeOut / width, opacity: 1 },
    ...(fadeOut > 0 ? [{ offset: 1, opacity: 0 }] : []),
  ];
}

export type Paint = string | Fade;

export interface PathShape {
  readonly kind: 'path';
  /** As the `d` of SVG has it. */
  readonly path: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly hasRoundCaps?: boolean;
}

/** One line. */
export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  /** Its left edge, whatever its direction. */
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  /** As it was measured. */
  readonly width: number;
  readonly font: Font;
  readonly colour: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47. */
  readonly language: string;
}

/** Shapes that are one thing, with its name. */
export interface GroupShape {
  readonly kind: 'group';
  /** In full, whatever is cut of it in the picture. */
  readonly name: string;
  readonly shapes: readonly (PathShape | TextShape)[];
}

export type Shape = PathShape | TextShape | GroupShape;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What is to be seen in it, in sentences. */
  readonly description: string;
  /** Of the title. */
  readonly language: string;
  readonly paper: string;
  readonly shapes: readonly Shape[];
}

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  dash: readonly number[] = [],
): PathShape => ({
  kind: 'path',
  path: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
  stroke,
  dash,
});

/** To a hundredth of a pixel, without zeros at the end. */
export const round = (length: number): number => Math.round(length * 100) / 100;
