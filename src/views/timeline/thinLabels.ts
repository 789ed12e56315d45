const ROWS_OF_LABELS = ['.vis-text.vis-minor:not(.vis-measure)', '.vis-custom-time-marker'];

/**
 * Next to a gap the chart library writes ticks over one another: of two labels that would touch, the later one stays. A
 * label that is cut, by its own box or by the edge of the plot, is left out too.
 */
export function thinLabels(chart: HTMLElement, plot: HTMLElement | null): void {
  const edge = plot?.getBoundingClientRect().left ?? 0;
  for (const row of ROWS_OF_LABELS) {
    const labels = Array.from(chart.querySelectorAll<HTMLElement>(row), (element) => ({
      element,
      box: element.getBoundingClientRect(),
      isCut: element.scrollWidth > element.clientWidth + 1,
    })).toSorted((a, b) => b.box.left - a.box.left);
    let limit = Infinity;
    for (const { element, box, isCut } of labels) {
      const isReadable = !isCut && box.left >= edge && box.right <= limit;
      element.style.visibility = isReadable ? '' : 'hidden';
      if (isReadable) limit = box.left;
    }
  }
}
