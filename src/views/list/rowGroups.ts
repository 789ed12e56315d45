import { columnsOf } from '../../dataset/columns/columnsOf.ts';
import { eventsAt, type Places } from '../../dataset/columns/eventColumns.ts';
import type { Dataset, DatedEvent } from '../../dataset/dataset.ts';
import { PLACINGS, type Placing } from '../../dataset/eventDate.ts';
import { placedAs } from '../../state/placedAs.ts';

/** Rows that stand together. */
export interface RowGroup {
  readonly placing: Placing;
  /** Of the events in the dossier. */
  readonly places: Places;
  readonly events: readonly DatedEvent[];
}

/** The groups of a sorted list, which has each placing in one stretch; empty ones are left out. */
export function groupRows(dataset: Dataset, sorted: Places): readonly RowGroup[] {
  const columns = columnsOf(dataset);
  return PLACINGS.map((placing) => {
    const places = placedAs(columns, sorted, placing);
    return { placing, places, events: eventsAt(dataset.events, places) };
  }).filter(({ places }) => places.length > 0);
}
