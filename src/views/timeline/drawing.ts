/** Keeps the chart in step with what is to be shown: lanes, marks, rows, window. Knows neither React nor the store. */
import type { TimeSpan } from '../../dataset/eventDate.ts';
import { yearStep } from '../../layout/axisLabels.ts';
import { Chart, type ChartEvents } from './chart.ts';
import { focusMark } from './focusMark.ts';
import { createGlide } from './glide.ts';
import { layOutChart, tailsOf, type ChartLayout } from './chartLayout.ts';
import { placeMark } from './eventMark.ts';
import { decorateMarks, type Picture } from './picture.ts';
import { setTabStop, tabStopAmong } from './tabStop.ts';
import { toCrowdItems, type CrowdItem } from './crowdMark.ts';
import { chartSpan } from '../../layout/drawnEvent.ts';
import { createFeed, type Feed, type FeedView } from '../../layout/feed/createFeed.ts';
import { toItems, type Item } from './items.ts';
import type { Spot } from './moveFocus.ts';
import { LabelSizes } from './labelSizes.ts';
import { LaneLabels } from './laneLabels.ts';
import { skippedWords } from '../../layout/quietYears.ts';
import { revealRow } from './revealRow.ts';
import { createScale, type Scale } from '../../layout/scale.ts';

export interface DrawingEvents {
  readonly onWindow: ChartEvents['onWindow'];
  /** How high the chart would have to be for everything in it, in pixels; told when something else is drawn. */
  readonly onHeight: (height: number) => void;
  /** How many marks in sight have no room for their title. */
  readonly onUntitled: (count: number) => void;
}

const AXIS_HEIGHT = 64;
const CROWD_HEIGHT = 28;

export class Drawing {
  readonly #container: HTMLElement;
  readonly #chart: Chart;
  readonly #sizes: LabelSizes;
  readonly #events: DrawingEvents;
  readonly #laneLabels = new LaneLabels();
  #picture: Picture;
  #feedFor: (view: FeedView) => Feed;
  #feed: Feed = NOTHING;
  #items: readonly Item[] = [];
  #crowds: readonly CrowdItem[] = [];
  #layout: ChartLayout | null = null;
  /** The place of the event that was last given the focus. */
  #wanted = NOWHERE;
  #laidOutAt = '';
  readonly #glide = createGlide();
  /** What is drawn in the window that it moves to follows at once. */
  #isJumping = false;
  /** What is drawn, or the room for it, has changed since the lanes got their heights, which only grow until then: nothing jumps. */
  #isHeightDue = true;

  constructor(container: HTMLElement, picture: Picture, events: DrawingEvents) {
    this.#container = container;
    this.#picture = picture;
    this.#feedFor = createFeed(picture.lanes, picture.marks);
    this.#events = events;
    this.#sizes = new LabelSizes(container);
    this.#chart = new Chart(container, picture.window, {
      onWindow: (window, move) => {
        if (!this.#isJumping) this.#follow(move.isFinal);
        events.onWindow(window, move);
      },
      onResize: () => {
        this.#sizes.forget();
        this.#draw();
      },
    });
    this.#chart.setGaps(withWords(picture.gaps));
    this.#draw();
  }

  show(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    if (picture.gaps !== before.gaps) this.#chart.setGaps(withWords(picture.gaps));
    if (picture.lanes !== before.lanes) this.#feedFor = createFeed(picture.lanes, picture.marks);
    const isOtherCurrent = picture.current !== before.current;
    const isOther = picture.lanes !== before.lanes;
    const isMoved = picture.window.start !== before.window.start || picture.window.end !== before.window.end;
    if (isMoved) this.#moveTo(picture.window, isOther);
    if (isOther) this.#draw();
    else if (picture.terms !== before.terms) this.#fill(this.#scale());
    else if (!this.#follow(true)) decorateMarks(this.#items, this.#picture);
    if (isOtherCurrent) this.#revealCurrent();
  }

  /** Marks in time order, the lanes of one event side by side. */
  get items(): readonly Item[] {
    return this.#items;
  }

  get crowds(): readonly CrowdItem[] {
    return this.#crowds;
  }

  getWindow(): TimeSpan {
    return this.#chart.getWindow();
  }

  /** Gives an event the focus, whether it is drawn yet or not. */
  focus({ lane, place }: Spot): void {
    this.#wanted = place;
    this.#follow(true);
    const drawn = this.#picture.marks.at(place);
    const item = this.#items.find((other) => other.lane === lane && other.drawn === drawn);
    if (item) focusMark(this.#items, item);
  }

  destroy(): void {
    this.#chart.destroy();
    this.#sizes.remove();
  }

  /** Glides there, unless something else is to be drawn in it. */
  #moveTo(window: TimeSpan, isOther: boolean): void {
    const duration = this.#glide();
    this.#isJumping = isOther;
    this.#chart.setWindow(window, isOther ? 0 : duration);
    this.#isJumping = false;
  }

  /** Everything anew. */
  #draw(): void {
    const { lanes } = this.#picture;
    this.#chart.setLanes(lanes.map((lane) => ({ id: lane.id, label: this.#laneLabels.labelOf(lane) })));
    this.#isHeightDue = true;
    this.#laidOutAt = '';
    this.#fill(this.#scale());
  }

  /** What the window needs by now; false when that is what it has. */
  #follow(isAtRest: boolean): boolean {
    const scale = this.#scale();
    if (this.#feedFor(this.#feedView(scale)) === this.#feed) {
      this.#layOut(scale, isAtRest);
      return false;
    }
    this.#fill(scale);
    return true;
  }

  #fill(scale: Scale): void {
    const { terms, language } = this.#picture;
    const feed = this.#feedFor(this.#feedView(scale));
    if (feed.isThinned !== this.#feed.isThinned) this.#sizes.forget();
    this.#container.toggleAttribute('data-thinned', feed.isThinned);
    this.#feed = feed;
    this.#items = toItems(feed.lanes, terms, language, this.#items);
    this.#crowds = toCrowdItems(feed.lanes, this.#crowds);
    this.#chart.setItems([
      ...this.#items.map(({ id, lane, drawn, mark: { element } }) => ({
        id,
        lane: lane.id,
        span: chartSpan(drawn),
        element,
      })),
      ...this.#crowds.map(({ lane, crowd: { id, span }, element }) => ({ id, lane: lane.id, span, element })),
    ]);
    decorateMarks(this.#items, this.#picture);
    this.#layOut(scale, true, true);
  }

  #scale(): Scale {
    // Before the page is laid out the plot has no width, and any does.
    return createScale(this.#chart.getWindow(), this.#chart.plotWidth || 1000, this.#picture.gaps);
  }

  #feedView({ resolution, width }: Scale): FeedView {
    const pinned = [this.#picture.currentPlace, this.#wanted].filter((place) => place !== NOWHERE);
    return { window: this.#chart.getWindow(), resolution, width, pinned };
  }

  #revealCurrent(): void {
    const item = this.#items.find(({ drawn }) => drawn.event.id === this.#picture.current);
    if (item?.mark.element.isConnected) revealRow(item.mark.element);
  }

  /**
   * Rows stay while a hand moves the window sideways, and are made anew when it zooms or comes to rest. Where marks come
   * and go with the window, those that stay keep their rows at rest, too.
   */
  #layOut(scale: Scale, isAtRest: boolean, isOther = false): void {
    if (this.#chart.plotWidth === 0) return;
    const zoom = scale.resolution.toPrecision(6);
    const { isThinned } = this.#feed;
    const place = isAtRest && !isThinned ? `${scale.toTime(0)} ${zoom} ${scale.width}` : zoom;
    if (this.#laidOutAt === place && !isOther) return;
    const keepsRows = isThinned && this.#laidOutAt === place;
    this.#laidOutAt = place;
    this.#sizes.measure(this.#items, scale.width);
    this.#chart.setYearStep(yearStep(scale.resolution));
    const contents = {
      lanes: this.#feed.lanes.map(({ lane }) => lane),
      items: this.#items,
      sizeOf: (id: string) => this.#sizes.sizeOf(id),
      current: this.#picture.current,
      // What is counted stands above the marks, beneath the axis.
      headHeight: this.#feed.isThinned ? CROWD_HEIGHT : 0,
    };
    this.#place(
      layOutChart(contents, scale, {
        rows: keepsRows ? this.#layout : null,
        heights: this.#isHeightDue ? null : this.#layout,
      }),
    );
    setTabStop(this.#items, tabStopAmong(this.#items, scale, this.#picture.current));
  }

  #place(layout: ChartLayout): void {
    const isOtherHeight = this.#isHeightDue || layout.height !== this.#layout?.height;
    this.#layout = layout;
    for (const { id, drawn, mark } of this.#items) {
      const place = layout.places.get(id);
      if (place) placeMark(mark, tailsOf(drawn), this.#sizes.sizeOf(id), place);
    }
    const resized = this.#feed.lanes.filter(({ lane }) =>
      this.#laneLabels.setHeight(lane, layout.laneHeights.get(lane.id) ?? 0),
    );
    if (resized.length > 0 || this.#isHeightDue) this.#chart.setLaneHeights(layout.laneHeights);
    if (isOtherHeight) this.#events.onHeight(layout.height + AXIS_HEIGHT);
    this.#isHeightDue = false;
    this.#events.onUntitled(layout.untitled);
  }
}

/** The place of no event. */
const NOWHERE = -1;
/** Before anything is drawn. */
const NOTHING: Feed = { isThinned: false, lanes: [] };

const withWords = (gaps: readonly TimeSpan[]) => gaps.map((gap) => ({ ...gap, words: skippedWords(gap) }));
