/** A picture in pixels. */
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

/** Sides and area that every browser of today can draw: Safari's are the least. */
const MAX_SIDE = 16_384;
const MAX_AREA = 2 ** 26;
const FINEST = 2;

/** Pixels to a CSS pixel: two, or as many as the canvas of a browser holds. */
export const pixelRatioFor = ({ width, height }: Pick<Picture, 'width' | 'height'>): number =>
  Math.min(FINEST, MAX_SIDE / Math.max(width, height), Math.sqrt(MAX_AREA / (width * height)));

export class CannotPaint extends Error {
  override name = 'CannotPaint';
}

export async function toPng(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  paintPicture(canvas, picture, pixelRatioFor(picture));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new CannotPaint('This browser has no room for so large a picture.');
  return blob;
}

function paintPicture(canvas: HTMLCanvasElement, picture: Picture, ratio: number): void {
  canvas.width = Math.floor(picture.width * ratio);
  canvas.height = Math.floor(picture.height * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new CannotPaint('This browser cannot draw pictures.');
  context.scale(ratio, ratio);
  context.fillStyle = picture.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  for (const shape of picture.shapes) paintShape(context, shape);
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
