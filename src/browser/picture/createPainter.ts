/** A picture in pixels, of which no canvas has to hold more than a band. */
import {
  fadeStops,
  type Fade,
  type Paint,
  type PathShape,
  type Picture,
  type Shape,
  type TextShape,
} from '../../formats/picture/drawing.ts';
import { cssFont } from '../../formats/picture/fonts.ts';

export class CannotPaint extends Error {
  override name = 'CannotPaint';
}

/**
 * Paints the picture band by band: as many rows of pixels as are asked for, from whichever.
 * @throws CannotPaint
 */
export function createPainter(
  picture: Picture,
  ratio: number,
  mostRows: number,
): (top: number, rows: number) => Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * ratio;
  canvas.height = mostRows;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new CannotPaint('This browser cannot draw pictures.');
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  return (top, rows) => {
    context.setTransform(ratio, 0, 0, ratio, 0, -top);
    context.fillStyle = picture.paper;
    context.fillRect(0, 0, picture.width, picture.height);
    for (const shape of picture.shapes) paintShape(context, shape);
    return context.getImageData(0, 0, canvas.width, rows).data;
  };
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'path':
      paintPath(context, shape);
      break;
    case 'text':
      paintText(context, shape);
      break;
    case 'group':
      for (const part of shape.shapes) paintShape(context, part);
  }
}

function paintPath(context: CanvasRenderingContext2D, shape: PathShape): void {
  const { fill, stroke, strokeWidth = 1, dash = [], hasRoundCaps } = shape;
  const path = new Path2D(shape.path);
  if (fill !== undefined) {
    context.fillStyle = styleOf(context, fill);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- it is no array
    context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = styleOf(context, stroke);
  context.lineWidth = strokeWidth;
  context.lineCap = hasRoundCaps ? 'round' : 'butt';
  context.setLineDash(dash.slice());
  context.stroke(path);
}

function paintText(
  context: CanvasRenderingContext2D,
  { text, x, y, font, colour, direction }: TextShape,
): void {
  context.font = cssFont(font);
  context.fillStyle = colour;
  context.direction = direction;
  context.fillText(text, x, y);
}

const styleOf = (context: CanvasRenderingContext2D, paint: Paint): string | CanvasGradient =>
  typeof paint === 'string' ? paint : toGradient(context, paint);

function toGradient(context: CanvasRenderingContext2D, fade: Fade): CanvasGradient {
  const gradient = context.createLinearGradient(fade.left, 0, fade.right, 0);
  for (const { offset, opacity } of fadeStops(fade)) {
    const alpha = Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0');
    gradient.addColorStop(offset, `${fade.colour}${alpha}`);
  }
  return gradient;
}
