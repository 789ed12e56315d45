/**
 * What reaches into the chart library (8.5), and fails at once when that is not as it was: the library has the browser lay
 * the page out for each item that it adds or moves, and once more for each change of its data.
 */
import type * as vis from 'vis-timeline/esnext';

/** What is said where the library does something in another way than all this goes by. */
export function unlike(does: string): Error {
  return new Error(`vis-timeline ${does} otherwise than version 8.5: read the files \`vis*.ts\` again.`);
}

interface Group {
  readonly dom: {
    readonly background: HTMLElement;
    readonly foreground: HTMLElement;
    readonly label: HTMLElement;
  };
  readonly props: { readonly label: { height: number } };
  height: number;
}

interface ItemSet {
  readonly groups: Record<string, Group>;
  /** In the order in which the lanes stand in the page. */
  groupIds: readonly string[];
  readonly props: object;
  redraw(): boolean;
  /** Takes the lanes out of the page and puts them in again, unless they stand in their order. */
  readonly ['_orderGroups']?: () => boolean;
}

function itemSetOf(timeline: vis.Timeline): ItemSet {
  const { itemSet } = timeline as vis.Timeline & { readonly itemSet?: ItemSet };
  if (typeof itemSet?.redraw !== 'function' || Object.hasOwn(itemSet, 'redraw')) {
    throw unlike('draws its items');
  }
  return itemSet;
}

/**
 * Changes the data of a chart. It is drawn in the next frame, as after any change, and not in addition at once for what goes,
 * what comes and what is changed.
 */
export function changeAtOnce(timeline: vis.Timeline, change: () => void): void {
  const itemSet = itemSetOf(timeline);
  Object.defineProperty(itemSet, 'redraw', { value: () => false, configurable: true });
  try {
    change();
  } finally {
    Reflect.deleteProperty(itemSet, 'redraw');
  }
}

/**
 * Puts lanes in their order as soon as there are others. The library does so when it draws them, and has the browser lay out
 * what is in them before and after.
 */
export function orderLanes(timeline: vis.Timeline): void {
  const itemSet = itemSetOf(timeline);
  const order = itemSet['_orderGroups'];
  if (!order) {
    throw unlike('orders its lanes');
  }
  order.call(itemSet);
}

/**
 * Says what the browser makes of touches on the chart. The library works this out each time that it draws, and with each change
 * of it Chromium (156) has the style of all that is in the chart to work out.
 */
export function setTouchAction(timeline: vis.Timeline, touchAction: string): void {
  const { hammer } = timeline as vis.Timeline & {
    readonly hammer?: { readonly set?: (options: { readonly touchAction: string }) => void };
  };
  if (!hammer?.set) {
    throw unlike('takes gestures');
  }
  hammer.set({ touchAction });
}

/** Draws the chart at once, and not in the next frame: from then on it is known how much room the lanes' labels leave. */
export function drawNow(timeline: vis.Timeline): void {
  const { ['_redraw']: draw } = timeline as vis.Timeline & { readonly ['_redraw']?: () => void };
  if (!draw) {
    throw unlike('draws itself');
  }
  draw.call(timeline);
}

/**
 * Tells how high lanes are, in pixels, and has them drawn in the next frame. Left to measure their labels, the library draws
 * everything once more for each height that it finds.
 */
export function setLaneHeights(timeline: vis.Timeline, heights: ReadonlyMap<string, number>): void {
  const { groups, props } = itemSetOf(timeline);
  let total = 0;
  for (const [id, exact] of heights) {
    // In whole pixels, as the library would find them.
    const height = Math.round(exact);
    const group = groups[id];
    if (!group?.dom.label || !('label' in group.props)) {
      throw unlike('keeps its lanes');
    }
    const { background, foreground, label } = group.dom;
    for (const { style } of [background, foreground, label]) style.height = `${height}px`;
    group.height = height;
    group.props.label.height = height;
    total += height;
  }
  Object.assign(props, { height: total, _previousHeight: total });
  drawSoon(timeline);
}

/**
 * Changes options that lanes do not depend on, for which the library would take all lanes out of the page, put them in again
 * and draw everything twice.
 */
export function setOptions(timeline: vis.Timeline, options: vis.TimelineOptions): void {
  const itemSet = itemSetOf(timeline);
  const { groupIds } = itemSet;
  timeline.setOptions(options);
  if (!Array.isArray(groupIds) || itemSet.groupIds.length > 0) {
    throw unlike('orders its lanes');
  }
  itemSet.groupIds = groupIds;
}

interface Emitter {
  readonly emit?: (event: string, change: { readonly queue: true }) => void;
  readonly hasListeners?: (event: string) => boolean;
}

/** Has the chart drawn in the next frame. For `redraw` the library takes all rows out of the page, and puts them in again. */
export function drawSoon(timeline: vis.Timeline): void {
  const emitter = timeline as Emitter;
  if (!emitter.emit || emitter.hasListeners?.('_change') !== true) {
    throw unlike('tells of changes');
  }
  emitter.emit('_change', { queue: true });
}
