/** Keeps the chart in step with what is to be shown: lanes, marks, rows, window. Knows neither React nor the store. */
import type { EventId } from '../../dataset/dataset.ts';
import type { TimeSpan } from '../../dataset/eventDate.ts';
import { yearStep } from './axisLabels.ts';
import { Chart, type ChartEvents } from './chart.ts';
import type { DrawnEvent } from './drawnEvent.ts';
import { SIDE_BY_SIDE } from '../useIsWide.ts';
import { createEventMark, markTerms, placeMark, type EventMark } from './eventMark.ts';
import markStyles from './eventMark.module.css';
import type { Lane } from './lanes.ts';
import { skippedWords } from './quietYears.ts';
import { layoutRows, type RowInput } from './rows.ts';
import { createScale, type Scale } from './scale.ts';

export interface Picture {
  readonly lanes: readonly Lane[];
  readonly gaps: readonly TimeSpan[];
  readonly window: TimeSpan;
  readonly current: EventId | null;
  /** Events whose words are on screen in the article. */
  readonly hinted: ReadonlySet<EventId>;
  readonly terms: readonly string[];
  /** A colour for the marks of a lane, as a CSS value; null for the plain one. */
  readonly colourOf: (lane: Lane) => string | null;
}

/** A mark in the chart. An event has one in each of its lanes. */
export interface Item {
  readonly id: string;
  readonly lane: Lane;
  readonly drawn: DrawnEvent;
  readonly mark: EventMark;
}

/** No more are drawn at once: the chart library grows slow beyond. */
export const MAX_DRAWN = 300;
const LEAST_ROW_HEIGHT = 24;
const BARE_ROW_HEIGHT = 16;
const LEAST_MARK_WIDTH = 10;
/** An end that nobody gives fades over this length. */
const TAIL = 44;
const LANE_PADDING = 10;
const MAX_LABEL_WIDTH = 430;
const NARROW_PLOT = 640;
const AXIS_HEIGHT = 52;
/** How long a move of the window may take, in frames, until an item that it reveals is in the page. */
const MAX_FRAMES = 60;
/** Stands for an end that goes on; the chart cuts it at twice its own width. */
const FOREVER_MS = 8e15;

export class Drawing {
  readonly #chart: Chart;
  readonly #container: HTMLElement;
  readonly #nursery: HTMLElement;
  readonly #onHeight: (height: number) => void;
  #picture: Picture;
  #items = new Map<string, Item>();
  #drawn: readonly Item[] = [];
  #sizes = new Map<string, { width: number; height: number }>();
  #laneLabels = new Map<string, HTMLElement>();
  #laidOutAt = '';
  /** What is drawn, or the room for it, has changed since the height was last told. */
  #isHeightDue = true;

  constructor(container: HTMLElement, picture: Picture, onWindow: ChartEvents['onWindow'], onHeight: (height: number) => void) {
    this.#container = container;
    this.#picture = picture;
    this.#onHeight = onHeight;
    this.#nursery = container.appendChild(document.createElement('div'));
    this.#nursery.className = markStyles['nursery'] ?? '';
    this.#nursery.inert = true;
    this.#chart = new Chart(container, picture.window, {
      onWindow: (window, move) => {
        this.#layOut(move.isFinal);
        onWindow(window, move);
      },
      onResize: () => {
        this.#sizes.clear();
        this.#laidOutAt = '';
        this.#isHeightDue = true;
        this.#layOut(true);
        this.#chart.redraw();
      },
    });
    this.#chart.setGaps(withWords(picture.gaps));
    this.#draw();
  }

  show(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    if (picture.gaps !== before.gaps) this.#chart.setGaps(withWords(picture.gaps));
    const isMoved = picture.window.start !== before.window.start || picture.window.end !== before.window.end;
    if (isMoved) this.#chart.setWindow(picture.window, !prefersStillness());
    if (picture.lanes !== before.lanes || picture.terms !== before.terms) this.#draw();
    else this.#decorate();
  }

  /** Marks in time order, the lanes of one event side by side. */
  get items(): readonly Item[] {
    return this.#drawn;
  }

  getWindow(): TimeSpan {
    return this.#chart.getWindow();
  }

  /** Calls back when an item stands in the page, which the chart sees to in the next frames. */
  whenDrawn(item: Item, then: () => void, frames = MAX_FRAMES): void {
    if (item.mark.element.isConnected || frames === 0) then();
    else requestAnimationFrame(() => this.whenDrawn(item, then, frames - 1));
  }

  destroy(): void {
    this.#chart.destroy();
    this.#nursery.remove();
  }

  #draw(): void {
    const { lanes, terms } = this.#picture;
    const items = new Map<string, Item>();
    for (const lane of lanes) {
      for (const drawn of thinned(lane.events, Math.ceil(MAX_DRAWN / lanes.length))) {
        const id = `${lane.id}/${drawn.event.id}`;
        const known = this.#items.get(id);
        const mark = known?.drawn.event === drawn.event ? known.mark : createEventMark(drawn);
        mark.element.dataset['item'] = id;
        markTerms(mark, drawn.event.title, terms);
        items.set(id, { id, lane, drawn, mark });
      }
    }
    this.#items = items;
    this.#drawn = [...items.values()].toSorted((a, b) => a.drawn.span.start - b.drawn.span.start);
    this.#measure();
    this.#chart.setLanes(lanes.map((lane) => ({ id: lane.id, label: this.#laneLabel(lane) })));
    this.#chart.setItems(this.#drawn.map(({ id, lane, drawn, mark }) => ({ id, lane: lane.id, span: chartSpan(drawn), element: mark.element })));
    this.#decorate();
    this.#laidOutAt = '';
    this.#isHeightDue = true;
    this.#layOut(true);
  }

  #laneLabel({ id, name }: Lane): HTMLElement {
    const label = this.#laneLabels.get(id) ?? document.createElement('div');
    label.className = markStyles['lane'] ?? '';
    label.textContent = name;
    label.title = name;
    this.#laneLabels.set(id, label);
    return label;
  }

  #decorate(): void {
    const { current, hinted, colourOf } = this.#picture;
    for (const { mark, drawn, lane } of this.#drawn) {
      const { element } = mark;
      if (drawn.event.id === current) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
      element.toggleAttribute('data-hinted', hinted.has(drawn.event.id));
      const colour = colourOf(lane);
      if (colour) element.style.setProperty('--mark', colour);
      else element.style.removeProperty('--mark');
    }
  }

  /** Reads the sizes of all titles at once, so that the browser lays out the page once. */
  #measure(): void {
    const missing = this.#drawn.filter(({ id }) => !this.#sizes.has(id));
    if (missing.length === 0) return;
    const plot = this.#chart.plotWidth();
    // On a narrow plot a title has to fit beside a mark that stands in the middle.
    const widest = Math.min(MAX_LABEL_WIDTH, plot * (plot < NARROW_PLOT ? 0.46 : 0.62));
    this.#container.style.setProperty('--label-max', `${Math.round(widest)}px`);
    const copies = missing.map(({ mark }) => mark.element.cloneNode(true) as HTMLElement);
    for (const copy of copies) {
      copy.style.removeProperty('--label-width');
      delete copy.dataset['side'];
    }
    this.#nursery.replaceChildren(...copies);
    const sizes = copies.map((copy) => {
      const box = copy.lastElementChild?.getBoundingClientRect();
      return { width: Math.ceil(box?.width ?? 0) + 1, height: box?.height ?? 0 };
    });
    this.#nursery.replaceChildren();
    missing.forEach(({ id, mark }, index) => {
      const size = sizes[index] ?? { width: 0, height: 0 };
      this.#sizes.set(id, size);
      mark.element.style.setProperty('--label-width', `${size.width}px`);
    });
  }

  get #rowHeight(): number {
    return Math.max(LEAST_ROW_HEIGHT, ...Array.from(this.#sizes.values(), ({ height }) => height + 6));
  }

  /** Rows stay while a hand moves the window sideways, and are made anew when it zooms or comes to rest. */
  #layOut(isAtRest: boolean): void {
    const width = this.#chart.plotWidth();
    if (width === 0) return;
    this.#measure();
    const window = this.#chart.getWindow();
    const scale = createScale(window, width, this.#picture.gaps);
    const place = isAtRest ? `${window.start} ${scale.resolution} ${width}` : scale.resolution.toPrecision(6);
    if (this.#laidOutAt === place) return;
    this.#laidOutAt = place;
    this.#chart.setYearStep(yearStep(scale.resolution));
    let isTaller = false;
    for (const lane of this.#picture.lanes) isTaller = this.#layOutLane(lane, scale) || isTaller;
    this.#setTabStop(scale);
    if (isTaller) this.#chart.redraw();
    if (this.#isHeightDue) this.#onHeight(this.#heightNeeded());
    this.#isHeightDue = false;
  }

  /** Whether the lane now has another height. */
  #layOutLane(lane: Lane, scale: Scale): boolean {
    const items = this.#drawn.filter((item) => item.lane === lane);
    const inputs = items.map((item) => this.#rowInput(item, scale));
    const isNear = ({ left, right }: RowInput) => right >= 0 && left <= scale.width;
    // What is out of sight must not push what is seen into other rows.
    const near = inputs.filter(isNear);
    const order = [...near, ...inputs.filter((input) => !isNear(input))];
    const rowHeight = this.#rowHeight;
    const room = this.#picture.lanes.length === 1 ? Math.max(3, Math.floor(this.#room() / rowHeight)) : Infinity;
    const seen = layoutRows(near, scale.width, room);
    const all = near.length === order.length ? seen : layoutRows(order, scale.width, Infinity);
    const placeOf = new Map(order.map((input, rank) => [input, (rank < near.length ? seen : all).placements[rank]]));
    items.forEach((item, index) => {
      const placement = placeOf.get(inputs[index]!);
      if (!placement) return;
      const { row, side, inset } = placement;
      placeMark(item.mark, side, side === 'bare' ? seen.rows * rowHeight + LANE_PADDING + row * BARE_ROW_HEIGHT : row * rowHeight, inset);
    });
    const bareHeight = seen.bareRows === 0 ? 0 : LANE_PADDING + seen.bareRows * BARE_ROW_HEIGHT;
    const height = `${Math.max(1, seen.rows) * rowHeight + LANE_PADDING + bareHeight}px`;
    const label = this.#laneLabel(lane);
    const isChanged = label.style.height !== height;
    label.style.height = height;
    return isChanged;
  }

  /** Height for titled rows where everything stands in one lane; a page that scrolls has more. */
  #room(): number {
    return innerHeight * (matchMedia(SIDE_BY_SIDE).matches ? 0.55 : 2) - AXIS_HEIGHT;
  }

  #rowInput({ id, drawn }: Item, scale: Scale): RowInput {
    const span = chartSpan(drawn);
    const [left, right] = [scale.toX(span.start), scale.toX(span.end)];
    const grown = Math.max(0, LEAST_MARK_WIDTH - (right - left)) / 2;
    return {
      left: left - grown - (drawn.startEdge === 'blank' ? TAIL : 0),
      right: right + grown + (drawn.endEdge === 'blank' ? TAIL : 0),
      labelWidth: this.#sizes.get(id)?.width ?? 0,
      weight: drawn.event.id === this.#picture.current ? Infinity : drawn.event.quotes.length * 2 + drawn.event.actors.length,
    };
  }

  /** One mark of the chart is in the tab order: the current one, or the first in sight. */
  #setTabStop(scale: Scale): void {
    const isSeen = ({ drawn }: Item) => scale.toX(drawn.span.end) >= 0 && scale.toX(drawn.span.start) <= scale.width;
    const seen = this.#drawn.filter(isSeen);
    const focused = seen.find(({ mark }) => mark.element === document.activeElement);
    const current = seen.find(({ drawn }) => drawn.event.id === this.#picture.current);
    this.setTabStop(focused ?? current ?? seen[0]);
  }

  setTabStop(stop: Item | undefined): void {
    for (const item of this.#drawn) item.mark.element.tabIndex = item === stop ? 0 : -1;
  }

  #heightNeeded(): number {
    const lanes = this.#picture.lanes.map((lane) => Number.parseFloat(this.#laneLabel(lane).style.height) || 0);
    return AXIS_HEIGHT + lanes.reduce((sum, height) => sum + height, 0);
  }
}

const withWords = (gaps: readonly TimeSpan[]) => gaps.map((gap) => ({ ...gap, words: skippedWords(gap) }));

function chartSpan({ span, startEdge, endEdge }: DrawnEvent): TimeSpan {
  return { start: startEdge === 'on' ? -FOREVER_MS : span.start, end: endEdge === 'on' ? FOREVER_MS : span.end };
}

/** At most `limit` events, evenly taken, first and last among them. */
function thinned(events: readonly DrawnEvent[], limit: number): readonly DrawnEvent[] {
  if (events.length <= limit) return events;
  const step = (events.length - 1) / (limit - 1);
  return Array.from({ length: limit }, (_, index) => events[Math.round(index * step)]!);
}

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
