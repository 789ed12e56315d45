/**
 * What reaches into the chart library (8.5), and fails at once when that is not as it was: the library has the browser lay
 * the page out for each item that it adds or moves, and once more for each change of its data.
 */
import * as vis from 'vis-timeline/esnext';

interface RangeItem {
  overflow: boolean;
  whiteSpace: boolean;
}

interface Sizes {
  readonly content: { readonly width: number };
  readonly box: { readonly height: number };
}

interface Internals {
  readonly components: {
    readonly items: { readonly RangeItem: new (...parts: never[]) => RangeItem };
    readonly ItemSet: { readonly types: Record<string, unknown> };
  };
}

// Its types leave out what it exports besides the timeline.
const { RangeItem, types } = insideOf((vis as unknown as { readonly timeline?: Internals }).timeline);

function insideOf(timeline: Internals | undefined) {
  const { items, ItemSet } = timeline?.components ?? {};
  if (!items || !ItemSet || !('_getDomComponentsSizes' in items.RangeItem.prototype)) {
    throw new Error('vis-timeline draws ranges otherwise than version 8.5: read `visInternals.ts` again.');
  }
  return { RangeItem: items.RangeItem, types: ItemSet.types };
}

/** The kind of item in which our marks are drawn: the library's own range, less the measuring, which only its stacking needs. */
class MarkItem extends RangeItem {
  /** What it returns and sets is read where items are stacked, and where a text may wrap: ours are placed by us. */
  _getDomComponentsSizes(): Sizes {
    this.overflow = true;
    this.whiteSpace = false;
    return { content: { width: 0 }, box: { height: 0 } };
  }
}

/** To be given as the type of an item. */
export const MARK_TYPE = 'mark';
types[MARK_TYPE] = MarkItem;

interface ItemSet {
  redraw(): boolean;
}

/**
 * Changes the data of a chart. It is drawn in the next frame, as after any change, and not in addition at once for what goes,
 * what comes and what is changed.
 */
export function changeAtOnce(timeline: vis.Timeline, change: () => void): void {
  const { itemSet } = timeline as vis.Timeline & { readonly itemSet?: ItemSet };
  if (typeof itemSet?.redraw !== 'function' || Object.hasOwn(itemSet, 'redraw')) {
    throw new Error('vis-timeline draws its items otherwise than version 8.5: read `visInternals.ts` again.');
  }
  Object.defineProperty(itemSet, 'redraw', { value: () => false, configurable: true });
  try {
    change();
  } finally {
    Reflect.deleteProperty(itemSet, 'redraw');
  }
}
