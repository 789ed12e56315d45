const ROWS_OF_LABELS = [
  '.vis-text.vis-minor:not(.vis-measure)',
  '.vis-text.vis-major:not(.vis-measure)',
  '.vis-custom-time-marker',
];

/** Beside a gap ticks can stand close together: of two labels that would touch, the later one stays. What the edge cuts goes. */
export function thinLabels(chart: HTMLElement, plot: HTMLElement | null): void {
  const edge = plot?.getBoundingClientRect();
  for (const row of ROWS_OF_LABELS) {
    const labels = Array.from(chart.querySelectorAll<HTMLElement>(row), (element) => ({
      element,
      box: element.getBoundingClientRect(),
    })).toSorted((a, b) => b.box.left - a.box.left);
    let limit = edge?.right ?? Infinity;
    for (const { element, box } of labels) {
      const isReadable = box.left >= (edge?.left ?? 0) && box.right <= limit;
      element.style.visibility = isReadable ? '' : 'hidden';
      if (isReadable) limit = box.left;
    }
  }
}
