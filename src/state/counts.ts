/** How many events each choice of the filters stands for. */
import { STATUSES, type DatedEvent } from '../dataset/dataset.ts';
import { BASES } from '../dataset/eventDate.ts';
import { createSelector } from './createSelector.ts';
import { CHOICE_FILTERS, letsThrough, type ChoiceFilter } from './filter.ts';
import { selectActors, selectFilters, selectFoundEvents } from './selectors.ts';
import type { AppState } from './store.ts';
import type { Filters } from './view.ts';

/**
 * How many events would be shown if this choice were added. For a choice already made: how many of the events
 * shown now it stands for.
 */
export interface ChoiceCount {
  readonly isChosen: boolean;
  readonly count: number;
}

type Tally = Map<string, number>;

export interface Tallies {
  readonly shown: number;
  /** What the events shown offer to each filter. */
  readonly amongShown: Readonly<Record<ChoiceFilter, Tally>>;
  /** What those offer to a filter that it alone keeps out. */
  readonly keptOut: Readonly<Record<ChoiceFilter, Tally>>;
}

/** What an event offers to each filter. */
const choicesOf: Readonly<Record<ChoiceFilter, (event: DatedEvent) => readonly string[]>> = {
  actors: (event) => event.actors.map(({ actor }) => actor),
  kinds: (event) => [event.kind],
  bases: (event) => [event.date.basis],
  statuses: (event) => [event.status],
};

/** One pass over the events that are found, for all filters. */
export function tallyChoices(events: readonly DatedEvent[], filters: Filters): Tallies {
  const [amongShown, keptOut] = [emptyTallies(), emptyTallies()];
  let shown = 0;
  for (const event of events) {
    const [barrier, another] = CHOICE_FILTERS.filter((filter) => !letsThrough[filter](event, filters));
    if (barrier === undefined) {
      shown++;
      for (const filter of CHOICE_FILTERS) addTo(amongShown[filter], choicesOf[filter](event));
    } else if (another === undefined) addTo(keptOut[barrier], choicesOf[barrier](event));
  }
  return { shown, amongShown, keptOut };
}

const emptyTallies = (): Record<ChoiceFilter, Tally> => ({
  actors: new Map(),
  kinds: new Map(),
  bases: new Map(),
  statuses: new Map(),
});

function addTo(tally: Tally, choices: readonly string[]): void {
  for (const choice of choices) tally.set(choice, (tally.get(choice) ?? 0) + 1);
}

/** Counts for every choice of one filter, the other filters standing as they are. */
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
    choices.map((choice) => {
      const isChosen = chosen.has(choice);
      const count =
        widens && !isChosen
          ? shown + (keptOut[filter].get(choice) ?? 0)
          : (amongShown[filter].get(choice) ?? 0);
      return [choice, { isChosen, count }];
    }),
  );
}

const selectTallies = createSelector([selectFoundEvents, selectFilters], tallyChoices);

export const selectActorCounts = createSelector(
  [selectTallies, selectFilters, selectActors],
  (tallies, filters, actors) =>
    countChoices(
      tallies,
      filters,
      'actors',
      actors.map(({ id }) => id),
    ),
);

export const selectKindCounts = createSelector(
  [selectTallies, selectFilters, ({ dataset }: AppState) => dataset?.kinds],
  (tallies, filters, kinds) => countChoices(tallies, filters, 'kinds', kinds ?? []),
);

export const selectBasisCounts = createSelector([selectTallies, selectFilters], (tallies, filters) =>
  countChoices(tallies, filters, 'bases', BASES),
);

export const selectStatusCounts = createSelector([selectTallies, selectFilters], (tallies, filters) =>
  countChoices(tallies, filters, 'statuses', STATUSES),
);
