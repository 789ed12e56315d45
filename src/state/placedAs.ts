import type { EventColumns, Places } from '../dataset/columns/eventColumns.ts';
import { PLACINGS, type Placing } from '../dataset/eventDate.ts';

/** The events that can be shown in time as it says, of some in an order that goes through `PLACINGS`, as every order does. */
export function placedAs({ placings }: EventColumns, places: Places, placing: Placing): Places {
  const wanted = PLACINGS.indexOf(placing);
  /** How many are placed before one. */
  const countBefore = (limit: number): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((placings[places[middle] ?? 0] ?? 0) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return places.subarray(countBefore(wanted), countBefore(wanted + 1));
}
