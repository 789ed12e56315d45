/** Measures the titles of marks: those of one line by their letters, others all at once and where they stand. */
import type { EventMark } from './eventMark.ts';
import markStyles from './eventMark.module.css';
import { createLineMeasure, type LineMeasure } from './lineMeasure.ts';

/** In pixels. */
export interface TitleSize {
  readonly width: number;
  readonly height: number;
}

interface MeasuredItem {
  readonly id: string;
  readonly mark: EventMark;
}

export interface TitleRoom {
  /** In pixels. */
  readonly plotWidth: number;
  /** What is wider than titles may be is cut, not wrapped. */
  readonly isOneLine: boolean;
}

const MAX_WIDTH = 430;
/** Narrower than this a title has to fit beside a mark that stands in the middle. */
const NARROW_PLOT = 760;
/** Of a title that is cut, by the size of its letters. */
const MAX_LINE_EM = 17;
/** Lines that are measured by their letters get a little more: a language may keep letters apart that another joins. */
const SPARE = 2;

const NOTHING: TitleSize = { width: 0, height: 0 };

export class LabelSizes {
  readonly #container: HTMLElement;
  readonly #nursery: HTMLElement;
  readonly #sizes = new Map<string, TitleSize & { readonly title: string | null }>();
  #line: LineMeasure | null = null;
  /** How wide titles may be, in pixels, and what becomes of wider ones, where all this was measured. */
  #room = { widest: 0, isOneLine: false };

  constructor(container: HTMLElement) {
    this.#container = container;
    this.#nursery = container.appendChild(document.createElement('div'));
    this.#nursery.className = markStyles['nursery'] ?? '';
    this.#nursery.inert = true;
  }

  /** To be called when letters may have another size than before. */
  forget(): void {
    this.#sizes.clear();
    this.#line = null;
  }

  /** Measures what is not known yet or has another title now. */
  measure(items: readonly MeasuredItem[], room: TitleRoom): void {
    this.#enter(room);
    const missing = items.filter(({ id, mark }) => this.#sizes.get(id)?.title !== mark.label.textContent);
    const wrapped: MeasuredItem[] = [];
    for (const item of missing) {
      const size = this.#lineSize(item.mark);
      if (size) this.#keep(item.id, item.mark, size);
      else wrapped.push(item);
    }
    if (wrapped.length > 0) this.#layOut(wrapped);
  }

  sizeOf(id: string): TitleSize {
    return this.#sizes.get(id) ?? NOTHING;
  }

  remove(): void {
    this.#nursery.remove();
  }

  get #lines(): LineMeasure {
    return (this.#line ??= createLineMeasure(this.#nursery));
  }

  #enter({ plotWidth, isOneLine }: TitleRoom): void {
    const share = plotWidth * (plotWidth < NARROW_PLOT ? 0.46 : 0.62);
    const most = isOneLine ? MAX_LINE_EM * this.#lines.fontSize : MAX_WIDTH;
    const widest = Math.round(Math.min(most, share));
    if (widest === this.#room.widest && isOneLine === this.#room.isOneLine) return;
    this.#room = { widest, isOneLine };
    this.#sizes.clear();
    this.#container.style.setProperty('--label-max', `${widest}px`);
  }

  /** Null for a title that has to be laid out. */
  #lineSize({ element, label }: EventMark): TitleSize | null {
    const { widest, isOneLine } = this.#room;
    const exact = this.#lines.widthOf(label.textContent, element.dataset['status'] !== 'reported');
    if (exact === null) return null;
    const width = Math.ceil(exact) + SPARE;
    if (width > widest && !isOneLine) return null;
    return { width: Math.min(width, widest), height: this.#lines.lineHeight };
  }

  #layOut(items: readonly MeasuredItem[]): void {
    for (const { mark } of items) free(mark);
    // The chart has only those in the page that are in sight.
    const measured = items.map(({ mark: { element } }) =>
      element.isConnected ? element : (element.cloneNode(true) as HTMLElement),
    );
    this.#nursery.replaceChildren(...measured.filter(({ isConnected }) => !isConnected));
    const boxes = measured.map(textBox);
    this.#nursery.replaceChildren();
    items.forEach(({ id, mark }, index) => this.#keep(id, mark, boxes[index] ?? NOTHING));
  }

  #keep(id: string, { label }: EventMark, size: TitleSize): void {
    this.#sizes.set(id, { ...size, title: label.textContent });
  }
}

/** The size of the lines themselves: a box around wrapped text stays as wide as it was allowed to be. */
function textBox(element: HTMLElement): TitleSize {
  const label = element.lastElementChild;
  if (!label) return NOTHING;
  const range = document.createRange();
  range.selectNodeContents(label);
  return {
    width: Math.ceil(range.getBoundingClientRect().width) + 1,
    height: label.getBoundingClientRect().height,
  };
}

/** Bound by no width of an earlier layout. */
function free({ element, label }: EventMark): void {
  delete element.dataset['side'];
  label.style.width = '';
  label.style.left = '';
}
