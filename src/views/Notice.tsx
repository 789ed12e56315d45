import controls from './controls.module.css';
import styles from './Notice.module.css';
import { useActions, useApp } from './useApp.tsx';

/** A short note about what the app did or could not do, until it is closed. The live region is always there. */
export function Notice() {
  const notice = useApp((state) => state.notice);
  const { notify } = useActions();
  return (
    <div aria-live="polite" className={styles.place}>
      {notice !== null && (
        <p className={styles.notice}>
          <bdi>{notice}</bdi>
          <button type="button" className={controls.quiet} onClick={() => notify(null)}>
            Close note
          </button>
        </p>
      )}
    </div>
  );
}
