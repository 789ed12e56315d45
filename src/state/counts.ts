/** How many events each choice of the filters stands for. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { choicePlacesOf, type ChoiceFilter } from '../dataset/columns/choicePlaces.ts';
import { keepMarked, markPlaces, type Places } from '../dataset/columns/eventColumns.ts';
import { listAt } from '../dataset/columns/numberLists.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { rememberLast } from './createSelector.ts';
import { barriersOf, choicesIn, filterByChoices, type Barrier } from './filter.ts';
import type { Filters } from './view.ts';

/**
 * How many events would be shown if this choice were added. For a choice already made: how many of the events
 * shown now it stands for.
 */
export interface ChoiceCount {
  readonly isChosen: boolean;
  readonly count: number;
}

/** For each choice of a filter, by its place in `choicesIn`, how many events have it. */
type Tally = Uint32Array;

export interface Tallies {
  readonly shown: number;
  /** What the events shown offer to each filter. */
  readonly amongShown: Readonly<Record<ChoiceFilter, Tally>>;
  /** What those offer to a filter that it alone keeps out. */
  readonly keptOut: Readonly<Record<ChoiceFilter, Tally>>;
}

/** Over the events that are found, for all filters; remembered until others are asked for. */
export const tallyChoices: (dataset: Dataset, found: Places, filters: Filters) => Tallies = rememberLast(
  (dataset, found, filters) => {
    const shown = filterByChoices(dataset, found, filters);
    const barriers = barriersOf(dataset, filters);
    return {
      shown: shown.length,
      amongShown: tallyEach(tallying(dataset, shown)),
      keptOut: tallyEach((filter) => tallying(dataset, keptOutBy(filter, barriers, found))(filter)),
    };
  },
);

const tallyEach = (tally: (filter: ChoiceFilter) => Tally): Record<ChoiceFilter, Tally> => ({
  actors: tally('actors'),
  kinds: tally('kinds'),
  bases: tally('bases'),
  statuses: tally('statuses'),
});

const NONE = new Uint32Array();

/** What one filter keeps out and all others let through. */
const keptOutBy = (filter: ChoiceFilter, barriers: readonly Barrier[], found: Places): Places =>
  barriers.some((barrier) => barrier.filter === filter)
    ? barriers.reduce(
        (kept, barrier) => keepMarked(kept, barrier.lets(), barrier.filter === filter ? 0 : 1),
        found,
      )
    : NONE;

/** Counts how many of some places have each choice of a filter. */
function tallying(dataset: Dataset, places: Places): (filter: ChoiceFilter) => Tally {
  const columns = columnsOf(dataset);
  const count = counter(places, columns.length);
  return (filter) => {
    const lists = choicePlacesOf(columns)[filter];
    return Uint32Array.from(choicesIn(dataset)[filter], (_, choice) => count(listAt(lists, choice)));
  };
}

/** Counts how many in a list are among some places; looks at none where those are all or none. */
function counter(places: Places, length: number): (list: Places) => number {
  if (places.length === 0) return () => 0;
  if (places.length === length) return (list) => list.length;
  const marks = markPlaces(length, places);
  return (list) => countMarked(list, marks);
}

function countMarked(places: Places, marks: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < places.length; index++) count += marks[places[index] ?? 0] ?? 0;
  return count;
}

/** Counts for every choice of one filter, the other filters standing as they are. `choices` are those that were tallied. */
export function countChoices<F extends ChoiceFilter>(
  { shown, amongShown, keptOut }: Tallies,
  filters: Filters,
  filter: F,
  choices: readonly Filters[F][number][],
): ReadonlyMap<Filters[F][number], ChoiceCount> {
  const chosen = new Set<string>(filters[filter]);
  // A further choice widens what is shown, unless events must have all that is chosen.
  const widens = chosen.size > 0 && (filter !== 'actors' || filters.actorMode === 'any');
  return new Map(
    choices.map((choice, place) => {
      const isChosen = chosen.has(choice);
      const count =
        widens && !isChosen ? shown + (keptOut[filter][place] ?? 0) : (amongShown[filter][place] ?? 0);
      return [choice, { isChosen, count }];
    }),
  );
}
