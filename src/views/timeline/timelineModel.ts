import { keepMarked, markPlaces, type Places } from '../../dataset/columns/eventColumns.ts';
import type { TimeSpan } from '../../dataset/eventDate.ts';
import { createSelector } from '../../state/createSelector.ts';
import { selectColumns, selectDataset, selectShownPlaces } from '../../state/selectors.ts';
import type { AppState } from '../../state/appState.ts';
import { roundWindow } from '../../state/view.ts';
import { busySpans } from '../../layout/busySpans.ts';
import { fitWindow } from '../../layout/drawnEvent.ts';
import type { Lane } from '../../layout/lane.ts';
import { toLanes } from './lanes.ts';
import { extentOfMarks, toMarks, type Marks } from '../../layout/marks.ts';
import { findQuietYears } from '../../layout/quietYears.ts';

export interface TimelineModel {
  /** Of every event that has a place in time, shown or not. */
  readonly marks: Marks;
  /** The events shown that have a place in time, by the time at which their marks start. */
  readonly places: Places;
  readonly lanes: readonly Lane[];
  /** Stretches left out of the axis. */
  readonly gaps: readonly TimeSpan[];
  /** Shows every event of the dossier, filtered or not, so that filtering moves nothing. */
  readonly whole: TimeSpan;
  readonly window: TimeSpan;
}

const NO_GAPS: readonly TimeSpan[] = [];

export const selectMarks: (state: AppState) => Marks = createSelector([selectDataset], toMarks);

const selectDrawnPlaces = createSelector(
  [selectMarks, selectShownPlaces, selectColumns],
  ({ order, isOrderOfEvents }, shown, { length }): Places => {
    if (shown.length === length) return order;
    if (isOrderOfEvents && order.length === length) return shown;
    return keepMarked(order, markPlaces(length, shown));
  },
);

const selectLanes = createSelector(
  [selectDataset, selectDrawnPlaces, ({ view }: AppState) => view.lanes, ({ view }: AppState) => view.actors],
  toLanes,
);

const selectGaps = createSelector(
  [selectMarks, ({ view }: AppState) => view.skipsQuietYears],
  (marks, skips) => (skips ? findQuietYears(busySpans(marks)) : NO_GAPS),
);

const selectWhole = createSelector([selectMarks, selectGaps], (marks, gaps) => {
  const extent = extentOfMarks(marks, marks.order);
  return extent && roundWindow(fitWindow(extent, gaps));
});

/** What the timeline and its overview show; null when no event of the dossier has a place in time. */
export const selectTimelineModel: (state: AppState) => TimelineModel | null = createSelector(
  [selectMarks, selectDrawnPlaces, selectLanes, selectGaps, selectWhole, ({ view }: AppState) => view.window],
  (marks, places, lanes, gaps, whole, window) =>
    whole && { marks, places, lanes, gaps, whole, window: window ?? whole },
);
