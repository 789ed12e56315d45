import type { EventColumns } from '../dataset/columns/eventColumns.ts';
import { PLACINGS, type Placing } from '../dataset/eventDate.ts';

/** Whether the event at a place can be shown in time as it says. */
export const isPlaced =
  ({ placings }: EventColumns, placing: Placing) =>
  (place: number): boolean =>
    placings[place] === PLACINGS.indexOf(placing);
