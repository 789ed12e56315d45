/** Keeps the chart in step with what is to be shown: lanes, marks, rows, window. Knows neither React nor the store. */
import type { TimeSpan } from '../../dataset/eventDate.ts';
import { yearStep } from './axisLabels.ts';
import { Chart, type ChartEvents } from './chart.ts';
import { placeMark } from './eventMark.ts';
import { chartSpan, toItems, type Item } from './items.ts';
import markStyles from './eventMark.module.css';
import { LabelSizes } from './labelSizes.ts';
import { layoutLane, type LaneItem } from './laneLayout.ts';
import type { Lane } from './lanes.ts';
import { skippedWords } from './quietYears.ts';
import { revealInPage, revealRow } from './revealRow.ts';
import { createScale, type Scale } from './scale.ts';
import type { EventId } from '../../dataset/entityIds.ts';

export interface Picture {
  readonly lanes: readonly Lane[];
  readonly gaps: readonly TimeSpan[];
  readonly window: TimeSpan;
  readonly current: EventId | null;
  /** Events whose words are on screen in the article. */
  readonly hinted: ReadonlySet<EventId>;
  readonly terms: readonly string[];
  /** Of the titles, unless their letters say otherwise. */
  readonly language: string;
  /** A colour for the marks of a lane, as a CSS value; null for the plain one. */
  readonly colourOf: (lane: Lane) => string | null;
}

export interface DrawingEvents {
  readonly onWindow: ChartEvents['onWindow'];
  /** How high the chart would have to be for everything in it, in pixels; told when something else is drawn. */
  readonly onHeight: (height: number) => void;
  /** How many marks in sight have no room for their title. */
  readonly onUntitled: (count: number) => void;
}

/** A lane higher than this is no overview any more: what has no room is drawn without its title. */
const MAX_TITLED_HEIGHT = 1600;
const LEAST_MARK_WIDTH = 10;
/** An end that nobody gives fades over this length. The style sheet says the same. */
const TAIL = 44;
const AXIS_HEIGHT = 64;
/** How long a move of the window may take, in frames, until an item that it reveals is in the page. */
const MAX_FRAMES = 60;
const GLIDE_MS = 250;

export class Drawing {
  readonly #chart: Chart;
  readonly #sizes: LabelSizes;
  readonly #events: DrawingEvents;
  readonly #laneLabels = new Map<string, HTMLElement>();
  #picture: Picture;
  #items: readonly Item[] = [];
  #laidOutAt = '';
  #movedAt = -Infinity;
  /** What is drawn, or the room for it, has changed since the height was last told. */
  #isHeightDue = true;
  /** Grows with the rows that zooming may need, and shrinks only with something else to draw: nothing jumps. */
  #height = 0;

  constructor(container: HTMLElement, picture: Picture, events: DrawingEvents) {
    this.#picture = picture;
    this.#events = events;
    this.#sizes = new LabelSizes(container);
    this.#chart = new Chart(container, picture.window, {
      onWindow: (window, move) => {
        this.#layOut(move.isFinal);
        events.onWindow(window, move);
      },
      onResize: () => {
        this.#sizes.forget();
        this.#layOutAnew();
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
    const isOtherCurrent = picture.current !== before.current;
    const isMoved = picture.window.start !== before.window.start || picture.window.end !== before.window.end;
    if (isMoved) this.#moveTo(picture.window);
    if (picture.lanes !== before.lanes || picture.terms !== before.terms) this.#draw();
    else this.#decorate();
    if (isOtherCurrent) this.#revealCurrent();
  }

  /** Marks in time order, the lanes of one event side by side. */
  get items(): readonly Item[] {
    return this.#items;
  }

  getWindow(): TimeSpan {
    return this.#chart.getWindow();
  }

  /** Gives a mark the focus as soon as the chart, which may still be moving to it, has it in the page. */
  focus(item: Item, frames = MAX_FRAMES): void {
    this.#setTabStop(item);
    if (item.mark.element.isConnected) {
      item.mark.element.focus({ preventScroll: true });
      revealRow(item.mark.element);
      revealInPage(item.mark.element);
    } else if (frames > 0) requestAnimationFrame(() => this.focus(item, frames - 1));
  }

  destroy(): void {
    this.#chart.destroy();
    this.#sizes.remove();
  }

  /** Glides to a window, but follows at once where one move comes upon the other, as when the overview is dragged. */
  #moveTo(window: TimeSpan): void {
    const isAlone = performance.now() - this.#movedAt > GLIDE_MS;
    this.#movedAt = performance.now();
    this.#chart.setWindow(window, isAlone && !prefersStillness() ? GLIDE_MS : 0);
  }

  #draw(): void {
    const { lanes, terms, language } = this.#picture;
    this.#items = toItems(lanes, terms, language, this.#items);
    this.#chart.setLanes(lanes.map((lane) => ({ id: lane.id, label: this.#laneLabel(lane) })));
    this.#chart.setItems(
      this.#items.map(({ id, lane, drawn, mark }) => ({
        id,
        lane: lane.id,
        span: chartSpan(drawn),
        element: mark.element,
      })),
    );
    this.#decorate();
    this.#layOutAnew();
  }

  #laneLabel({ id, name }: Lane): HTMLElement {
    const label = this.#laneLabels.get(id) ?? emptyLabel();
    label.className = markStyles['lane'] ?? '';
    label.textContent = name;
    label.title = name;
    this.#laneLabels.set(id, label);
    return label;
  }

  #decorate(): void {
    const { current, hinted, colourOf } = this.#picture;
    for (const { mark, drawn, lane } of this.#items) {
      const { element } = mark;
      if (drawn.event.id === current) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
      element.toggleAttribute('data-hinted', hinted.has(drawn.event.id));
      const colour = colourOf(lane);
      if (colour) element.style.setProperty('--mark', colour);
      else element.style.removeProperty('--mark');
    }
  }

  #revealCurrent(): void {
    const item = this.#items.find(({ drawn }) => drawn.event.id === this.#picture.current);
    if (item?.mark.element.isConnected) revealRow(item.mark.element);
  }

  #layOutAnew(): void {
    this.#laidOutAt = '';
    this.#isHeightDue = true;
    this.#layOut(true);
  }

  /** Rows stay while a hand moves the window sideways, and are made anew when it zooms or comes to rest. */
  #layOut(isAtRest: boolean): void {
    const width = this.#chart.plotWidth();
    if (width === 0) return;
    const window = this.#chart.getWindow();
    const scale = createScale(window, width, this.#picture.gaps);
    const place = isAtRest ? `${window.start} ${scale.resolution} ${width}` : scale.resolution.toPrecision(6);
    if (this.#laidOutAt === place) return;
    this.#laidOutAt = place;
    this.#sizes.measure(
      this.#items.map(({ id, mark }) => ({ id, element: mark.element })),
      width,
    );
    this.#chart.setYearStep(yearStep(scale.resolution));
    this.#layOutLanes(scale);
    this.#chooseTabStop(scale);
  }

  #layOutLanes(scale: Scale): void {
    const { lanes } = this.#picture;
    let isResized = false;
    let height = AXIS_HEIGHT;
    let untitled = 0;
    for (const lane of lanes) {
      const items = this.#items.filter((item) => item.lane === lane);
      const layout = layoutLane(
        items.map((item) => this.#laneItem(item, scale)),
        scale.width,
        MAX_TITLED_HEIGHT,
      );
      layout.marks.forEach((placed, index) => placeMark(items[index]?.mark, placed));
      const label = this.#laneLabel(lane);
      isResized ||= label.style.height !== `${layout.height}px`;
      label.style.height = `${layout.height}px`;
      height += layout.height;
      untitled += layout.untitled;
    }
    if (isResized) this.#chart.redraw();
    if (this.#isHeightDue || height > this.#height) {
      this.#height = height;
      this.#events.onHeight(height);
    }
    this.#isHeightDue = false;
    this.#events.onUntitled(untitled);
  }

  #laneItem({ id, drawn }: Item, scale: Scale): LaneItem {
    const { event, startEdge, endEdge } = drawn;
    const span = chartSpan(drawn);
    const size = this.#sizes.sizeOf(id);
    const [left, right] = [scale.toX(span.start), scale.toX(span.end)];
    const grown = Math.max(0, LEAST_MARK_WIDTH - (right - left)) / 2;
    return {
      left: left - grown - (startEdge === 'blank' ? TAIL : 0),
      right: right + grown + (endEdge === 'blank' ? TAIL : 0),
      labelWidth: size.width,
      labelHeight: size.height,
      weight: event.id === this.#picture.current ? Infinity : event.quotes.length * 2 + event.actors.length,
    };
  }

  /** One mark of the chart is in the tab order: the one that has the focus, the current one, or the first in sight. */
  #chooseTabStop(scale: Scale): void {
    const seen = this.#items.filter(
      ({ drawn }) => scale.toX(chartSpan(drawn).end) >= 0 && scale.toX(chartSpan(drawn).start) <= scale.width,
    );
    const focused = seen.find(({ mark }) => mark.element === document.activeElement);
    const current = seen.find(({ drawn }) => drawn.event.id === this.#picture.current);
    this.#setTabStop(focused ?? current ?? seen[0]);
  }

  #setTabStop(stop: Item | undefined): void {
    for (const item of this.#items) item.mark.element.tabIndex = item === stop ? 0 : -1;
  }
}

/** Low from the start: the chart measures it before it is laid out, and would keep room for every line of a long name. */
function emptyLabel(): HTMLElement {
  const label = document.createElement('div');
  label.style.height = '0px';
  return label;
}

const withWords = (gaps: readonly TimeSpan[]) => gaps.map((gap) => ({ ...gap, words: skippedWords(gap) }));

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
