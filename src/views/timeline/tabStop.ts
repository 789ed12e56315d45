import type { EventId } from '../../dataset/entityIds.ts';
import { chartSpan } from '../../layout/drawnEvent.ts';
import type { Item } from './items.ts';
import type { Scale } from '../../layout/scale.ts';

/** One mark of the chart is in the tab order: the one that has the focus, the current one, or the first in sight. */
export function tabStopAmong(
  items: readonly Item[],
  scale: Scale,
  current: EventId | null,
): Item | undefined {
  const seen = items.filter(({ drawn }) => {
    const { start, end } = chartSpan(drawn);
    return scale.toX(end) >= 0 && scale.toX(start) <= scale.width;
  });
  const focused = seen.find(({ mark }) => mark.element === document.activeElement);
  return focused ?? seen.find(({ drawn }) => drawn.event.id === current) ?? seen[0];
}

export function setTabStop(items: readonly Item[], stop: Item | undefined): void {
  for (const item of items) item.mark.element.tabIndex = item === stop ? 0 : -1;
}
