/** Measures the titles of marks, all at once and where they stand, so that the browser lays the page out once. */
import type { EventMark } from './eventMark.ts';
import markStyles from './eventMark.module.css';

/** In pixels. */
export interface TitleSize {
  readonly width: number;
  readonly height: number;
}

interface MeasuredItem {
  readonly id: string;
  readonly mark: EventMark;
}

const MAX_WIDTH = 430;
/** Narrower than this a title has to fit beside a mark that stands in the middle. */
const NARROW_PLOT = 760;

const NOTHING: TitleSize = { width: 0, height: 0 };

export class LabelSizes {
  readonly #container: HTMLElement;
  readonly #nursery: HTMLElement;
  readonly #sizes = new Map<string, TitleSize & { readonly title: string | null }>();

  constructor(container: HTMLElement) {
    this.#container = container;
    this.#nursery = container.appendChild(document.createElement('div'));
    this.#nursery.className = markStyles['nursery'] ?? '';
    this.#nursery.inert = true;
  }

  /** To be called when titles may wrap elsewhere than before. */
  forget(): void {
    this.#sizes.clear();
  }

  /** Measures what is not known yet or has another title now. */
  measure(items: readonly MeasuredItem[], plotWidth: number): void {
    const missing = items.filter(({ id, mark }) => this.#sizes.get(id)?.title !== mark.label.textContent);
    if (missing.length === 0) return;
    const widest = Math.min(MAX_WIDTH, plotWidth * (plotWidth < NARROW_PLOT ? 0.46 : 0.62));
    this.#container.style.setProperty('--label-max', `${Math.round(widest)}px`);
    for (const { mark } of missing) free(mark);
    // The chart has only those in the page that are in sight.
    const measured = missing.map(({ mark: { element } }) =>
      element.isConnected ? element : (element.cloneNode(true) as HTMLElement),
    );
    this.#nursery.replaceChildren(...measured.filter(({ isConnected }) => !isConnected));
    const boxes = measured.map(textBox);
    this.#nursery.replaceChildren();
    missing.forEach(({ id, mark }, index) => {
      const size = boxes[index] ?? NOTHING;
      this.#sizes.set(id, { ...size, title: mark.label.textContent });
      mark.label.style.width = `${size.width}px`;
    });
  }

  sizeOf(id: string): TitleSize {
    return this.#sizes.get(id) ?? NOTHING;
  }

  remove(): void {
    this.#nursery.remove();
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
