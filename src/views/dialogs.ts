/** Dialogs, each of which comes when it is asked for. */
import { lazyParts } from './lazyParts.tsx';

/** With all formats that are text. */
export const ExportDialog = lazyParts(() => import('./export/ExportDialog.tsx'))(
  ({ ExportDialog: part }) => part,
);

/** With what shows other programs' files before they come in. */
export const ImportDialog = lazyParts(() => import('./import/ImportDialog.tsx'))(
  ({ ImportDialog: part }) => part,
);

export const NewDossier = lazyParts(() => import('./drafting/draftViews.ts'))(({ NewDossier: part }) => part);
