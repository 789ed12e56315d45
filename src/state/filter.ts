/** Which events a set of filters lets through. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { keepPlaces, type EventColumns, type Places } from '../dataset/columns/eventColumns.ts';
import { STATUSES, type Dataset } from '../dataset/dataset.ts';
import { BASES } from '../dataset/eventDate.ts';
import type { ActorId } from '../dataset/entityIds.ts';
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

/** Whether the event at a place is let through. */
type PlaceTest = (place: number) => boolean;

export interface Barrier {
  readonly filter: ChoiceFilter;
  readonly lets: PlaceTest;
}

/** The filters that keep anything out: those of which something is chosen. */
export function barriersOf(dataset: Dataset, filters: Filters): readonly Barrier[] {
  const columns = columnsOf(dataset);
  const choices = choicesIn(dataset);
  const tests: Readonly<Record<ChoiceFilter, () => PlaceTest>> = {
    actors: () => testActors(columns, choices.actors, filters),
    kinds: () => testColumn(columns.kinds, choices.kinds, filters.kinds),
    bases: () => testColumn(columns.bases, choices.bases, filters.bases),
    statuses: () => testColumn(columns.statuses, choices.statuses, filters.statuses),
  };
  return CHOICE_FILTERS.filter((filter) => filters[filter].length > 0).map((filter) => ({
    filter,
    lets: tests[filter](),
  }));
}

function testColumn<T>(
  column: Uint8Array | Uint32Array,
  choices: readonly T[],
  chosen: readonly T[],
): PlaceTest {
  const isChosen = choices.map((choice) => chosen.includes(choice));
  return (place) => isChosen[column[place] ?? 0] === true;
}

function testActors(
  { actors: { from, values } }: EventColumns,
  ids: readonly ActorId[],
  { actors: chosen, actorMode }: Filters,
): PlaceTest {
  const needed = actorMode === 'any' ? 1 : new Set(chosen).size;
  const isChosen = ids.map((id) => chosen.includes(id));
  return (place) => {
    let found = 0;
    for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) if (isChosen[values[at] ?? 0]) found++;
    return found >= needed;
  };
}

export const filterByChoices = (dataset: Dataset, places: Places, filters: Filters): Places =>
  barriersOf(dataset, filters).reduce((kept, { lets }) => keepPlaces(kept, lets), places);
