/** What a link can carry: everything a person chose, and nothing that can be derived from it. */
import { findEvent } from '../dataset/columns/findPlace.ts';
import type { Dataset, Status } from '../dataset/dataset.ts';
import type { Basis, TimeSpan } from '../dataset/eventDate.ts';
import { quoted } from '../dataset/problem.ts';
import type { ActorId, EventId } from '../dataset/entityIds.ts';

export type ActorMode = 'any' | 'all';
export type Lanes = 'none' | 'actor' | 'kind';
export type Pane = 'timeline' | 'list';
export const SORT_KEYS = ['time', 'title', 'kind', 'status'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface ListSort {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

/** Filters with nothing chosen let everything through. */
export interface ViewState {
  readonly event: EventId | null;
  /** Which quote of the event, counted from 0; null for the event as a whole. */
  readonly quote: number | null;
  readonly actors: readonly ActorId[];
  readonly actorMode: ActorMode;
  readonly kinds: readonly string[];
  readonly bases: readonly Basis[];
  readonly statuses: readonly Status[];
  readonly search: string;
  /** What the timeline shows; null for everything. */
  readonly window: TimeSpan | null;
  readonly lanes: Lanes;
  readonly skipsQuietYears: boolean;
  readonly pane: Pane;
  readonly isArticleShown: boolean;
  /** Whether the article shows each time expression with its reading. */
  readonly areTimesShown: boolean;
  readonly sort: ListSort;
}

/** The part of a view that decides which events are shown. */
export type Filters = Pick<ViewState, 'actors' | 'actorMode' | 'kinds' | 'bases' | 'statuses' | 'search'>;

export const NO_FILTERS: Filters = {
  actors: [],
  actorMode: 'any',
  kinds: [],
  bases: [],
  statuses: [],
  search: '',
};

export const DEFAULT_VIEW: ViewState = {
  event: null,
  quote: null,
  ...NO_FILTERS,
  window: null,
  lanes: 'none',
  skipsQuietYears: true,
  pane: 'timeline',
  isArticleShown: true,
  areTimesShown: false,
  sort: { by: 'time', isDescending: false },
};

export const hasFilters = (view: Filters): boolean =>
  [view.actors, view.kinds, view.bases, view.statuses].some((chosen) => chosen.length > 0) ||
  view.search.trim() !== '';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const YEAR_MS = 365 * DAY_MS;
/** The widest and the narrowest window; the chart's own zoom limits are the same. */
export const MAX_WINDOW_MS = 2 * 8.64e15;
export const MIN_WINDOW_MS = 3_600_000;
const FARTHEST_MS = 8.64e15;

/**
 * A window as it is kept and written in links: whole minutes, whole days when it is wider than two years, and
 * inside the limits. Null when it has no width at all.
 */
export function roundWindow({ start, end }: TimeSpan): TimeSpan | null {
  if (!Number.isFinite(start) || !Number.isFinite(end) || start >= end) return null;
  const unit = end - start > 2 * YEAR_MS ? DAY_MS : MINUTE_MS;
  const width = Math.min(Math.max(end - start, MIN_WINDOW_MS), MAX_WINDOW_MS);
  const roundedStart = Math.round(Math.min(Math.max(start, -FARTHEST_MS), FARTHEST_MS - width) / unit) * unit;
  return {
    start: roundedStart,
    end: Math.min(Math.round((roundedStart + width) / unit) * unit, FARTHEST_MS),
  };
}

/** A view with everything dropped that the dataset does not have, and what was dropped, in words. */
export function fitView(view: ViewState, dataset: Dataset): { view: ViewState; dropped: readonly string[] } {
  const dropped: string[] = [];
  const keep = <T extends string>(
    noun: string,
    chosen: readonly T[],
    known: ReadonlySet<T>,
  ): readonly T[] => {
    for (const id of chosen) if (!known.has(id)) dropped.push(`${noun} ${quoted(id)}`);
    return chosen.filter((id) => known.has(id));
  };
  const event = view.event === null ? undefined : findEvent(dataset.events, view.event);
  if (view.event !== null && !event) dropped.push(`event ${quoted(view.event)}`);
  const fitted: ViewState = {
    ...view,
    event: event?.id ?? null,
    quote: event && view.quote !== null && event.quotes[view.quote] ? view.quote : null,
    actors: keep('actor', view.actors, new Set(dataset.actors.map(({ id }) => id))),
    kinds: keep('kind', view.kinds, new Set(dataset.kinds)),
  };
  return { view: dropped.length > 0 || fitted.quote !== view.quote ? fitted : view, dropped };
}

/** The same list with an entry added, or taken out if it was there. */
export const toggled = <T>(chosen: readonly T[], entry: T): readonly T[] =>
  chosen.includes(entry) ? chosen.filter((other) => other !== entry) : [...chosen, entry];
