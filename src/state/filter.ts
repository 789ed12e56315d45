/** Which events a set of filters lets through. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { CHOICE_FILTERS, choicePlacesOf, type ChoiceFilter } from '../dataset/columns/choicePlaces.ts';
import { keepMarked, markPlaces, type Places } from '../dataset/columns/eventColumns.ts';
import { listAt } from '../dataset/columns/numberLists.ts';
import { STATUSES, type Dataset } from '../dataset/dataset.ts';
import { BASES } from '../dataset/eventDate.ts';
import { rememberLast } from './createSelector.ts';
import type { Filters } from './view.ts';

/** What can be chosen in each filter; elsewhere a choice is known by its place in these. */
export const choicesIn = ({ actors, kinds }: Dataset) => ({
  actors: actors.map(({ id }) => id),
  kinds,
  bases: BASES,
  statuses: STATUSES,
});

export interface Barrier {
  readonly filter: ChoiceFilter;
  /** The events that it lets through, where they need not be looked for. */
  readonly through: Places | null;
  /** By place: 1 for the events that it lets through. */
  readonly lets: () => Uint8Array;
}

/** The filters that keep anything out: those of which something is chosen. What was asked last is remembered. */
export const barriersOf: (dataset: Dataset, filters: Filters) => readonly Barrier[] = rememberLast(
  (dataset, filters) => {
    const { length } = columnsOf(dataset);
    return CHOICE_FILTERS.filter((filter) => filters[filter].length > 0).map((filter) => {
      const chosen = listsOfChosen(dataset, filter, filters[filter]);
      const areAllNeeded = filter === 'actors' && filters.actorMode === 'all';
      const lists = areAllNeeded ? [standInAll(length, chosen)] : chosen;
      const lets = rememberLast(() => markPlaces(length, ...lists));
      return { filter, through: lists.length === 1 ? (lists[0] ?? null) : null, lets };
    });
  },
);

/** For each choice that is chosen the events that have it; none for one that the dataset lacks. */
function listsOfChosen(dataset: Dataset, filter: ChoiceFilter, chosen: readonly string[]): readonly Places[] {
  const choices: readonly string[] = choicesIn(dataset)[filter];
  const lists = choicePlacesOf(columnsOf(dataset))[filter];
  return Array.from(new Set(chosen), (choice) => listAt(lists, choices.indexOf(choice)));
}

/** The places that stand in each of the lists. */
const standInAll = (length: number, [first, ...rest]: readonly Places[]): Places =>
  rest.reduce((kept, list) => keepMarked(kept, markPlaces(length, list)), first ?? new Uint32Array());

/** What was asked last is remembered. */
export const filterByChoices: (dataset: Dataset, places: Places, filters: Filters) => Places = rememberLast(
  (dataset, places, filters) => {
    const barriers = barriersOf(dataset, filters);
    const areAll = places.length === columnsOf(dataset).length;
    const first = areAll ? barriers.find(({ through }) => through !== null) : undefined;
    return barriers
      .filter((barrier) => barrier !== first)
      .reduce((kept, { lets }) => keepMarked(kept, lets()), first?.through ?? places);
  },
);
