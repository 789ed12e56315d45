/** Where not all marks are drawn: how many are left out, above those that are. */
import { grouped } from '../../dataset/counting.ts';
import type { Crowd } from '../../layout/feed/createFeed.ts';
import { boxPath } from './boxPath.ts';
import type { Shape } from './drawing.ts';
import { FONTS } from './fonts.ts';
import { words, type Pen, type Plot } from './plot.ts';
import { mix } from './theme.ts';

export const CROWD_HEIGHT = 28;
const BOX_HEIGHT = 20;
const PADDING = 6;
const GAP = 2;

interface Counted {
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

export function drawCrowds(crowds: readonly Crowd[], top: number, plot: Plot, pen: Pen): readonly Shape[] {
  const least = Math.ceil(pen.measure('+99,999', FONTS.small)) + 2 * PADDING;
  return joinNarrow(crowds, plot, least).flatMap(({ left, right, count }): readonly Shape[] => {
    const text = `+${grouped(count)}`;
    const width = Math.ceil(pen.measure(text, FONTS.small));
    return [
      {
        kind: 'path',
        path: boxPath({ left, right, top, bottom: top + BOX_HEIGHT }, 4),
        fill: mix(pen.theme.ink, pen.theme.paper, 0.08),
      },
      words(text, { x: (left + right - width) / 2, y: top + 3 }, FONTS.small, pen.theme.inkSoft, pen),
    ];
  });
}

/** Neighbours are counted together until there is room for their number. */
function joinNarrow(crowds: readonly Crowd[], plot: Plot, least: number): readonly Counted[] {
  const clamp = (x: number) => Math.min(Math.max(x, plot.left), plot.right);
  const joined: Counted[] = [];
  for (const { span, count } of crowds) {
    const [left, right] = [clamp(plot.toX(span.start)), clamp(plot.toX(span.end) - GAP)];
    const before = joined.at(-1);
    if (before && (right - left < least || before.right - before.left < least || left < before.right)) {
      joined[joined.length - 1] = {
        left: before.left,
        right: Math.max(before.right, right),
        count: before.count + count,
      };
    } else joined.push({ left, right, count });
  }
  // What stands alone at the edge of the plot has no neighbour to be counted with.
  return joined.map((box) => {
    const missing = Math.max(0, least - (box.right - box.left));
    return box.left - missing >= plot.left
      ? { ...box, left: box.left - missing }
      : { ...box, right: box.right + missing };
  });
}
