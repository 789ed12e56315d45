import type { SortedFile } from '../browser/imports/sortFile.ts';

/** What a file is that somebody opens; what tells comes with the parts that follow the page. Without them it is read as a dossier. */
export const sortFile = (file: File): Promise<SortedFile> =>
  import('./onDemand.ts').then(
    (parts) => parts.sortFile(file),
    () => ({ kind: 'dossier' }),
  );
