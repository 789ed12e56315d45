/** Everything that is derived from the state. Results keep their identity while what they depend on does. */
import { columnsOf } from '../dataset/columns/columnsOf.ts';
import { sum } from '../dataset/columns/numberLists.ts';
import { eventsAt, markPlaces, type EventColumns, type Places } from '../dataset/columns/eventColumns.ts';
import { findPlace } from '../dataset/columns/findPlace.ts';
import type { Actor, Dataset, DatedEvent, Source } from '../dataset/dataset.ts';
import { createSelector } from './createSelector.ts';
import { filterByChoices } from './filter.ts';
import { searchTerms } from './search.ts';
import { searchPlaces } from './searchEvents.ts';
import type { AppState } from './appState.ts';
import type { Filters } from './view.ts';
import type { ActorId, EventId, SourceId } from '../dataset/entityIds.ts';

const NO_DATASET: Dataset = { title: '', language: '', kinds: [], sources: [], actors: [], events: [] };

/** One without anything while none is open. */
export const selectDataset = ({ dataset }: AppState): Dataset => dataset ?? NO_DATASET;
export const selectColumns = (state: AppState): EventColumns => columnsOf(selectDataset(state));
export const selectEvents = (state: AppState): readonly DatedEvent[] => selectDataset(state).events;
export const selectActors = (state: AppState): readonly Actor[] => selectDataset(state).actors;
export const selectSources = (state: AppState): readonly Source[] => selectDataset(state).sources;

export type ActorsById = ReadonlyMap<ActorId, Actor>;

export const selectActorsById: (state: AppState) => ActorsById = createSelector(
  [selectActors],
  (actors) => new Map(actors.map((actor) => [actor.id, actor])),
);

export const selectSourcesById: (state: AppState) => ReadonlyMap<SourceId, Source> = createSelector(
  [selectSources],
  (sources) => new Map(sources.map((source) => [source.id, source])),
);

/** What is searched for; where somebody else looks for it, what they last found, until they have answered. */
const selectSearch = ({ view, found }: AppState): string =>
  found && view.search.trim() !== '' ? found.search : view.search;

export const selectFilters: (state: AppState) => Filters = createSelector(
  [
    ({ view }: AppState) => view.actors,
    ({ view }: AppState) => view.actorMode,
    ({ view }: AppState) => view.kinds,
    ({ view }: AppState) => view.bases,
    ({ view }: AppState) => view.statuses,
    selectSearch,
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
export const selectFoundPlaces: (state: AppState) => Places = createSelector(
  [selectDataset, selectSearch, ({ found }: AppState) => found],
  (dataset, search, found) =>
    found && searchTerms(search).length > 0 ? found.places : searchPlaces(dataset, found ? '' : search),
);

/** In time order, undated ones last. */
export const selectShownPlaces: (state: AppState) => Places = createSelector(
  [selectDataset, selectFoundPlaces, selectFilters],
  filterByChoices,
);

export const selectShownEvents: (state: AppState) => readonly DatedEvent[] = createSelector(
  [selectEvents, selectShownPlaces],
  eventsAt,
);

/** Whether an event is among those shown. */
export const selectIsShown: (state: AppState) => (id: EventId) => boolean = createSelector(
  [selectEvents, selectShownPlaces],
  (events, shown) => {
    if (shown.length === events.length) return () => true;
    let isShown: Uint8Array | null = null;
    return (id) => {
      isShown ??= markPlaces(events.length, shown);
      return isShown[findPlace(events, id)] === 1;
    };
  },
);

/** The place of the current event; −1 for none. */
export const selectCurrentPlace = (state: AppState): number =>
  state.view.event === null ? -1 : findPlace(selectEvents(state), state.view.event);

export const selectCurrentEvent = (state: AppState): DatedEvent | null =>
  selectEvents(state)[selectCurrentPlace(state)] ?? null;

/** The events before and after the current one among those shown, and its place, counted from 1. */
export interface Neighbours {
  readonly previous: DatedEvent | null;
  readonly next: DatedEvent | null;
  /** 0 when the current event is not among those shown. */
  readonly position: number;
  readonly total: number;
}

export const selectNeighbours: (state: AppState) => Neighbours = createSelector(
  [selectEvents, selectShownPlaces, selectCurrentPlace],
  (events, shown, current) => {
    const index = shown.indexOf(current);
    return {
      previous: events[shown[index - 1] ?? -1] ?? null,
      next: events[shown[index + 1] ?? -1] ?? null,
      position: index + 1,
      total: shown.length,
    };
  },
);

export const selectSearchTerms: (state: AppState) => readonly string[] = createSelector(
  [selectSearch],
  searchTerms,
);

/** How many quotes the dataset has, and how many of them are proved. */
export interface QuoteTally {
  readonly quotes: number;
  readonly proved: number;
}

export const selectQuoteTally: (state: AppState) => QuoteTally = createSelector(
  [selectColumns],
  ({ quotes, provedQuotes }) => ({ quotes: sum(quotes), proved: sum(provedQuotes) }),
);

const NOT_YET = new Uint32Array();

/** Of a dossier whose titles are not all at hand, which stays in the order of time until they are sorted; null for any other. */
export const selectTitleRanks = ({ found, titleRanks }: AppState): Uint32Array | null =>
  titleRanks ?? (found && NOT_YET);
