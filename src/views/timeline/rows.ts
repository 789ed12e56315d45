/**
 * Places marks and their titles in rows so that no two touch and none leaves the plot. All lengths in pixels.
 * Where there is no room for every title, the weightiest keep theirs, as places do on a map; the marks of the others
 * stand together below, without.
 */

export interface RowInput {
  /** Left and right edge of the mark; a mark may reach beyond the plot. */
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
  /** Who keeps its title when not all can. */
  readonly weight: number;
}

/** `bare`: the title is not shown. */
export type LabelSide = 'inside' | 'after' | 'before' | 'bare';

export interface Placement {
  /** Counted from 0, the top; those of bare marks are counted by themselves. */
  readonly row: number;
  readonly side: LabelSide;
  /** For a label inside a mark that reaches beyond the plot: how far to move it right; negative for left. */
  readonly inset: number;
}

export interface RowLayout {
  /** In the order of the items. */
  readonly placements: readonly Placement[];
  readonly rows: number;
  readonly bareRows: number;
}

const LABEL_GAP = 6;
const INSIDE_PADDING = 8;
const ITEM_GAP = 10;

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Items are placed in the order given: each in the first row where it has room, its title on whichever side that is. */
export function layoutRows(items: readonly RowInput[], plotWidth: number, maxRows: number): RowLayout {
  const titled = mostThatFit(items, plotWidth, maxRows);
  const places = new Map(titled.items.map((item, index) => [item, titled.placements[index]]));
  const bare = items.filter((item) => !places.has(item));
  const below = placeAll(bare, () => ['bare']);
  bare.forEach((item, index) => places.set(item, below.placements[index]));
  return {
    placements: items.map((item) => places.get(item) ?? { row: 0, side: 'bare', inset: 0 }),
    rows: titled.rows,
    bareRows: below.rows,
  };
}

/** The weightiest items, as many as have room, still in the order given. */
function mostThatFit(items: readonly RowInput[], plotWidth: number, maxRows: number) {
  const byWeight = items.toSorted((a, b) => b.weight - a.weight);
  const place = (count: number) => {
    const kept = new Set(byWeight.slice(0, count));
    const chosen = items.filter((item) => kept.has(item));
    return { items: chosen, ...placeAll(chosen, (item) => sidesFor(item, plotWidth), plotWidth) };
  };
  let best = place(items.length);
  if (best.rows <= maxRows) return best;
  let [fits, tooMany] = [0, items.length];
  best = place(0);
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2);
    const tried = place(count);
    if (tried.rows > maxRows) tooMany = count;
    else [fits, best] = [count, tried];
  }
  return best;
}

function placeAll(
  items: readonly RowInput[],
  sidesOf: (item: RowInput) => readonly [LabelSide, ...LabelSide[]],
  plotWidth = 0,
): { placements: readonly Placement[]; rows: number } {
  const taken: Extent[][] = [];
  const placements = items.map((item): Placement => {
    const options = sidesOf(item).map((side) => {
      const extent = extentWith(item, side);
      const row = taken.findIndex((others) => others.every((other) => areApart(other, extent)));
      return { side, extent, row: row === -1 ? taken.length : row };
    });
    const { side, extent, row } = options.reduce((best, option) => (option.row < best.row ? option : best));
    (taken[row] ??= []).push(extent);
    return { row, side, inset: side === 'inside' ? insetOf(item, plotWidth) : 0 };
  });
  return { placements, rows: taken.length };
}

const areApart = (a: Extent, b: Extent): boolean => a.right + ITEM_GAP <= b.left || b.right + ITEM_GAP <= a.left;

/** Where the title can stand, best first. A title that fits nowhere starts inside its mark and runs on. */
function sidesFor({ left, right, labelWidth }: RowInput, plotWidth: number): readonly [LabelSide, ...LabelSide[]] {
  const seen = Math.min(right, plotWidth) - Math.max(left, 0);
  if (seen >= labelWidth + 2 * INSIDE_PADDING) return ['inside'];
  const isRoomAfter = right + LABEL_GAP + labelWidth <= plotWidth;
  const isRoomBefore = left - LABEL_GAP - labelWidth >= 0;
  if (isRoomAfter) return isRoomBefore ? ['after', 'before'] : ['after'];
  return [isRoomBefore ? 'before' : 'inside'];
}

/** Moves a title inside its mark to where it is seen whole. */
function insetOf({ left, labelWidth }: RowInput, plotWidth: number): number {
  const last = plotWidth - labelWidth - 2 * INSIDE_PADDING - left;
  return Math.min(Math.max(0, -left), Math.max(last, -left));
}

function extentWith(item: RowInput, side: LabelSide): Extent {
  const { left, right, labelWidth } = item;
  switch (side) {
    case 'bare':
      return { left, right };
    case 'inside':
      return { left, right: Math.max(right, Math.max(left, 0) + labelWidth + 2 * INSIDE_PADDING) };
    case 'after':
      return { left, right: right + LABEL_GAP + labelWidth };
    case 'before':
      return { left: left - LABEL_GAP - labelWidth, right };
  }
}
