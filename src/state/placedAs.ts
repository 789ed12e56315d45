import type { EventColumns, Places } from '../dataset/columns/eventColumns.ts';
import { countWhile } from '../dataset/countWhile.ts';
import { PLACINGS, type Placing } from '../dataset/eventDate.ts';

/** The events that can be shown in time as it says, of some in an order that goes through `PLACINGS`, as every order does. */
export function placedAs({ placings }: EventColumns, places: Places, placing: Placing): Places {
  const wanted = PLACINGS.indexOf(placing);
  const countBefore = (limit: number): number =>
    countWhile(places.length, (place) => (placings[places[place] ?? 0] ?? 0) < limit);
  return places.subarray(countBefore(wanted), countBefore(wanted + 1));
}
