import type { DatedEvent } from '../../dataset/dataset.ts';
import { PLACINGS, placingOf, type Placing } from '../../dataset/eventDate.ts';

/** Rows that stand together. */
export interface RowGroup {
  readonly placing: Placing;
  readonly events: readonly DatedEvent[];
}

/** The groups of a sorted list, which has each placing in one stretch; empty ones are left out. */
export const groupRows = (events: readonly DatedEvent[]): readonly RowGroup[] =>
  PLACINGS.map((placing) => ({
    placing,
    events: events.filter(({ date }) => placingOf(date) === placing),
  })).filter((group) => group.events.length > 0);
