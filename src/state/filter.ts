/** Which events a set of filters lets through. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { keepMarked, type EventColumns, type Places } from '../dataset/columns/eventColumns.ts';
import { STATUSES, type Dataset } from '../dataset/dataset.ts';
import { BASES } from '../dataset/eventDate.ts';
import { rememberLast } from './createSelector.ts';
import type { Filters } from './view.ts';

/** The filters that are lists of choices: everything but the search. */
export const CHOICE_FILTERS = ['actors', 'kinds', 'bases', 'statuses'] as const;
export type ChoiceFilter = (typeof CHOICE_FILTERS)[number];

/** What can be chosen in each filter; elsewhere a choice is known by its place in these. */
export const choicesIn = ({ actors, kinds }: Dataset) => ({
  actors: actors.map(({ id }) => id),
  kinds,
  bases: BASES,
  statuses: STATUSES,
});

export interface Barrier {
  readonly filter: ChoiceFilter;
  /** By place: 1 for the events that it lets through. */
  readonly lets: ArrayLike<number>;
}

/** The filters that keep anything out: those of which something is chosen. What was asked last is remembered. */
export const barriersOf: (dataset: Dataset, filters: Filters) => readonly Barrier[] = rememberLast(
  (dataset, filters) => {
    const columns = columnsOf(dataset);
    const choices = choicesIn(dataset);
    return CHOICE_FILTERS.filter((filter) => filters[filter].length > 0).map((filter) => {
      const isChosen = chosenAmong(choices[filter], filters[filter]);
      const lets =
        filter === 'actors'
          ? markByActors(columns, isChosen, filters)
          : columns[filter].map((choice) => isChosen[choice] ?? 0);
      return { filter, lets };
    });
  },
);

const chosenAmong = (choices: readonly string[], chosen: readonly string[]): Uint8Array =>
  Uint8Array.from(choices, (choice) => (chosen.includes(choice) ? 1 : 0));

function markByActors(
  { actors: { from, values }, length }: EventColumns,
  isChosen: Uint8Array,
  { actors: chosen, actorMode }: Filters,
): Uint8Array {
  const needed = actorMode === 'any' ? 1 : new Set(chosen).size;
  const marks = new Uint8Array(length);
  for (let place = 0; place < length; place++) {
    const end = from[place + 1] ?? 0;
    let found = 0;
    for (let at = from[place] ?? 0; at < end; at++) found += isChosen[values[at] ?? 0] ?? 0;
    if (found >= needed) marks[place] = 1;
  }
  return marks;
}

export const filterByChoices = (dataset: Dataset, places: Places, filters: Filters): Places =>
  barriersOf(dataset, filters).reduce((kept, { lets }) => keepMarked(kept, lets), places);
