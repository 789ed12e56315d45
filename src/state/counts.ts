/** How many events each choice of the filters stands for. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import type { Places } from '../dataset/columns/eventColumns.ts';
import type { NumberLists } from '../dataset/columns/numberLists.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { rememberLast } from './createSelector.ts';
import { barriersOf, choicesIn, type ChoiceFilter } from './filter.ts';
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

/** One pass over the events that are found, for all filters; remembered until others are asked for. */
export const tallyChoices: (dataset: Dataset, found: Places, filters: Filters) => Tallies = rememberLast(
  (dataset, found, filters) => {
    const columns = columnsOf(dataset);
    const barriers = barriersOf(dataset, filters);
    const [amongShown, keptOut] = [emptyTallies(dataset), emptyTallies(dataset)];
    let shown = 0;
    for (const place of found) {
      let keptBy = 0;
      let barrier: ChoiceFilter | null = null;
      for (const { filter, lets } of barriers) {
        if (lets[place] === 1) continue;
        keptBy++;
        barrier = filter;
      }
      if (keptBy > 1) continue;
      if (barrier === null) shown++;
      const tally = barrier === null ? amongShown : keptOut;
      if (barrier === null || barrier === 'actors') addEach(tally.actors, columns.actors, place);
      if (barrier === null || barrier === 'kinds') addOne(tally.kinds, columns.kinds[place]);
      if (barrier === null || barrier === 'bases') addOne(tally.bases, columns.bases[place]);
      if (barrier === null || barrier === 'statuses') addOne(tally.statuses, columns.statuses[place]);
    }
    return { shown, amongShown, keptOut };
  },
);

function emptyTallies(dataset: Dataset): Record<ChoiceFilter, Tally> {
  const { actors, kinds, bases, statuses } = choicesIn(dataset);
  return {
    actors: new Uint32Array(actors.length),
    kinds: new Uint32Array(kinds.length),
    bases: new Uint32Array(bases.length),
    statuses: new Uint32Array(statuses.length),
  };
}

function addOne(tally: Tally, choice = 0): void {
  tally[choice] = (tally[choice] ?? 0) + 1;
}

function addEach(tally: Tally, { from, values }: NumberLists, place: number): void {
  for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) addOne(tally, values[at]);
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
