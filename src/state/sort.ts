/** The order of the event list. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { allPlaces, comparePlaces, type Places } from '../dataset/columns/eventColumns.ts';
import { gatherNumbers, placesOfEach } from '../dataset/columns/numberLists.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { allAtOnce } from '../suggest/allAtOnce.ts';
import type { ListSort, SortKey } from './view.ts';

export const { compare: compareTexts } = new Intl.Collator('en', { numeric: true });

/** By the place of an event, where it comes in an order; equal ones have the same. */
type Ranks = (dataset: Dataset) => Uint32Array | Uint8Array;

const RANKS: Record<SortKey, Ranks> = {
  time(dataset) {
    const columns = columnsOf(dataset);
    const ranks = new Uint32Array(columns.length);
    for (let place = 1; place < ranks.length; place++)
      ranks[place] = (ranks[place - 1] ?? 0) + (comparePlaces(columns, place - 1, place) === 0 ? 0 : 1);
    return ranks;
  },
  title: ({ events }) => rankTexts(events.map(({ title }) => title)),
  kind(dataset) {
    const ranks = rankTexts(dataset.kinds);
    const { kinds } = columnsOf(dataset);
    return gatherNumbers(ranks, kinds, new Uint32Array(kinds.length));
  },
  status: (dataset) => columnsOf(dataset).statuses,
};

/** For each text its place in their order; equal ones have the same. */
export function rankTexts(texts: readonly string[]): Uint32Array<ArrayBuffer> {
  const compare = (a: number, b: number) => compareTexts(texts[a] ?? '', texts[b] ?? '');
  return allAtOnce(ranksIn(Array.from(texts.keys()).toSorted(compare), compare));
}

/** For each place of some that are sorted where it comes; equal ones have the same. In steps that take no time to speak of. */
export function* ranksIn(
  sorted: ArrayLike<number>,
  compare: (a: number, b: number) => number,
): Generator<void, Uint32Array<ArrayBuffer>> {
  const ranks = new Uint32Array(sorted.length);
  let rank = 0;
  for (let index = 0; index < sorted.length; index++) {
    const place = sorted[index] ?? 0;
    if (index > 0 && compare(sorted[index - 1] ?? 0, place) !== 0) rank = index;
    ranks[place] = rank;
    yield;
  }
  return ranks;
}

/**
 * Events with a place in time come first in either direction, then those whose date cannot be drawn, then the undated
 * ones; events that compare equal keep their order, which is time order in the places given.
 */
export function sortPlaces(
  dataset: Dataset,
  places: Places,
  { by, isDescending }: ListSort,
  titleRanks: Uint32Array | null = null,
): Places {
  if (by === 'time' && !isDescending) return places;
  const { placings } = columnsOf(dataset);
  const ranks = by === 'title' && titleRanks ? titleRanks : RANKS[by](dataset);
  const keys = gatherNumbers(ranks, places, new Uint32Array(places.length));
  let highest = 0;
  for (let row = 0; row < keys.length; row++) highest = Math.max(highest, keys[row] ?? 0);
  for (let row = 0; row < keys.length; row++) {
    const rank = keys[row] ?? 0;
    const placing = placings[places[row] ?? 0] ?? 0;
    keys[row] = placing * (highest + 1) + (isDescending ? highest - rank : rank);
  }
  // To compare a hundred thousand with one another would take as long as people notice.
  const { values: order } = placesOfEach({ from: allPlaces(keys.length + 1), values: keys });
  return gatherNumbers(places, order, new Uint32Array(places.length));
}
