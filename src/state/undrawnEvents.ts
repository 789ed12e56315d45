import { eventsAt, type Places } from '../dataset/columns/eventColumns.ts';
import type { DatedEvent } from '../dataset/dataset.ts';
import type { Placing } from '../dataset/eventDate.ts';
import { createSelector } from './createSelector.ts';
import { placedAs } from './placedAs.ts';
import { selectColumns, selectEvents, selectShownPlaces } from './selectors.ts';
import type { AppState } from './appState.ts';

type Undrawn = Exclude<Placing, 'drawn'>;

/** The events shown that no axis has. */
export const selectUndrawnEvents: (state: AppState) => Readonly<Record<Undrawn, readonly DatedEvent[]>> =
  createSelector([selectEvents, selectColumns, selectShownPlaces], (events, columns, shown: Places) => {
    const placed = (placing: Undrawn) => eventsAt(events, placedAs(columns, shown, placing));
    return { undrawable: placed('undrawable'), undated: placed('undated') };
  });
