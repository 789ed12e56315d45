/** Keeps the chart in step with what is to be shown: lanes, marks, rows, window. Knows neither React nor the store. */
import type { TimeSpan } from '../../dataset/eventDate.ts';
import { Chart, type ChartEvents } from './chart.ts';
import { focusMark } from './focusMark.ts';
import { createGlide } from './glide.ts';
import { highlightTerms } from './highlightTerms.ts';
import { decorateMarks, type Picture } from './picture.ts';
import { toCrowdItems, type CrowdItem } from './crowdMark.ts';
import { chartSpan } from '../../layout/drawnEvent.ts';
import { createFeed, type Feed, type FeedView } from '../../layout/feed/createFeed.ts';
import { toItems, type Item } from './items.ts';
import type { Spot } from './moveFocus.ts';
import { LaneLabels } from './laneLabels.ts';
import { MarkRows, type RowEvents } from './markRows.ts';
import { toBreaks } from '../../layout/quietYears.ts';
import { revealRow } from './revealRow.ts';
import { createScale, type Scale } from '../../layout/scale.ts';

export interface DrawingEvents extends RowEvents {
  readonly onWindow: ChartEvents['onWindow'];
}

export class Drawing {
  readonly #container: HTMLElement;
  readonly #chart: Chart;
  readonly #rows: MarkRows;
  readonly #laneLabels = new LaneLabels();
  #picture: Picture;
  #feedFor: (view: FeedView) => Feed;
  #feed: Feed = NOTHING;
  #items: readonly Item[] = [];
  #crowds: readonly CrowdItem[] = [];
  /** The place of the event that was last given the focus. */
  #wanted = NOWHERE;
  readonly #glide = createGlide();
  /** What is drawn in the window that it moves to follows at once. */
  #isJumping = false;

  constructor(container: HTMLElement, picture: Picture, events: DrawingEvents) {
    this.#container = container;
    this.#picture = picture;
    this.#feedFor = createFeed(picture.lanes, picture.marks);
    this.#chart = new Chart(container, picture.window, {
      onWindow: (window, move) => {
        if (!this.#isJumping) this.#follow(move.isFinal);
        events.onWindow(window, move);
      },
      onResize: () => {
        this.#rows.forgetSizes();
        this.#draw();
      },
    });
    this.#rows = new MarkRows(container, this.#chart, this.#laneLabels, events);
    this.#chart.setGaps(toBreaks(picture.gaps));
    this.#draw();
  }

  show(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    if (picture.gaps !== before.gaps) this.#chart.setGaps(toBreaks(picture.gaps));
    if (picture.lanes !== before.lanes) this.#feedFor = createFeed(picture.lanes, picture.marks);
    const isOtherCurrent = picture.current !== before.current;
    const isOther = picture.lanes !== before.lanes;
    const isMoved = picture.window.start !== before.window.start || picture.window.end !== before.window.end;
    if (isMoved) this.#moveTo(picture.window, isOther);
    if (isOther) this.#draw();
    else if (!this.#follow(true)) {
      decorateMarks(this.#items, picture);
      if (picture.terms !== before.terms) highlightTerms(this.#items, picture.terms);
    }
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
    highlightTerms([], []);
    this.#chart.destroy();
    this.#rows.remove();
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
    this.#rows.startAnew();
    this.#fill(this.#scale());
  }

  /** What the window needs by now; false when that is what it has. */
  #follow(isAtRest: boolean): boolean {
    const scale = this.#scale();
    if (this.#feedFor(this.#feedView(scale)) === this.#feed) {
      this.#layOut(scale, { isAtRest, isOther: false });
      return false;
    }
    this.#fill(scale);
    return true;
  }

  #fill(scale: Scale): void {
    const feed = this.#feedFor(this.#feedView(scale));
    this.#container.toggleAttribute('data-thinned', feed.isThinned);
    this.#feed = feed;
    this.#items = toItems(feed.lanes, this.#items, this.#picture.language, feed.isThinned);
    this.#crowds = toCrowdItems(feed.lanes, this.#crowds);
    this.#chart.setItems([
      ...this.#items.map(({ lane, drawn, mark: { id, element } }) => ({
        id,
        lane: lane.id,
        span: chartSpan(drawn),
        element,
      })),
      ...this.#crowds.map(({ lane, crowd: { id, span }, element }) => ({ id, lane: lane.id, span, element })),
    ]);
    decorateMarks(this.#items, this.#picture);
    highlightTerms(this.#items, this.#picture.terms);
    this.#layOut(scale, { isAtRest: true, isOther: true });
  }

  #layOut(scale: Scale, when: { readonly isAtRest: boolean; readonly isOther: boolean }): void {
    if (this.#chart.plotWidth === 0) return;
    const { current } = this.#picture;
    this.#rows.layOut({ feed: this.#feed, items: this.#items, current }, scale, when);
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
}

/** The place of no event. */
const NOWHERE = -1;
/** Before anything is drawn. */
const NOTHING: Feed = { isThinned: false, lanes: [] };
