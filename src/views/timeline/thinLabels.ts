/**
 * Beside a gap ticks can stand close together: of two labels that would touch, the later one stays. What the edge cuts goes.
 * What is said of a gap stands after it where the edge would cut it, and lower where the row above the ticks says something.
 */
export function thinLabels(chart: HTMLElement, plot: HTMLElement | null): void {
  const edges = plot?.getBoundingClientRect() ?? { left: 0, right: Infinity };
  const rowOf = (selector: string) =>
    Array.from(chart.querySelectorAll<HTMLElement>(selector), (element) => ({
      element,
      box: element.getBoundingClientRect(),
    }));
  const minors = rowOf('.vis-text.vis-minor:not(.vis-measure)');
  const majors = rowOf('.vis-text.vis-major:not(.vis-measure)');
  const gaps = rowOf('.vis-custom-time-marker').map(({ element, box }) => ({
    element,
    box: placeBeside(element, box, edges.left),
  }));
  thin(minors, edges);
  thin(gaps, edges);
  const shown = thin(majors, edges);
  for (const { element, box } of gaps) {
    const isTaken = shown.some(({ left, right }) => left < box.right && box.left < right);
    element.toggleAttribute('data-low', isTaken);
  }
}

type Row = readonly { readonly element: HTMLElement; readonly box: DOMRect }[];

/** The boxes of those that stay. */
function thin(row: Row, edges: { readonly left: number; readonly right: number }): readonly DOMRect[] {
  let limit = edges.right;
  return row
    .toSorted((a, b) => b.box.right - a.box.right)
    .flatMap(({ element, box }) => {
      const isReadable = box.left >= edges.left && box.right <= limit;
      element.style.visibility = isReadable ? '' : 'hidden';
      if (!isReadable) return [];
      limit = box.left;
      return [box];
    });
}

/** From before a gap to after it, beside the width of what is said; `vendor.css` has half of it on either side. */
const GAP_PX = 6;

/** Where it stands from now on. */
function placeBeside(element: HTMLElement, box: DOMRect, edge: number): DOMRect {
  const step = box.width + GAP_PX;
  const before = element.hasAttribute('data-after') ? moved(box, -step) : box;
  const isCut = before.left < edge && before.right + GAP_PX / 2 >= edge;
  element.toggleAttribute('data-after', isCut);
  return isCut ? moved(before, step) : before;
}

const moved = ({ x, y, width, height }: DOMRect, by: number): DOMRect =>
  new DOMRect(x + by, y, width, height);
