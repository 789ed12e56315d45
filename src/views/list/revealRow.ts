/** Scrolls a row into sight in the pane that it is in, and never in the page, which may be showing the article. */
export function revealRow(row: Element): void {
  for (let pane = row.parentElement; pane && pane !== document.body; pane = pane.parentElement) {
    if (pane.scrollHeight > pane.clientHeight && getComputedStyle(pane).overflowY === 'auto') {
      row.scrollIntoView({ block: 'nearest' });
      return;
    }
  }
}
