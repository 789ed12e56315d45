import { SIDE_BY_SIDE } from '../useIsWide.ts';

/** The pane that scrolls the rows of the chart carries this; on narrow screens the page scrolls instead. */
export const ROWS_PANE = 'data-rows-pane';

const AXIS_HEIGHT = 60;
const MARGIN = 8;

/** Scrolls the pane, and nothing else, as little as shows a mark beneath the axis. */
export function revealRow(mark: HTMLElement): void {
  const pane = mark.closest<HTMLElement>(`[${ROWS_PANE}]`);
  if (!pane || pane.scrollHeight <= pane.clientHeight) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const box = pane.getBoundingClientRect();
  const above = top - (box.top + AXIS_HEIGHT + MARGIN);
  const below = bottom - (box.bottom - MARGIN);
  if (above < 0) pane.scrollTop += above;
  else if (below > 0) pane.scrollTop += below;
}

/** Where the page scrolls instead: shows a mark that took the focus. The page knows where the sheet with the event stands. */
export function revealInPage(mark: HTMLElement): void {
  if (!matchMedia(SIDE_BY_SIDE).matches) mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** How much of a narrow screen the sheet with the event leaves free. Workspace.module.css says the same. */
const FREE_ABOVE_SHEET = 0.42;

/** On a narrow screen: scrolls the page so that the sheet which opens does not cover a mark that was just chosen. */
export function revealAboveSheet(mark: HTMLElement): void {
  const { bottom } = mark.getBoundingClientRect();
  const limit = innerHeight * FREE_ABOVE_SHEET - MARGIN;
  if (!matchMedia(SIDE_BY_SIDE).matches && bottom > limit) scrollBy({ top: bottom - limit });
}
