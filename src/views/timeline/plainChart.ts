/**
 * Stands in for `chart.ts`, with the same face, where the chart library is too heavy to be carried along: in the file that
 * holds a whole dossier. It draws marks at times; which marks, in which rows, is decided outside.
 */
import type { TimeSpan } from '../../dataset/eventDate.ts';
import type { Break } from '../../layout/quietYears.ts';
import { createScale, type Scale } from '../../layout/scale.ts';
import { MIN_WINDOW_MS, roundWindow } from '../../state/view.ts';
import type { Chart as LibraryChart, ChartEvents } from './chart.ts';
import type { ChartItem, ChartLane } from './chartData.ts';
import { drawAxis } from './plainAxis.ts';
import { followGestures } from './plainGestures.ts';
import styles from './plainChart.module.css';

export class Chart implements Pick<LibraryChart, keyof LibraryChart> {
  readonly #events: ChartEvents;
  readonly #mount = part('chart');
  readonly #axis = part('axis');
  readonly #names = part('names');
  readonly #center = part('center');
  readonly #ticks = document.createElement('div');
  readonly #lanes = new Map<
    string,
    { readonly name: HTMLElement; readonly lane: HTMLElement; readonly label: HTMLElement }
  >();
  readonly #items = new Map<string, { readonly item: ChartItem; readonly place: HTMLElement }>();
  readonly #resizes: ResizeObserver;
  readonly #release: () => void;
  #gaps: readonly Break[] = [];
  #window: TimeSpan;
  #gliding = 0;

  constructor(container: HTMLElement, window: TimeSpan, events: ChartEvents) {
    this.#events = events;
    this.#window = window;
    this.#mount.append(this.#axis, this.#names, this.#center);
    this.#center.append(this.#ticks);
    container.append(this.#mount);
    this.#release = followGestures(this.#mount, this.#center, {
      scale: () => this.#scale(),
      move: (wanted, isFinal) => this.#moveByHand(wanted, isFinal),
    });
    this.#resizes = new ResizeObserver(() => {
      events.onResize();
      this.#redraw();
    });
    this.#resizes.observe(container);
  }

  setItems(items: readonly ChartItem[]): void {
    const wanted = new Set(items.map(({ id }) => id));
    for (const [id, { place }] of this.#items) {
      if (wanted.has(id)) continue;
      place.remove();
      this.#items.delete(id);
    }
    for (const item of items) {
      const place = this.#items.get(item.id)?.place ?? part('item');
      if (place.firstChild !== item.element) place.replaceChildren(item.element);
      this.#items.set(item.id, { item, place });
    }
    this.#redraw();
  }

  setLanes(lanes: readonly ChartLane[]): void {
    const wanted = new Set(lanes.map(({ id }) => id));
    for (const [id, { name, lane }] of this.#lanes) {
      if (wanted.has(id)) continue;
      name.remove();
      lane.remove();
      this.#lanes.delete(id);
    }
    for (const { id, label } of lanes) {
      const known = this.#lanes.get(id);
      const { name, lane } = known ?? { name: part('name'), lane: part('lane') };
      if (name.firstChild !== label) name.replaceChildren(label);
      this.#lanes.set(id, { name, lane, label });
    }
    const inOrder = lanes.flatMap(({ id }) => this.#lanes.get(id) ?? []);
    inOrder.forEach(({ name, lane }, index) => {
      if (this.#names.children[index] !== name)
        this.#names.insertBefore(name, this.#names.children[index] ?? null);
      // The ticks stand first, beneath the lanes.
      if (this.#center.children[index + 1] !== lane)
        this.#center.insertBefore(lane, this.#center.children[index + 1] ?? null);
    });
  }

  setGaps(gaps: readonly Break[]): void {
    this.#gaps = gaps;
    this.#redraw();
  }

  setWindow(window: TimeSpan, duration: number): void {
    cancelAnimationFrame(this.#gliding);
    const from = this.#window;
    const begun = performance.now();
    const step = () => {
      const share = duration > 0 ? Math.min(1, (performance.now() - begun) / duration) : 1;
      const eased = share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2;
      const between = (a: number, b: number) => a + (b - a) * eased;
      this.#window =
        share === 1
          ? window
          : { start: between(from.start, window.start), end: between(from.end, window.end) };
      this.#redraw();
      this.#events.onWindow(this.#window, { isFinal: share === 1, byUser: false });
      if (share < 1) this.#gliding = requestAnimationFrame(step);
    };
    step();
  }

  getWindow(): TimeSpan {
    return this.#window;
  }

  get plotWidth(): number {
    return this.#center.clientWidth;
  }

  setLaneHeights(heights: ReadonlyMap<string, number>): void {
    for (const [id, height] of heights) {
      const lane = this.#lanes.get(id)?.lane;
      if (lane) lane.style.blockSize = `${height}px`;
    }
    this.#redraw();
  }

  #redraw(): void {
    const scale = this.#scale();
    for (const { item, place } of this.#items.values()) {
      // Browsers cannot draw boxes that are too wide; `chartLayout.ts` reckons with the same limits.
      const left = Math.max(-scale.width, scale.toX(item.span.start));
      const right = Math.min(2 * scale.width, scale.toX(item.span.end));
      const lane = this.#lanes.get(item.lane)?.lane;
      // What is out of sight is laid out apart, and would stand in the way.
      if (!lane || right < 0 || left > scale.width) place.remove();
      else if (place.parentElement !== lane) lane.append(place);
      place.style.insetInlineStart = `${left}px`;
      place.style.inlineSize = `${Math.max(1, right - left)}px`;
    }
    drawAxis({ labels: this.#axis, lines: this.#ticks }, this.#window, scale, this.#gaps);
  }

  destroy(): void {
    cancelAnimationFrame(this.#gliding);
    this.#release();
    this.#resizes.disconnect();
    this.#mount.remove();
  }

  #scale(): Scale {
    return createScale(this.#window, this.plotWidth || 1000, this.#gaps);
  }

  #moveByHand(wanted: TimeSpan, isFinal: boolean): void {
    cancelAnimationFrame(this.#gliding);
    // As wide as may be, and no wider.
    if (wanted.end - wanted.start >= MIN_WINDOW_MS) this.#window = roundWindow(wanted) ?? this.#window;
    this.#redraw();
    this.#events.onWindow(this.#window, { isFinal, byUser: true });
  }
}

function part(name: keyof typeof styles): HTMLElement {
  const element = document.createElement('div');
  element.className = styles[name] ?? '';
  return element;
}
