import { useEffect, useId, type ReactNode } from 'react';
import controls from '../controls.module.css';
import { ArticleForm } from './ArticleForm.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import { useModal } from '../useModal.ts';
import fields from './fields.module.css';
import styles from './NewDossier.module.css';
import { OwnDrafts } from './OwnDrafts.tsx';

interface NewDossierProps {
  /** One that was opened, to begin with. */
  readonly article: File | null;
  readonly onClose: () => void;
}

/** Where a timeline of one's own begins: from an article, or from a draft that is kept here. */
export function NewDossier({ article, onClose }: NewDossierProps): ReactNode {
  const id = useId();
  const dialog = useModal();
  useEffect(() => {
    dialog.current?.querySelector('textarea')?.focus();
  }, [dialog]);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={`${controls.dialog} ${styles.dialog}`}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={id}>A timeline of your own</h2>
        <button type="button" className={controls.button} onClick={close}>
          Close
        </button>
      </div>
      <p className={fields.hint}>Everything stays on this computer. Nothing is sent anywhere.</p>
      <KeepingNote />
      <ArticleForm file={article} onDone={close} />
      <OwnDrafts onOpened={close} />
    </dialog>
  );
}
