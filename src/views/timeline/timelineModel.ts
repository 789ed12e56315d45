import type { TimeSpan } from '../../dataset/eventDate.ts';
import { createSelector } from '../../state/createSelector.ts';
import { selectActorsById, selectEvents, selectShownEvents } from '../../state/selectors.ts';
import type { AppState } from '../../state/store.ts';
import { roundWindow } from '../../state/view.ts';
import { busySpans, fitWindow, toDrawnEvent, type DrawnEvent } from '../../layout/drawnEvent.ts';
import type { Lane } from '../../layout/lane.ts';
import { toLanes } from './lanes.ts';
import { findQuietYears } from '../../layout/quietYears.ts';

export interface TimelineModel {
  /** The events shown that have a place in time, in time order. */
  readonly events: readonly DrawnEvent[];
  readonly lanes: readonly Lane[];
  /** Stretches left out of the axis. */
  readonly gaps: readonly TimeSpan[];
  /** Shows every event of the dossier, filtered or not, so that filtering moves nothing. */
  readonly whole: TimeSpan;
  readonly window: TimeSpan;
}

const NO_GAPS: readonly TimeSpan[] = [];

/** By the time at which their marks start; the same objects for as long as the dossier is. */
const selectEverythingDrawn = createSelector([selectEvents], (events) =>
  events
    .map(toDrawnEvent)
    .filter((event) => event !== null)
    .toSorted((a, b) => a.span.start - b.span.start),
);
const selectShownDrawn = createSelector(
  [selectEverythingDrawn, selectShownEvents, selectEvents],
  (drawn, shown, all): readonly DrawnEvent[] => {
    if (shown.length === all.length) return drawn;
    const isShown = new Set(shown);
    return drawn.filter(({ event }) => isShown.has(event));
  },
);

const selectLanes = createSelector(
  [
    selectShownDrawn,
    ({ view }: AppState) => view.lanes,
    selectActorsById,
    ({ view }: AppState) => view.actors,
  ],
  toLanes,
);

const selectGaps = createSelector(
  [selectEverythingDrawn, ({ view }: AppState) => view.skipsQuietYears],
  (events, skips) => (skips ? findQuietYears(busySpans(events)) : NO_GAPS),
);

const selectWhole = createSelector([selectEverythingDrawn, selectGaps], (events, gaps) => {
  const fitted = fitWindow(events, gaps);
  return fitted && roundWindow(fitted);
});

/** What the timeline and its overview show; null when no event of the dossier has a place in time. */
export const selectTimelineModel: (state: AppState) => TimelineModel | null = createSelector(
  [selectShownDrawn, selectLanes, selectGaps, selectWhole, ({ view }: AppState) => view.window],
  (events, lanes, gaps, whole, window) => whole && { events, lanes, gaps, whole, window: window ?? whole },
);
