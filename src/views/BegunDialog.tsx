import type { ReactNode } from 'react';
import type { ImportFormat } from '../formats/importers.ts';
import { ImportDialog, NewDossier } from './dialogs.ts';

/** What begins with a dialog: a new dossier, perhaps from an article that was opened, or events to bring in. */
export type Begun =
  | { readonly kind: 'article'; readonly file: File | null }
  | { readonly kind: 'import'; readonly file: File; readonly format: ImportFormat };

interface BegunDialogProps {
  readonly begun: Begun;
  readonly openFile: (file: File) => Promise<void>;
  readonly onClose: () => void;
}

export const BegunDialog = ({ begun, openFile, onClose }: BegunDialogProps): ReactNode =>
  begun.kind === 'article' ? (
    <NewDossier article={begun.file} onClose={onClose} />
  ) : (
    <ImportDialog {...begun} openFile={openFile} onClose={onClose} />
  );
