import type { DatedEvent } from '../dataset/dataset.ts';
import { placingOf, type Placing } from '../dataset/eventDate.ts';
import { createSelector } from './createSelector.ts';
import { selectShownEvents } from './selectors.ts';
import type { AppState } from './store.ts';

/** The events shown, by where in time they can be shown. */
export const selectPlacedEvents: (state: AppState) => Readonly<Record<Placing, readonly DatedEvent[]>> =
  createSelector([selectShownEvents], (events) => {
    const placed: Record<Placing, DatedEvent[]> = { drawn: [], undrawable: [], undated: [] };
    for (const event of events) placed[placingOf(event.date)].push(event);
    return placed;
  });
