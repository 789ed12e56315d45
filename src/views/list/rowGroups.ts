import type { DatedEvent } from '../../dataset/dataset.ts';
import { PLACINGS, placingOf, type Placing } from '../../dataset/eventDate.ts';

/** Rows that stand together. */
export interface RowGroup {
  readonly placing: Placing;
  /** The place of the first of them among all rows. */
  readonly first: number;
  readonly events: readonly DatedEvent[];
}

/** The groups of a sorted list, which has each placing in one stretch; empty ones are left out. */
export function groupRows(events: readonly DatedEvent[]): readonly RowGroup[] {
  return PLACINGS.flatMap((placing) => {
    const first = events.findIndex(({ date }) => placingOf(date) === placing);
    if (first === -1) return [];
    const last = events.findLastIndex(({ date }) => placingOf(date) === placing);
    return [{ placing, first, events: events.slice(first, last + 1) }];
  });
}
