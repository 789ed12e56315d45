/** The mark of one event, drawn as the chart of the page draws it. */
import type { DrawnEvent } from '../../layout/drawnEvent.ts';
import { boxPath, outlinePath } from './boxPath.ts';
import { line, type Fade, type Paint, type PathShape } from './drawing.ts';
import { mix, type Theme } from './theme.ts';

export interface MarkBox {
  readonly left: number;
  readonly right: number;
  /** The height at which its middle stands. */
  readonly middle: number;
  readonly height: number;
  /** Where it goes on beyond the window that is shown. */
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
}

type Look = Pick<DrawnEvent, 'extent' | 'startEdge' | 'endEdge' | 'isVague'>;

/** Over this length a mark fades out. The style sheet of the page says the same. */
const FADE = 36;
const MOMENT_HEIGHT = 10;
export const BAR_HEIGHT = 12;
const RADIUS = 3;

export function drawMark(look: Look, box: MarkBox, colour: string, theme: Theme): readonly PathShape[] {
  const { left, right, middle, height } = box;
  if (look.extent === 'moment') return [drawMoment(look.isVague, box, colour)];
  const strokeWidth = look.isVague ? 2.5 : 1.5;
  const inset = strokeWidth / 2;
  const fade = fadeOf(look, box);
  const paint = (tone: string): Paint => (fade.fadeIn + fade.fadeOut > 0 ? { colour: tone, ...fade } : tone);
  const open = {
    left: look.startEdge !== 'sharp' || box.isCutLeft,
    right: look.endEdge !== 'sharp' || box.isCutRight,
  };
  const [top, bottom] = [middle - height / 2 + inset, middle + height / 2 - inset];
  const inner = {
    left: left + (open.left ? 0 : inset),
    right: right - (open.right ? 0 : inset),
    top,
    bottom,
  };
  const bar: readonly PathShape[] = [
    {
      kind: 'path',
      path: boxPath(inner, RADIUS, open),
      fill: paint(mix(colour, theme.paper, look.extent === 'lasting' ? 0.28 : 0.07)),
    },
    {
      kind: 'path',
      path: outlinePath(inner, RADIUS, open),
      stroke: paint(colour),
      strokeWidth,
      ...dashes(look),
    },
  ];
  if (look.extent !== 'lasting' || look.isVague) return bar;
  const edge = (x: number): PathShape => ({
    ...line(x, middle - height / 2 + 0.75, x, middle + height / 2 - 0.75, colour),
    strokeWidth: 3,
  });
  return [...bar, ...(open.left ? [] : [edge(left + 1.5)]), ...(open.right ? [] : [edge(right - 1.5)])];
}

/** As wide as its day, and round where that is narrow. */
function drawMoment(isVague: boolean, { left, right, middle }: MarkBox, colour: string): PathShape {
  const inset = isVague ? 1.25 : 0;
  const radius = MOMENT_HEIGHT / 2 - inset;
  const path = boxPath(
    { left: left + inset, right: right - inset, top: middle - radius, bottom: middle + radius },
    radius,
  );
  return isVague
    ? { kind: 'path', path, stroke: colour, strokeWidth: 2.5, dash: [0.01, 3.93], hasRoundCaps: true }
    : { kind: 'path', path, fill: colour };
}

function dashes({ extent, isVague }: Look): Pick<PathShape, 'dash' | 'hasRoundCaps'> {
  if (isVague) return { dash: [0.01, 4.5], hasRoundCaps: true };
  return extent === 'within' ? { dash: [4, 3] } : {};
}

function fadeOf({ startEdge, endEdge }: Look, { left, right }: MarkBox): Omit<Fade, 'colour'> {
  const isBoth = startEdge !== 'sharp' && endEdge !== 'sharp';
  const length = Math.min(FADE, (right - left) / (isBoth ? 2 : 1));
  return {
    left,
    right,
    fadeIn: startEdge === 'sharp' ? 0 : length,
    fadeOut: endEdge === 'sharp' ? 0 : length,
  };
}
