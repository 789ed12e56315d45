/** The kind of item in which our marks are drawn, made of the one that the chart library (8.5) draws spans with. */
import * as vis from 'vis-timeline/esnext';
import { unlike } from './visInternals.ts';

/** What the library's own range has, as far as it is used here. Lengths in pixels. */
interface RangeItem {
  readonly data: { readonly start: number; readonly end: number };
  readonly parent: { readonly width: number; readonly dom: { readonly foreground: HTMLElement } };
  readonly conversion: { readonly toScreen: (time: number) => number };
  readonly baseClassName: string;
  dom: { readonly box: HTMLElement } | null;
  /** Whether it is in the page. */
  displayed: boolean;
  /** Whether its content is to be made anew. */
  dirty: boolean;
  left: number;
  width: number;
  readonly options: { readonly template: (data: object, place: HTMLElement) => unknown };
}

interface Internals {
  readonly components: {
    readonly items: { readonly RangeItem: new (...parts: never[]) => RangeItem };
    readonly ItemSet: { readonly types: Record<string, unknown> };
  };
}

const OVERRIDDEN = ['redraw', 'repositionX', 'repositionY'];

// Its types leave out what it exports besides the timeline.
const { RangeItem, types } = insideOf((vis as unknown as { readonly timeline?: Internals }).timeline);

function insideOf(timeline: Internals | undefined) {
  const { items, ItemSet } = timeline?.components ?? {};
  const isAsKnown = OVERRIDDEN.every((name) => name in (items?.RangeItem.prototype ?? {}));
  if (!items || !ItemSet || !isAsKnown) {
    throw unlike('draws ranges');
  }
  return { RangeItem: items.RangeItem, types: ItemSet.types };
}

/**
 * The kind of item in which our marks are drawn: the library's own range in one element instead of four, moved by its left
 * edge, for browsers paint each transformed element by itself; and less what only its stacking, dragging and tooltips need.
 */
class MarkItem extends RangeItem {
  /** At once, or by what is given back. */
  redraw(isLater?: boolean): readonly (() => void)[] {
    const draw = () => {
      const { box } = (this.dom ??= { box: this.#makeBox() });
      if (!box.parentNode) this.parent.dom.foreground.append(box);
      this.displayed = true;
      if (this.dirty) this.options.template(this.data, box);
      this.dirty = false;
    };
    if (isLater) return [draw];
    draw();
    return [];
  }

  #makeBox(): HTMLElement {
    const box = document.createElement('div');
    box.className = this.baseClassName;
    // By this the library knows what a hand is on.
    return Object.assign(box, { 'vis-item': this });
  }

  repositionX(): void {
    const { data, parent, conversion, dom } = this;
    // Browsers cannot draw boxes that are too wide; `chartLayout.ts` reckons with the same limits.
    this.left = Math.max(-parent.width, conversion.toScreen(data.start));
    this.width = Math.max(1, Math.min(2 * parent.width, conversion.toScreen(data.end)) - this.left);
    if (!dom) return;
    dom.box.style.left = `${this.left}px`;
    dom.box.style.width = `${this.width}px`;
  }

  /** Marks have their places in the lane from us. */
  repositionY(): void {}
}

/** To be given as the type of an item. */
export const MARK_TYPE = 'mark';
types[MARK_TYPE] = MarkItem;
