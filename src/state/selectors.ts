/** Everything that is derived from the state. Results keep their identity while what they depend on does. */
import type { Actor, DatedEvent, Source } from '../dataset/dataset.ts';
import { provedPassage } from '../dataset/verdict.ts';
import { createSelector } from './createSelector.ts';
import { filterByChoices, indexActors, searchEvents, type ActorsById } from './filter.ts';
import { findTerms, searchTerms } from './search.ts';
import type { AppState } from './store.ts';
import type { Filters } from './view.ts';
import type { SourceId } from '../dataset/entityIds.ts';

const NO_EVENTS: readonly DatedEvent[] = [];
const NO_ACTORS: readonly Actor[] = [];
const NO_SOURCES: readonly Source[] = [];

export const selectEvents = ({ dataset }: AppState): readonly DatedEvent[] => dataset?.events ?? NO_EVENTS;
export const selectActors = ({ dataset }: AppState): readonly Actor[] => dataset?.actors ?? NO_ACTORS;
export const selectSources = ({ dataset }: AppState): readonly Source[] => dataset?.sources ?? NO_SOURCES;

export const selectActorsById: (state: AppState) => ActorsById = createSelector([selectActors], (actors) =>
  indexActors({ actors }),
);

export const selectSourcesById: (state: AppState) => ReadonlyMap<SourceId, Source> = createSelector(
  [selectSources],
  (sources) => new Map(sources.map((source) => [source.id, source])),
);

export const selectFilters: (state: AppState) => Filters = createSelector(
  [
    ({ view }: AppState) => view.actors,
    ({ view }: AppState) => view.actorMode,
    ({ view }: AppState) => view.kinds,
    ({ view }: AppState) => view.bases,
    ({ view }: AppState) => view.statuses,
    ({ view }: AppState) => view.search,
  ],
  (actors, actorMode, kinds, bases, statuses, search) => ({
    actors,
    actorMode,
    kinds,
    bases,
    statuses,
    search,
  }),
);

/** What the search finds, whatever else is filtered. */
export const selectFoundEvents: (state: AppState) => readonly DatedEvent[] = createSelector(
  [selectEvents, ({ view }: AppState) => view.search, selectActorsById],
  searchEvents,
);

/** In time order, undated ones last. */
export const selectShownEvents: (state: AppState) => readonly DatedEvent[] = createSelector(
  [selectFoundEvents, selectFilters],
  filterByChoices,
);

export const selectCurrentEvent: (state: AppState) => DatedEvent | null = createSelector(
  [selectEvents, ({ view }: AppState) => view.event],
  (events, id) => events.find((event) => event.id === id) ?? null,
);

/** The events before and after the current one among those shown, and its place, counted from 1. */
export interface Neighbours {
  readonly previous: DatedEvent | null;
  readonly next: DatedEvent | null;
  /** 0 when the current event is not among those shown. */
  readonly position: number;
  readonly total: number;
}

export const selectNeighbours: (state: AppState) => Neighbours = createSelector(
  [selectShownEvents, ({ view }: AppState) => view.event],
  (events, id) => {
    const index = events.findIndex((event) => event.id === id);
    const next = index === -1 ? events[0] : events[index + 1];
    return {
      previous: events[index - 1] ?? null,
      next: next ?? null,
      position: index + 1,
      total: events.length,
    };
  },
);

export const selectSearchTerms: (state: AppState) => readonly string[] = createSelector(
  [({ view }: AppState) => view.search],
  searchTerms,
);

/** How many places of the articles have one of the words searched for. */
export const selectArticleMatchCount: (state: AppState) => number = createSelector(
  [selectSources, selectSearchTerms],
  (sources, terms) =>
    terms.length === 0
      ? 0
      : sources
          .flatMap(({ paragraphs }) => paragraphs)
          .reduce((sum, paragraph) => sum + findTerms(paragraph, terms).length, 0),
);

/** How many quotes the dataset has, and how many of them are proved. */
export interface QuoteTally {
  readonly quotes: number;
  readonly proved: number;
}

export const selectQuoteTally: (state: AppState) => QuoteTally = createSelector([selectEvents], (events) => {
  const quotes = events.flatMap((event) => event.quotes);
  return { quotes: quotes.length, proved: quotes.filter((quote) => provedPassage(quote) !== null).length };
});
