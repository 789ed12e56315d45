/** The order of the event list. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { comparePlaces, type Places } from '../dataset/columns/eventColumns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { PLACINGS } from '../dataset/eventDate.ts';
import type { ListSort, SortKey } from './view.ts';

export const { compare: compareTexts } = new Intl.Collator('en', { numeric: true });

/** By the place of an event, where it comes in an order; equal ones have the same. */
type Ranks = (dataset: Dataset) => ArrayLike<number>;

const RANKS: Record<SortKey, Ranks> = {
  time(dataset) {
    const columns = columnsOf(dataset);
    let rank = 0;
    return Uint32Array.from({ length: columns.length }, (_, place) =>
      place > 0 && comparePlaces(columns, place - 1, place) !== 0 ? ++rank : rank,
    );
  },
  title: ({ events }) => rankTexts(events.map(({ title }) => title)),
  kind(dataset) {
    const ranks = rankTexts(dataset.kinds);
    return columnsOf(dataset).kinds.map((kind) => ranks[kind] ?? 0);
  },
  status: (dataset) => columnsOf(dataset).statuses,
};

/** For each text its place in their order; equal ones have the same. */
export function rankTexts(texts: readonly string[]): Uint32Array<ArrayBuffer> {
  const order = Array.from(texts.keys()).toSorted((a, b) => compareTexts(texts[a] ?? '', texts[b] ?? ''));
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  for (const [index, place] of order.entries()) {
    const before = texts[order[index - 1] ?? -1];
    if (before === undefined || compareTexts(before, texts[place] ?? '') !== 0) rank = index;
    ranks[place] = rank;
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
  const highest = places.reduce((most, place) => Math.max(most, ranks[place] ?? 0), 0);
  const keyOf = (place: number): number => {
    const rank = ranks[place] ?? 0;
    return (placings[place] ?? 0) * (highest + 1) + (isDescending ? highest - rank : rank);
  };
  return countIntoPlace(places, keyOf, PLACINGS.length * (highest + 1));
}

/** Sorts by whole numbers below `limit`: comparing a hundred thousand with one another would take as long as people notice. */
function countIntoPlace(places: Places, keyOf: (place: number) => number, limit: number): Places {
  const next = new Uint32Array(limit + 1);
  for (const place of places) {
    const after = keyOf(place) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 1; key < limit; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const key = keyOf(place);
    const at = next[key] ?? 0;
    sorted[at] = place;
    next[key] = at + 1;
  }
  return sorted;
}
