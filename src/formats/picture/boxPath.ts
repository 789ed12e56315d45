/** Boxes as the `d` of a path. */
import { round } from './drawing.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface OpenSides {
  readonly left: boolean;
  readonly right: boolean;
}

const CLOSED: OpenSides = { left: false, right: false };

/** The path of a box with round corners, but not at sides that are open. */
export const boxPath = (box: Box, radius: number, open = CLOSED): string => {
  const { left, top } = box;
  const corner = cornerOf(box, radius);
  const start = open.left ? left : left + corner;
  return `M${round(start)} ${round(top)}${rightwards(box, corner, open)}${open.left ? `H${round(left)}` : leftSide(box, corner)}Z`;
};

/** The line around a box, but for the sides that are open. */
export function outlinePath(box: Box, radius: number, open: OpenSides): string {
  const { left, top, right, bottom } = box;
  const corner = cornerOf(box, radius);
  if (open.left && open.right)
    return `M${round(left)} ${round(top)}H${round(right)}M${round(left)} ${round(bottom)}H${round(right)}`;
  if (open.left) return `M${round(left)} ${round(top)}${rightwards(box, corner, open)}H${round(left)}`;
  if (open.right) return `M${round(right)} ${round(bottom)}${leftSide(box, corner)}H${round(right)}`;
  return boxPath(box, radius);
}

const cornerOf = ({ left, right, top, bottom }: Box, radius: number): number =>
  Math.min(radius, (right - left) / 2, (bottom - top) / 2);

const arc = (radius: number, x: number, y: number): string =>
  radius === 0 ? '' : `A${round(radius)} ${round(radius)} 0 0 1 ${round(x)} ${round(y)}`;

/** Along the top, and down the right side to its foot. */
function rightwards({ top, right, bottom }: Box, corner: number, open: OpenSides): string {
  if (open.right) return `H${round(right)}V${round(bottom)}`;
  return `H${round(right - corner)}${arc(corner, right, top + corner)}V${round(bottom - corner)}${arc(corner, right - corner, bottom)}`;
}

/** Along the foot, and up the left side to its top. */
const leftSide = ({ left, top, bottom }: Box, corner: number): string =>
  `H${round(left + corner)}${arc(corner, left, bottom - corner)}V${round(top + corner)}${arc(corner, left + corner, top)}`;
