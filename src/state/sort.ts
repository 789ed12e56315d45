/** The order of the event list. */
import { STATUSES, type DatedEvent } from '../dataset/dataset.ts';
import { compareDates } from '../dataset/eventDate.ts';
import type { ListSort, SortKey } from './view.ts';

const collator = new Intl.Collator('en', { numeric: true });

/** By time, events stay in the order given, which is time order already. */
const COMPARE: Record<SortKey, (a: DatedEvent, b: DatedEvent) => number> = {
  time: (a, b) => compareDates(a.date, b.date),
  title: (a, b) => collator.compare(a.title, b.title),
  kind: (a, b) => collator.compare(a.kind, b.kind),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
};

export const isUndated = ({ date }: DatedEvent): boolean => date.reading === null;

/** Undated events come last in either direction; events that compare equal keep their order. */
export function sortEvents(
  events: readonly DatedEvent[],
  { by, isDescending }: ListSort,
): readonly DatedEvent[] {
  const compare = COMPARE[by];
  const direction = isDescending ? -1 : 1;
  return events.toSorted((a, b) => lateness(a, by) - lateness(b, by) || direction * compare(a, b));
}

/** In time order, dates beyond what can be drawn stand between the dated events and the undated ones. */
function lateness(event: DatedEvent, by: SortKey): number {
  if (isUndated(event)) return 2;
  return by === 'time' && event.date.span === null ? 1 : 0;
}
