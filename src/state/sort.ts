/** The order of the event list. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { comparePlaces, type Places } from '../dataset/columns/eventColumns.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { ListSort, SortKey } from './view.ts';

const collator = new Intl.Collator('en', { numeric: true });

type Compare = (a: number, b: number) => number;

const COMPARE: Record<SortKey, (dataset: Dataset) => Compare> = {
  time: (dataset) => {
    const columns = columnsOf(dataset);
    return (a, b) => comparePlaces(columns, a, b);
  },
  title({ events }) {
    return (a, b) => collator.compare(events[a]?.title ?? '', events[b]?.title ?? '');
  },
  kind(dataset) {
    const { kinds } = columnsOf(dataset);
    const ranks = ranksOf(dataset.kinds);
    return (a, b) => (ranks[kinds[a] ?? 0] ?? 0) - (ranks[kinds[b] ?? 0] ?? 0);
  },
  status(dataset) {
    const { statuses } = columnsOf(dataset);
    return (a, b) => (statuses[a] ?? 0) - (statuses[b] ?? 0);
  },
};

const byRank =
  (ranks: Uint32Array): Compare =>
  (a, b) =>
    (ranks[a] ?? 0) - (ranks[b] ?? 0);

/** For each title its place in the order of titles; equal ones have the same. */
export function rankTitles(titles: readonly string[]): Uint32Array<ArrayBuffer> {
  const order = Array.from(titles.keys()).toSorted((a, b) =>
    collator.compare(titles[a] ?? '', titles[b] ?? ''),
  );
  const ranks = new Uint32Array(titles.length);
  let rank = 0;
  for (const [index, place] of order.entries()) {
    const before = titles[order[index - 1] ?? -1];
    if (before === undefined || collator.compare(before, titles[place] ?? '') !== 0) rank = index;
    ranks[place] = rank;
  }
  return ranks;
}

/** Where each name comes among all; equal ones alike. */
function ranksOf(names: readonly string[]): readonly number[] {
  const sorted = names.toSorted(collator.compare);
  return names.map((name) => sorted.findIndex((other) => collator.compare(other, name) === 0));
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
  const compare = by === 'title' && titleRanks ? byRank(titleRanks) : COMPARE[by](dataset);
  const direction = isDescending ? -1 : 1;
  return places.toSorted(
    (a, b) => (placings[a] ?? 0) - (placings[b] ?? 0) || direction * compare(a, b) || a - b,
  );
}
