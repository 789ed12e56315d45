import { useEffect, type ReactNode } from 'react';
import { Dialog } from '../Dialog.tsx';
import { useModal } from '../useModal.ts';
import { ArticleForm } from './ArticleForm.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import fields from '../fields.module.css';
import styles from './NewDossier.module.css';
import { OwnDrafts } from './OwnDrafts.tsx';

interface NewDossierProps {
  /** One that was opened, to begin with. */
  readonly article: File | null;
  readonly onClose: () => void;
  readonly isOneMore?: boolean;
}

/** Where a timeline of one's own begins: from an article, or from a draft that is kept here. */
export function NewDossier({ article, onClose, isOneMore = false }: NewDossierProps): ReactNode {
  const dialog = useModal();
  useEffect(() => {
    dialog.current?.querySelector('textarea')?.focus();
  }, [dialog]);
  const close = () => dialog.current?.close();
  return (
    <Dialog dialog={dialog} heading="A timeline of your own" className={styles.dialog} onClose={onClose}>
      <p className={fields.hint}>Everything stays on this computer. Nothing is sent anywhere.</p>
      <KeepingNote />
      <ArticleForm file={article} onDone={close} isOneMore={isOneMore} />
      <OwnDrafts onOpened={close} />
    </Dialog>
  );
}
