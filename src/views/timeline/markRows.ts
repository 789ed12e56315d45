/** Lays marks out in rows, as their titles need, and puts them there. */
import type { EventId } from '../../dataset/entityIds.ts';
import type { Feed } from '../../layout/feed/createFeed.ts';
import type { Scale } from '../../layout/scale.ts';
import type { Chart } from './chart.ts';
import { layOutChart, tailsOf, type ChartLayout } from './chartLayout.ts';
import { placeMark } from './eventMark.ts';
import type { Item } from './items.ts';
import { LabelSizes } from './labelSizes.ts';
import type { LaneLabels } from './laneLabels.ts';
import { setTabStop, tabStopAmong } from './tabStop.ts';

export interface RowEvents {
  /** How high the chart would have to be for everything in it, in pixels; told when something else is drawn. */
  readonly onHeight: (height: number) => void;
  /** How many marks in sight have no room for their title. */
  readonly onUntitled: (count: number) => void;
}

interface Drawn {
  readonly feed: Feed;
  readonly items: readonly Item[];
  readonly current: EventId | null;
}

const AXIS_HEIGHT = 64;
const CROWD_HEIGHT = 28;

export class MarkRows {
  readonly #chart: Chart;
  readonly #laneLabels: LaneLabels;
  readonly #events: RowEvents;
  readonly #sizes: LabelSizes;
  #layout: ChartLayout | null = null;
  #laidOutAt = '';
  /** What is drawn, or the room for it, has changed since the lanes got their heights, which only grow until then: nothing jumps. */
  #isHeightDue = true;

  constructor(container: HTMLElement, chart: Chart, laneLabels: LaneLabels, events: RowEvents) {
    this.#chart = chart;
    this.#laneLabels = laneLabels;
    this.#events = events;
    this.#sizes = new LabelSizes(container);
  }

  /** To be called when letters may have another size than before. */
  forgetSizes(): void {
    this.#sizes.forget();
  }

  /** To be called before something else is laid out, for which nothing has to stay where it is. */
  startAnew(): void {
    this.#isHeightDue = true;
    this.#laidOutAt = '';
  }

  /**
   * Rows stay while a hand moves the window sideways, and are made anew when it zooms or comes to rest. Where marks come
   * and go with the window, those that stay keep their rows at rest, too. `isOther`: not all of it was there the last time.
   */
  layOut(
    { feed, items, current }: Drawn,
    scale: Scale,
    { isAtRest, isOther }: { readonly isAtRest: boolean; readonly isOther: boolean },
  ): void {
    const { isThinned } = feed;
    const zoom = scale.resolution.toPrecision(6);
    const place = isAtRest && !isThinned ? `${scale.toTime(0)} ${zoom} ${scale.width}` : zoom;
    if (this.#laidOutAt === place && !isOther) return;
    const keepsRows = isThinned && this.#laidOutAt === place;
    this.#laidOutAt = place;
    this.#sizes.measure(items, { plotWidth: scale.width, isOneLine: isThinned });
    const contents = {
      lanes: feed.lanes.map(({ lane }) => lane),
      items,
      sizeOf: (id: string) => this.#sizes.sizeOf(id),
      current,
      // What is counted stands above the marks, beneath the axis.
      headHeight: isThinned ? CROWD_HEIGHT : 0,
    };
    const layout = layOutChart(contents, scale, {
      rows: keepsRows ? this.#layout : null,
      heights: this.#isHeightDue ? null : this.#layout,
    });
    this.#place(layout, feed, items);
    setTabStop(items, tabStopAmong(items, scale, current));
  }

  remove(): void {
    this.#sizes.remove();
  }

  #place(layout: ChartLayout, { lanes }: Feed, items: readonly Item[]): void {
    const isOtherHeight = this.#isHeightDue || layout.height !== this.#layout?.height;
    this.#layout = layout;
    for (const { id, drawn, mark } of items) {
      const place = layout.places.get(id);
      if (place) placeMark(mark, tailsOf(drawn), this.#sizes.sizeOf(id), place);
    }
    const resized = lanes.filter(({ lane }) =>
      this.#laneLabels.setHeight(lane, layout.laneHeights.get(lane.id) ?? 0),
    );
    if (resized.length > 0 || this.#isHeightDue) this.#chart.setLaneHeights(layout.laneHeights);
    if (isOtherHeight) this.#events.onHeight(layout.height + AXIS_HEIGHT);
    this.#isHeightDue = false;
    this.#events.onUntitled(layout.untitled);
  }
}
