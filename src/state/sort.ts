/** The order of the event list. */
import { STATUSES, type DatedEvent } from '../dataset/dataset.ts';
import { compareDates, comparePlacings } from '../dataset/eventDate.ts';
import type { ListSort, SortKey } from './view.ts';

const collator = new Intl.Collator('en', { numeric: true });

/** By time, events stay in the order given, which is time order already. */
const COMPARE: Record<SortKey, (a: DatedEvent, b: DatedEvent) => number> = {
  time: (a, b) => compareDates(a.date, b.date),
  title: (a, b) => collator.compare(a.title, b.title),
  kind: (a, b) => collator.compare(a.kind, b.kind),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
};

/**
 * Events with a place in time come first in either direction, then those whose date cannot be drawn, then the undated
 * ones; events that compare equal keep their order.
 */
export function sortEvents(
  events: readonly DatedEvent[],
  { by, isDescending }: ListSort,
): readonly DatedEvent[] {
  const compare = COMPARE[by];
  const direction = isDescending ? -1 : 1;
  return events.toSorted((a, b) => comparePlacings(a.date, b.date) || direction * compare(a, b));
}
