/**
 * Beside a gap ticks can stand close together: of two labels that would touch, the later one stays. What the edge cuts goes, and
 * what is said of a gap stands lower where the row above the ticks says something.
 */
export function thinLabels(chart: HTMLElement, plot: HTMLElement | null): void {
  const edges = plot?.getBoundingClientRect() ?? { left: 0, right: Infinity };
  const rowOf = (selector: string) =>
    Array.from(chart.querySelectorAll<HTMLElement>(selector), (element) => ({
      element,
      box: element.getBoundingClientRect(),
    }));
  const rows = ['.vis-text.vis-minor:not(.vis-measure)', '.vis-text.vis-major:not(.vis-measure)'].map(rowOf);
  const gaps = rowOf('.vis-custom-time-marker');
  const [, majors = []] = [...rows, gaps].map((row) => thin(row, edges));
  for (const { element, box } of gaps) {
    const isTaken = majors.some(({ left, right }) => left < box.right && box.left < right);
    element.toggleAttribute('data-low', isTaken);
  }
}

type Row = readonly { readonly element: HTMLElement; readonly box: DOMRect }[];

/** The boxes of those that stay. */
function thin(row: Row, edges: { readonly left: number; readonly right: number }): readonly DOMRect[] {
  let limit = edges.right;
  return row
    .toSorted((a, b) => b.box.left - a.box.left)
    .flatMap(({ element, box }) => {
      const isReadable = box.left >= edges.left && box.right <= limit;
      element.style.visibility = isReadable ? '' : 'hidden';
      if (!isReadable) return [];
      limit = box.left;
      return [box];
    });
}
