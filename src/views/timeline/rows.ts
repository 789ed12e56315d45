/** Places marks and their titles in rows so that no two touch and none leaves the plot. All lengths in pixels. */

export interface RowInput {
  /** Left and right edge of the mark; a mark may reach beyond the plot. */
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
}

export type LabelSide = 'inside' | 'after' | 'before';

export interface Placement {
  /** Counted from 0, the top. */
  readonly row: number;
  readonly side: LabelSide;
  /** For a label inside a mark that starts left of the plot: how far to move it right. */
  readonly inset: number;
}

export interface RowLayout {
  readonly placements: readonly Placement[];
  readonly rows: number;
}

const LABEL_GAP = 6;
const INSIDE_PADDING = 8;
const ITEM_GAP = 10;

/** Items are placed in the order given: first come, first row. */
export function layoutRows(items: readonly RowInput[], plotWidth: number): RowLayout {
  const taken: { left: number; right: number }[][] = [];
  const placements = items.map((item): Placement => {
    const side = sideFor(item, plotWidth);
    const { left, right } = extentWith(item, side);
    const isFree = (row: readonly { left: number; right: number }[]) =>
      row.every((other) => other.right + ITEM_GAP <= left || right + ITEM_GAP <= other.left);
    const free = taken.findIndex(isFree);
    const row = free === -1 ? taken.length : free;
    (taken[row] ??= []).push({ left, right });
    return { row, side, inset: side === 'inside' ? Math.max(0, -item.left) : 0 };
  });
  return { placements, rows: taken.length };
}

function sideFor({ left, right, labelWidth }: RowInput, plotWidth: number): LabelSide {
  const seen = Math.min(right, plotWidth) - Math.max(left, 0);
  if (seen >= labelWidth + 2 * INSIDE_PADDING) return 'inside';
  if (right + LABEL_GAP + labelWidth <= plotWidth) return 'after';
  if (left - LABEL_GAP - labelWidth >= 0) return 'before';
  return right - plotWidth < -left ? 'after' : 'before';
}

function extentWith({ left, right, labelWidth }: RowInput, side: LabelSide): { left: number; right: number } {
  switch (side) {
    case 'inside':
      return { left, right };
    case 'after':
      return { left, right: right + LABEL_GAP + labelWidth };
    case 'before':
      return { left: left - LABEL_GAP - labelWidth, right };
  }
}
