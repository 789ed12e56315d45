/** Which events a set of filters lets through. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { keepMarked, type EventColumns, type Places } from '../dataset/columns/eventColumns.ts';
import { STATUSES, type Dataset } from '../dataset/dataset.ts';
import { BASES } from '../dataset/eventDate.ts';
import type { ActorId } from '../dataset/entityIds.ts';
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
  readonly lets: Uint8Array;
}

/**
 * The filters that keep anything out: those of which something is chosen. What was asked last is remembered. Each is one loop
 * without a call, for the first filter of a great many waits for code that no engine has made fast yet.
 */
export const barriersOf: (dataset: Dataset, filters: Filters) => readonly Barrier[] = rememberLast(
  (dataset, filters) => {
    const columns = columnsOf(dataset);
    const choices = choicesIn(dataset);
    const marks: Readonly<Record<ChoiceFilter, () => Uint8Array>> = {
      actors: () => markByActors(columns, choices.actors, filters),
      kinds: () => markByColumn(columns.kinds, choices.kinds, filters.kinds),
      bases: () => markByColumn(columns.bases, choices.bases, filters.bases),
      statuses: () => markByColumn(columns.statuses, choices.statuses, filters.statuses),
    };
    return CHOICE_FILTERS.filter((filter) => filters[filter].length > 0).map((filter) => ({
      filter,
      lets: marks[filter](),
    }));
  },
);

const chosenAmong = <T>(choices: readonly T[], chosen: readonly T[]): Uint8Array =>
  Uint8Array.from(choices, (choice) => (chosen.includes(choice) ? 1 : 0));

function markByColumn<T>(
  column: Uint8Array | Uint32Array,
  choices: readonly T[],
  chosen: readonly T[],
): Uint8Array {
  const isChosen = chosenAmong(choices, chosen);
  const marks = new Uint8Array(column.length);
  for (let place = 0; place < marks.length; place++) marks[place] = isChosen[column[place] ?? 0] ?? 0;
  return marks;
}

function markByActors(
  { actors: { from, values }, length }: EventColumns,
  ids: readonly ActorId[],
  { actors: chosen, actorMode }: Filters,
): Uint8Array {
  const needed = actorMode === 'any' ? 1 : new Set(chosen).size;
  const isChosen = chosenAmong(ids, chosen);
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
