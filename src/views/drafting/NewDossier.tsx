import { useEffect, useId, useRef, type ReactNode } from 'react';
import controls from '../controls.module.css';
import { ArticleForm } from './ArticleForm.tsx';
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
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    dialog.current?.querySelector('textarea')?.focus();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby={id} className={styles.dialog} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id}>A timeline of your own</h2>
        <button type="button" className={controls.button} onClick={close}>
          Close
        </button>
      </div>
      <p className={styles.hint}>Everything stays on this computer. Nothing is sent anywhere.</p>
      <ArticleForm file={article} onDone={close} />
      <OwnDrafts onOpened={close} />
    </dialog>
  );
}
