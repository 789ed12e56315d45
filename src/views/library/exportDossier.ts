import type { AppStore } from '../../state/store.ts';
import { downloadFile } from './downloadFile.ts';

/** Hands the open dossier to the reader as a file; of one in the making, what is proved. */
export async function exportDossier(store: AppStore): Promise<void> {
  const { dataset, file: fileOf, drafting, notify } = store.getState();
  if (!dataset) return;
  const { file, notice } = drafting
    ? (await import('../drafting/draftViews.ts')).fileOfDraft(drafting, dataset)
    : { file: fileOf(), notice: null };
  downloadFile(dataset.title, file);
  if (notice !== null) notify(notice);
}
