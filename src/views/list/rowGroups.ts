import type { EventColumns, Places } from '../../dataset/columns/eventColumns.ts';
import { PLACINGS, type Placing } from '../../dataset/eventDate.ts';
import { placedAs } from '../../state/placedAs.ts';

/** Rows that stand together. */
export interface RowGroup {
  readonly placing: Placing;
  /** Of the events in the dossier. */
  readonly places: Places;
}

/** The groups of a sorted list, which has each placing in one stretch; empty ones are left out. */
export const groupRows = (columns: EventColumns, sorted: Places): readonly RowGroup[] =>
  PLACINGS.map((placing) => ({ placing, places: placedAs(columns, sorted, placing) })).filter(
    ({ places }) => places.length > 0,
  );
