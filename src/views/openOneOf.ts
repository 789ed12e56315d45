import { loadOnDemand } from './loadOnDemand.ts';
import type { Opening } from './openAny.ts';

/** Opens a file, whatever it is; what tells comes with the parts that follow the page. Without them it is read as a dossier. */
export const openOneOf = (file: File, opening: Opening): Promise<void> =>
  loadOnDemand().then(
    ({ openAny }) => openAny(file, opening),
    () => opening.openFile(file),
  );
