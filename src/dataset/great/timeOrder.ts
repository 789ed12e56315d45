import { countWhile } from '../countWhile.ts';
import { allPlaces, comparePlaces, type EventColumns, type Places } from '../columns/eventColumns.ts';

/** So many are put in order one by one before runs of them are merged. */
const RUN = 16;

/**
 * For each place in time the number of the event in the file, counted from 0. Most files have their events nearly in time
 * order: then hardly any runs have to be merged, and what engines offer takes some times as long.
 */
export function timeOrder(columns: EventColumns): Places {
  const { length } = columns;
  let order = allPlaces(length);
  let merged = new Uint32Array(length);
  for (let start = 0; start < length; start += RUN)
    putInOrder(columns, order, start, Math.min(start + RUN, length));
  for (let run = RUN; run < length; run *= 2) {
    for (let start = 0; start < length; start += 2 * run)
      merge(columns, order, start, Math.min(start + run, length), Math.min(start + 2 * run, length), merged);
    [order, merged] = [merged, order];
  }
  return order;
}

/** From `start` to `end`, exclusive. */
function putInOrder(columns: EventColumns, order: Places, start: number, end: number): void {
  for (let at = start + 1; at < end; at++) {
    const number = order[at] ?? 0;
    let to = at;
    for (; to > start && comparePlaces(columns, order[to - 1] ?? 0, number) > 0; to--)
      order[to] = order[to - 1] ?? 0;
    order[to] = number;
  }
}

/** Two runs, from `start` to `middle` and from there to `end`, exclusive, put into the same places of `to`. */
function merge(
  columns: EventColumns,
  order: Places,
  start: number,
  middle: number,
  end: number,
  to: Places,
): void {
  const isLater = (one: number, other: number) =>
    comparePlaces(columns, order[one] ?? 0, order[other] ?? 0) > 0;
  // Where two runs hardly overlap, most of both is in its place.
  const first = start + countWhile(middle - start, (ahead) => !isLater(start + ahead, middle));
  const last = middle + countWhile(end - middle, (ahead) => isLater(middle - 1, middle + ahead));
  to.set(order.subarray(start, end), start);
  let [left, right] = [first, middle];
  for (let at = first; at < last; at++) {
    const isLeft = right === last || (left < middle && !isLater(left, right));
    to[at] = order[isLeft ? left++ : right++] ?? 0;
  }
}
