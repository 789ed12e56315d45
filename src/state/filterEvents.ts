import type { DatedEvent } from '../dataset/dataset.ts';
import { filterByChoices, searchEvents, type ActorsById } from './filter.ts';
import type { Filters } from './view.ts';

/** The search and all other filters. */
export const filterEvents = (
  events: readonly DatedEvent[],
  filters: Filters,
  actors: ActorsById,
): readonly DatedEvent[] => filterByChoices(searchEvents(events, filters.search, actors), filters);
