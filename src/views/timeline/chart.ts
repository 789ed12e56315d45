/** Drives vis-timeline: draws marks at times; which marks, in which rows, is decided outside. */
import moment from 'moment';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import './vendor.css';
import './visAxis.ts';
import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { Break } from '../../layout/quietYears.ts';
import { MAX_WINDOW_MS, MIN_WINDOW_MS } from '../../state/view.ts';
import { ChartItems, ChartLanes, type ChartItem, type ChartLane } from './chartData.ts';
import { keepFocus, type KeptFocus } from './keepFocus.ts';
import {
  changeAtOnce,
  drawNow,
  drawSoon,
  orderLanes,
  setLaneHeights,
  setOptions,
  setTouchAction,
} from './visInternals.ts';
import { thinLabels } from './thinLabels.ts';

export interface ChartEvents {
  /** The window moved; `isFinal` when it came to rest, `byUser` when a hand moved it. */
  readonly onWindow: (
    window: TimeSpan,
    move: { readonly isFinal: boolean; readonly byUser: boolean },
  ) => void;
  /** The plot has another width. */
  readonly onResize: () => void;
}

interface WindowProperties {
  readonly start: Date;
  readonly end: Date;
  readonly byUser: boolean;
}

const optionsFor = (window: TimeSpan): TimelineOptions => ({
  start: window.start,
  end: window.end,
  // Without it vis hides its first drawing for a second when start and end are given (its issue 1340).
  rollingMode: { follow: false },
  // Left to find this out it hides all that it draws until the next frame, with which a busy machine may be late.
  rtl: false,
  moment: moment.utc,
  // It would ask for the size every second, and have the page laid out for it; it is told when there is another.
  autoResize: false,
  orientation: 'top',
  align: 'left',
  height: '100%',
  stack: false,
  selectable: false,
  showCurrentTime: false,
  zoomKey: 'ctrlKey',
  zoomMin: MIN_WINDOW_MS,
  zoomMax: MAX_WINDOW_MS,
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  groupOrder: 'order',
});

/** What browsers do themselves. */
const TOUCH_ACTION = 'pan-y';

/** A method of 8.5 that its types leave out. */
interface WithMarkers {
  setCustomTimeMarker(title: string, id: string, isEditable: boolean): void;
}

export class Chart {
  readonly #timeline: Timeline;
  readonly #items = new ChartItems();
  readonly #lanes = new ChartLanes();
  readonly #mount: HTMLElement;
  readonly #keptFocus: KeptFocus;
  readonly #resizes: ResizeObserver;
  #plotWidth: number;
  #breaks: string[] = [];

  /** Mounts in an element of its own, for `destroy` of the library can leave a node behind. */
  constructor(container: HTMLElement, window: TimeSpan, events: ChartEvents) {
    this.#mount = container.appendChild(document.createElement('div'));
    this.#mount.style.height = '100%';
    this.#keptFocus = keepFocus(this.#mount);
    this.#timeline = new Timeline(this.#mount, this.#items.data, this.#lanes.data, {
      ...optionsFor(window),
      template: this.#items.template,
      groupTemplate: this.#lanes.template,
    });
    this.#letPageScroll();
    const report = (isFinal: boolean) => (moved: WindowProperties) =>
      events.onWindow(
        { start: moved.start.valueOf(), end: moved.end.valueOf() },
        { isFinal, byUser: moved.byUser },
      );
    this.#timeline.on('rangechange', report(false));
    this.#timeline.on('rangechanged', report(true));
    this.#timeline.on('changed', () => {
      thinLabels(this.#mount, this.#center);
      this.#keptFocus.giveBack();
    });
    this.#plotWidth = this.#center?.clientWidth ?? 0;
    this.#resizes = new ResizeObserver((sized) => {
      const width = this.#center?.clientWidth ?? 0;
      const isOther = width !== this.#plotWidth;
      this.#plotWidth = width;
      if (isOther) events.onResize();
      if (isOther || sized.some(({ target }) => target === container)) drawSoon(this.#timeline);
    });
    for (const part of [container, this.#center]) if (part) this.#resizes.observe(part);
  }

  /** Replaces what is drawn by the difference: what stays keeps its element and its focus. */
  setItems(items: readonly ChartItem[]): void {
    changeAtOnce(this.#timeline, () => this.#items.set(items));
  }

  setLanes(lanes: readonly ChartLane[]): void {
    const areOthers = this.#lanes.set(lanes);
    orderLanes(this.#timeline);
    if (!areOthers) return;
    // While they are empty it costs little. Once marks are in them, all of these would have to be moved.
    drawNow(this.#timeline);
    this.#plotWidth = this.#center?.clientWidth ?? 0;
  }

  /** Leaves stretches out of the axis, each with a sentence where it was. */
  setGaps(gaps: readonly Break[]): void {
    for (const id of this.#breaks) this.#timeline.removeCustomTime(id);
    setOptions(this.#timeline, { hiddenDates: gaps.map(({ start, end }) => ({ start, end })) });
    this.#breaks = gaps.map(({ start, words }, index) => {
      const id = `break-${index}`;
      this.#timeline.addCustomTime(start, id);
      (this.#timeline as Timeline & WithMarkers).setCustomTimeMarker(words, id, false);
      return id;
    });
  }

  /** Glides there in `duration` milliseconds; 0 for at once. */
  setWindow({ start, end }: TimeSpan, duration: number): void {
    this.#timeline.setWindow(start, end, {
      animation: duration > 0 && { duration, easingFunction: 'easeInOutQuad' },
    });
  }

  getWindow(): TimeSpan {
    const { start, end } = this.#timeline.getWindow();
    return { start: start.valueOf(), end: end.valueOf() };
  }

  /** Of the part in which events are drawn, in pixels, as it was last laid out: asking for it costs nothing. */
  get plotWidth(): number {
    return this.#plotWidth;
  }

  get #center(): HTMLElement | null {
    return this.#mount.querySelector('.vis-panel.vis-center');
  }

  /** In pixels, by the id of the lane. */
  setLaneHeights(heights: ReadonlyMap<string, number>): void {
    setLaneHeights(this.#timeline, heights);
  }

  /** The library claims every touch; vertical ones belong to the page (its gestures are sideways and pinches). */
  #letPageScroll(): void {
    setTouchAction(this.#timeline, TOUCH_ACTION);
    for (const element of this.#mount.querySelectorAll<HTMLElement>('[style*="touch-action"]')) {
      element.style.touchAction = TOUCH_ACTION;
    }
  }

  destroy(): void {
    this.#resizes.disconnect();
    this.#keptFocus.release();
    this.#timeline.destroy();
    this.#mount.remove();
  }
}
