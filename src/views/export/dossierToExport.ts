import type { Dataset } from '../../dataset/dataset.ts';
import type { Exported } from '../../formats/exporter.ts';
import { selectDraft } from '../../state/draft/draftStore.ts';
import { provedFile } from '../../state/draft/provedFile.ts';
import { selectShownEvents } from '../../state/selectors.ts';
import type { AppState } from '../../state/appState.ts';

/** All events, or those that the filters let through. */
export type Extent = 'all' | 'shown';

export interface Outgoing extends Exported {
  /** Quotes of a draft that are not in their source, and are left out of whatever leaves it. */
  readonly unfound: number;
}

/** The open dossier as it may leave; null while none is open. */
export function dossierToExport(state: AppState, extent: Extent): Outgoing | null {
  const { dataset, drafting, file, fileBytes } = state;
  if (!dataset) return null;
  const chosen = extent === 'all' ? dataset : { ...dataset, events: selectShownEvents(state) };
  const now = new Date();
  if (!drafting) return { dataset: chosen, file, fileBytes, now, unfound: 0 };
  const proved = provedFile(selectDraft(drafting.draft.getState()), dataset);
  return {
    dataset: withoutUnfound(chosen),
    file: () => proved.file,
    fileBytes: null,
    now,
    unfound: proved.leftOut,
  };
}

const withoutUnfound = (dataset: Dataset): Dataset => ({
  ...dataset,
  events: dataset.events.map((event) => ({
    ...event,
    quotes: event.quotes.filter(({ verdict }) => verdict.kind !== 'not-found'),
  })),
});
