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
  /** Where it stands and is to stay; the others take what room it leaves. */
  readonly kept?: Placement | undefined;
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

/** Between a mark and the title beside it. */
export const LABEL_GAP = 6;
/** Between the ends of a mark and the title inside. */
export const INSIDE_PADDING = 8;
const ITEM_GAP = 10;

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Items are placed in the order given: each in the first row where it has room, its title on whichever side that is. */
export function layoutRows(items: readonly RowInput[], plotWidth: number, maxRows: number): RowLayout {
  const titled = placeTitles(
    items.filter(({ kept }) => kept?.side !== 'bare'),
    plotWidth,
    maxRows,
  );
  const bare = new Rows();
  for (const item of keptFirst(items))
    if (!titled.placements.has(item)) bare.place(item, ['bare'], plotWidth);
  return {
    placements: items.map((item) => titled.placements.get(item) ?? bare.placements.get(item) ?? NOWHERE),
    rows: titled.count,
    bareRows: bare.count,
  };
}

/** As many titles as have room: the weightiest in the order given, then any other that fits into what is left. */
function placeTitles(items: readonly RowInput[], plotWidth: number, maxRows: number): Rows {
  const byWeight = items.toSorted((a, b) => b.weight - a.weight);
  const placeFirst = (count: number): Rows => {
    const kept = new Set(byWeight.slice(0, count));
    const rows = new Rows();
    for (const item of keptFirst(items)) {
      if (kept.has(item)) rows.place(item, sidesFor(item, plotWidth), plotWidth);
    }
    return rows;
  };
  const everything = placeFirst(items.length);
  if (everything.count <= maxRows) return everything;
  let [fits, tooMany] = [0, items.length];
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2);
    if (placeFirst(count).count > maxRows) tooMany = count;
    else fits = count;
  }
  const rows = placeFirst(fits);
  for (const item of byWeight.slice(fits)) rows.place(item, sidesFor(item, plotWidth), plotWidth, maxRows);
  return rows;
}

const keptFirst = (items: readonly RowInput[]): readonly RowInput[] =>
  items.toSorted((a, b) => Number(!a.kept) - Number(!b.kept));

/** Rows that fill up as items are placed: each in the first row where it has room. */
class Rows {
  readonly placements = new Map<RowInput, Placement>();
  /** A row is missing as long as nothing stands in it. */
  readonly #taken: (Extent[] | undefined)[] = [];

  get count(): number {
    return this.#taken.length;
  }

  /** Leaves the item out when it would need a row beyond `maxRows`. */
  place(
    item: RowInput,
    sides: readonly [LabelSide, ...LabelSide[]],
    plotWidth: number,
    maxRows = Infinity,
  ): void {
    if (item.kept) {
      (this.#taken[item.kept.row] ??= []).push(extentWith(item, item.kept.side, plotWidth));
      this.placements.set(item, item.kept);
      return;
    }
    const options = sides.map((side) => {
      const extent = extentWith(item, side, plotWidth);
      const row = this.#taken.findIndex(
        (others) => others?.every((other) => areApart(other, extent)) ?? true,
      );
      return { side, extent, row: row === -1 ? this.#taken.length : row };
    });
    const { side, extent, row } = options.reduce((best, option) => (option.row < best.row ? option : best));
    if (row >= maxRows) return;
    (this.#taken[row] ??= []).push(extent);
    this.placements.set(item, { row, side, inset: side === 'inside' ? insetOf(item, plotWidth) : 0 });
  }
}

const NOWHERE: Placement = { row: 0, side: 'bare', inset: 0 };

const areApart = (a: Extent, b: Extent): boolean =>
  a.right + ITEM_GAP <= b.left || b.right + ITEM_GAP <= a.left;

/** Where the title can stand, best first. A title that fits nowhere starts inside its mark and runs on. */
function sidesFor(
  { left, right, labelWidth }: RowInput,
  plotWidth: number,
): readonly [LabelSide, ...LabelSide[]] {
  // What is out of sight keeps its title there.
  if (right < 0) return ['before'];
  if (left > plotWidth) return ['after'];
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

function extentWith(item: RowInput, side: LabelSide, plotWidth: number): Extent {
  const { left, right, labelWidth } = item;
  switch (side) {
    case 'bare':
      return { left, right };
    case 'inside': {
      const start = left + insetOf(item, plotWidth);
      return { left: Math.min(left, start), right: Math.max(right, start + labelWidth + 2 * INSIDE_PADDING) };
    }
    case 'after':
      return { left, right: right + LABEL_GAP + labelWidth };
    case 'before':
      return { left: left - LABEL_GAP - labelWidth, right };
  }
}
