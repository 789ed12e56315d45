/** How many events each choice of the filters stands for. */
import { STATUSES, type DatedEvent } from '../dataset/dataset.ts';
import { BASES } from '../dataset/eventDate.ts';
import { createSelector } from './createSelector.ts';
import { filterEvents, matchesFacets, type ActorsById } from './filter.ts';
import { selectActors, selectActorsById, selectEvents, selectFilters } from './selectors.ts';
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

type ListFilter = 'actors' | 'kinds' | 'bases' | 'statuses';

/** What an event offers to each filter. */
const choicesOf: { readonly [K in ListFilter]: (event: DatedEvent) => readonly Filters[K][number][] } = {
  actors: (event) => event.actors.map(({ actor }) => actor),
  kinds: (event) => [event.kind],
  bases: (event) => [event.date.basis],
  statuses: (event) => [event.status],
};

/** Counts for every choice of one filter, the other filters standing as they are. One pass over the events. */
export function countChoices<K extends ListFilter>(
  events: readonly DatedEvent[],
  filters: Filters,
  actors: ActorsById,
  filter: K,
  choices: readonly Filters[K][number][],
): ReadonlyMap<Filters[K][number], ChoiceCount> {
  type Choice = Filters[K][number];
  const chosen = new Set<Choice>(filters[filter]);
  // A further choice widens what is shown, unless events must have all that is chosen.
  const widens = chosen.size > 0 && (filter !== 'actors' || filters.actorMode === 'any');
  const tally = new Map<Choice, number>();
  let shown = 0;
  for (const event of filterEvents(events, { ...filters, [filter]: [] }, actors)) {
    const isShown = matchesFacets(event, filters);
    if (isShown) shown++;
    for (const choice of choicesOf[filter](event)) {
      const isCounted = widens && !chosen.has(choice) ? !isShown : isShown;
      if (isCounted) tally.set(choice, (tally.get(choice) ?? 0) + 1);
    }
  }
  return new Map(
    choices.map((choice) => {
      const isChosen = chosen.has(choice);
      return [choice, { isChosen, count: (tally.get(choice) ?? 0) + (widens && !isChosen ? shown : 0) }];
    }),
  );
}

export const selectActorCounts = createSelector(
  [selectEvents, selectFilters, selectActorsById, selectActors],
  (events, filters, byId, actors) =>
    countChoices(
      events,
      filters,
      byId,
      'actors',
      actors.map(({ id }) => id),
    ),
);

export const selectKindCounts = createSelector(
  [selectEvents, selectFilters, selectActorsById, ({ dataset }: AppState) => dataset?.kinds],
  (events, filters, byId, kinds) => countChoices(events, filters, byId, 'kinds', kinds ?? []),
);

export const selectBasisCounts = createSelector(
  [selectEvents, selectFilters, selectActorsById],
  (events, filters, byId) => countChoices(events, filters, byId, 'bases', BASES),
);

export const selectStatusCounts = createSelector(
  [selectEvents, selectFilters, selectActorsById],
  (events, filters, byId) => countChoices(events, filters, byId, 'statuses', STATUSES),
);
