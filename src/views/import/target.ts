/** Where events that come in go: a dossier of their own, or the one that is open. */
import { knownAmong, type KnownEvent } from '../../formats/import/mergeFiles.ts';
import type { AppState } from '../../state/appState.ts';

export type Target = 'own' | 'all' | 'new';

/** The open dossier, as far as it matters to what comes in. */
export interface OpenDossier {
  readonly title: string;
  readonly isThere: (event: KnownEvent) => boolean;
  /** Whether the very file that is brought in is the one that is open. */
  readonly isSameFile: boolean;
  /** Whether it is one of the person's own, to which something may be added. */
  readonly isOwn: boolean;
}

/** To compare more would take the page too long. */
const MAX_COMPARED = 20_000;

/** Null while none is open that something could be added to. */
export function openDossierIn(
  { dataset, fileBytes, proving, origin, drafting }: AppState,
  name: string,
): OpenDossier | null {
  if (!dataset || fileBytes || proving?.isPreview || dataset.events.length > MAX_COMPARED) return null;
  return {
    title: dataset.title,
    isThere: knownAmong(dataset.events.map(({ id, title, date }) => ({ id, title, edtf: date.edtf }))),
    isSameFile: origin.kind === 'file' && origin.name === name,
    isOwn: drafting !== null || origin.kind === 'file',
  };
}
