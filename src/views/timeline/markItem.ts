/**
 * The kind of item in which the chart library draws our marks: its own range, less the measuring. For each item that it
 * adds or moves the library has the browser lay the page out, to learn sizes that it needs for its own stacking only. This
 * reaches into the library (8.5), and fails at once when that is not as it was.
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
    throw new Error('vis-timeline draws ranges otherwise than version 8.5: read `markItem.ts` again.');
  }
  return { RangeItem: items.RangeItem, types: ItemSet.types };
}

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
