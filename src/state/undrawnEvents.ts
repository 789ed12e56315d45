import { eventsAt, type EventColumns, type Places } from '../dataset/columns/eventColumns.ts';
import type { DatedEvent } from '../dataset/dataset.ts';
import { PLACINGS, type Placing } from '../dataset/eventDate.ts';
import { createSelector } from './createSelector.ts';
import { selectColumns, selectEvents, selectShownPlaces } from './selectors.ts';
import type { AppState } from './store.ts';

export const isPlaced =
  ({ placings }: EventColumns, placing: Placing) =>
  (place: number): boolean =>
    placings[place] === PLACINGS.indexOf(placing);

type Undrawn = Exclude<Placing, 'drawn'>;

/** The events shown that no axis has. */
export const selectUndrawnEvents: (state: AppState) => Readonly<Record<Undrawn, readonly DatedEvent[]>> =
  createSelector([selectEvents, selectColumns, selectShownPlaces], (events, columns, shown: Places) => {
    const placed = (placing: Undrawn) => eventsAt(events, shown.filter(isPlaced(columns, placing)));
    return { undrawable: placed('undrawable'), undated: placed('undated') };
  });
