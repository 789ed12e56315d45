/** How many events each choice of the filters stands for. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { choicePlacesOf, type ChoiceFilter } from '../dataset/columns/choicePlaces.ts';
import { markPlaces, type Places } from '../dataset/columns/eventColumns.ts';
import { listAt } from '../dataset/columns/numberLists.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { rememberLast } from './createSelector.ts';
import { barriersOf, choicesIn, filterByChoices } from './filter.ts';
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
    const shown = filterByChoices(dataset, found, filters).length;
    const standings = standingsOf(dataset, found, filters);
    const tally = (filter: ChoiceFilter, count: (list: Places) => number): Tally => {
      const lists = choicePlacesOf(columnsOf(dataset))[filter];
      return Uint32Array.from(choicesIn(dataset)[filter], (_, choice) => count(listAt(lists, choice)));
    };
    const countShown = shown === standings.length ? countAll : counting(standings, SHOWN);
    return {
      shown,
      amongShown: tallyEach((filter) => tally(filter, countShown)),
      keptOut: tallyEach((filter) =>
        filters[filter].length > 0 ? tally(filter, counting(standings, KEPT_OUT_BY[filter])) : NONE,
      ),
    };
  },
);

const tallyEach = (tally: (filter: ChoiceFilter) => Tally): Record<ChoiceFilter, Tally> => ({
  actors: tally('actors'),
  kinds: tally('kinds'),
  bases: tally('bases'),
  statuses: tally('statuses'),
});

const NONE: Tally = new Uint32Array();

/** What keeps an event from being shown, a bit each. */
type Standing = number;
const SHOWN: Standing = 0;
const KEPT_OUT_BY: Readonly<Record<ChoiceFilter, Standing>> = { actors: 1, kinds: 2, bases: 4, statuses: 8 };
const NOT_FOUND: Standing = 16;

/** Of each event, by its place. */
function standingsOf(dataset: Dataset, found: Places, filters: Filters): Uint8Array {
  const standings = new Uint8Array(columnsOf(dataset).length);
  const keepOut = (standing: Standing, lets: Uint8Array) => {
    for (let place = 0; place < standings.length; place++)
      if (lets[place] === 0) standings[place] = (standings[place] ?? 0) | standing;
  };
  if (found.length < standings.length) keepOut(NOT_FOUND, markPlaces(standings.length, found));
  for (const { filter, lets } of barriersOf(dataset, filters)) keepOut(KEPT_OUT_BY[filter], lets());
  return standings;
}

const countAll = (places: Places): number => places.length;

const counting =
  (standings: Uint8Array, wanted: Standing) =>
  (places: Places): number => {
    let count = 0;
    for (let index = 0; index < places.length; index++) if (standings[places[index] ?? 0] === wanted) count++;
    return count;
  };

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
