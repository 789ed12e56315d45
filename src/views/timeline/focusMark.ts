import type { Item } from './items.ts';
import { revealInPage, revealRow } from './revealRow.ts';
import { setTabStop } from './tabStop.ts';

/** How long a move of the window may take, in frames, until a mark that it reveals is in the page. */
const MAX_FRAMES = 60;

/** Gives one of the marks the focus, as soon as the chart, which may still be moving to it, has it in the page. */
export function focusMark(items: readonly Item[], item: Item, frames = MAX_FRAMES): void {
  const { element } = item.mark;
  setTabStop(items, item);
  if (element.isConnected) {
    element.focus({ preventScroll: true });
    revealRow(element);
    revealInPage(element);
  } else if (frames > 0) requestAnimationFrame(() => focusMark(items, item, frames - 1));
}
