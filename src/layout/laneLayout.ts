/** Where the marks of one lane stand, from the top of the lane. All lengths in pixels. */
import { layoutRows, type Placement, type RowInput } from './rows.ts';

export interface LaneItem extends RowInput {
  /** Height of its title, which may have several lines. */
  readonly labelHeight: number;
}

export interface PlacedMark extends Placement {
  /** From the top of the lane. */
  readonly top: number;
}

export interface LaneLayout {
  /** In the order of the items. */
  readonly marks: readonly PlacedMark[];
  readonly height: number;
  /** How many marks in sight have no room for their title. */
  readonly untitled: number;
}

const NOWHERE: PlacedMark = { side: 'bare', row: 0, inset: 0, top: 0 };

const PADDING = 16;
const LEAST_ROW_HEIGHT = 24;
const ROW_GAP = 6;
const BARE_ROW_HEIGHT = 16;

/** `room` is the most that rows with titles may take. */
export function layoutLane(items: readonly LaneItem[], plotWidth: number, room: number): LaneLayout {
  // Where some keep their places, the others have to leave them room in sight and out of it.
  const isMoving = items.some(({ kept }) => kept);
  const isSeen = ({ left, right }: LaneItem) => isMoving || (right >= 0 && left <= plotWidth);
  const seen = items.filter(isSeen);
  // Laid out apart, so that what is out of sight does not push what is seen into other rows.
  const unseen = items.filter((item) => !isSeen(item));
  const inSight = layoutRows(seen, plotWidth, isMoving ? Infinity : roomInRows(seen, room));
  const beyond = layoutRows(unseen, plotWidth, Infinity);
  const placements = new Map([
    ...seen.map((item, index) => [item, inSight.placements[index]] as const),
    ...unseen.map((item, index) => [item, beyond.placements[index]] as const),
  ]);
  const tops = rowTops(seen, inSight.placements, Math.max(1, inSight.rows));
  const foot = tops.at(-1) ?? 0;
  const topOf = ({ side, row }: Placement): number =>
    side === 'bare' ? foot + PADDING + row * BARE_ROW_HEIGHT : (tops[row] ?? foot);
  return {
    marks: items.map((item): PlacedMark => {
      const placement = placements.get(item);
      return placement ? { ...placement, top: topOf(placement) } : NOWHERE;
    }),
    height: foot + PADDING + (inSight.bareRows === 0 ? 0 : PADDING + inSight.bareRows * BARE_ROW_HEIGHT),
    untitled: inSight.placements.filter(({ side }) => side === 'bare').length,
  };
}

const rowHeight = ({ labelHeight }: LaneItem): number => Math.max(LEAST_ROW_HEIGHT, labelHeight + ROW_GAP);

/** How many rows surely fit, were each as high as the highest. */
const roomInRows = (items: readonly LaneItem[], room: number): number =>
  Math.max(1, Math.floor(room / Math.max(LEAST_ROW_HEIGHT, ...items.map(rowHeight))));

/** Where each row starts, each as high as its highest title needs, and where the last one ends. */
function rowTops(
  items: readonly LaneItem[],
  placements: readonly Placement[],
  rows: number,
): readonly number[] {
  const heights = Array.from({ length: rows }, () => LEAST_ROW_HEIGHT);
  items.forEach((item, index) => {
    const placement = placements[index];
    if (!placement || placement.side === 'bare') return;
    heights[placement.row] = Math.max(heights[placement.row] ?? 0, rowHeight(item));
  });
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}
