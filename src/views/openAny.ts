import { sortFile } from '../browser/imports/sortFile.ts';
import { askToLeave } from '../state/draft/askToLeave.ts';
import type { AppStore } from '../state/store.ts';
import type { Begun } from './BegunDialog.tsx';

export interface Opening {
  readonly store: AppStore;
  /** Opens a dossier. */
  readonly openFile: (file: File) => Promise<void>;
  /** Opens the dialog that something else begins with. */
  readonly begin: (begun: Begun) => void;
}

/** A dossier at once, and with a dialog what becomes one. */
export async function openAny(file: File, { store, openFile, begin }: Opening): Promise<void> {
  const sorted = await sortFile(file);
  if (sorted.kind === 'unknown') store.getState().refuse(file.name, [sorted.problem]);
  else if (sorted.kind === 'dossier') askToLeave(store, () => void openFile(file));
  else begin({ ...sorted, file });
}
