/** The pane in which an element scrolls; null if it is the page that does. */
export function scrollingPaneOf(element: Element | null): Element | null {
  for (let pane = element?.parentElement; pane && pane !== document.body; pane = pane.parentElement) {
    if (pane.scrollHeight > pane.clientHeight && getComputedStyle(pane).overflowY === 'auto') return pane;
  }
  return null;
}

/** Scrolls a row into sight in the pane that it is in, and never in the page, which may be showing the article. */
export function revealRow(row: Element): void {
  if (scrollingPaneOf(row)) row.scrollIntoView({ block: 'nearest' });
}
