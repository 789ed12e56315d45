import { download } from '../../browser/download.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { formatDataset, toFileName } from '../../dataset/format.ts';

/** Hands the open dossier to the reader as a file. */
export function exportDossier(dataset: Dataset): void {
  download(`${toFileName(dataset.title)}.json`, formatDataset(dataset));
}
