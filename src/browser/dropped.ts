import { refusal, type Problem } from '../dataset/problem.ts';

/** What was dropped, or why it cannot be taken. */
export function chooseDropped(transfer: DataTransfer): File | Problem {
  const takes = 'Drop one file: a dossier, an article or a table.';
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  if (entries.some((entry) => entry?.isDirectory)) return refusal(`A folder cannot be opened. ${takes}`);
  const [file, ...others] = transfer.files;
  if (!file) return refusal(`There is no file in what was dropped. ${takes}`);
  return others.length > 0 ? refusal(`${others.length + 1} files were dropped at once. ${takes}`) : file;
}
