import { askToLeave } from '../state/draft/askToLeave.ts';
import controls from './controls.module.css';
import styles from './Notice.module.css';
import { useActions, useApp, useAppStore } from './useApp.tsx';
import { useFocusBefore } from './useFocusBefore.ts';

/** A short note about what the app did or could not do, until it is closed. The live region is always there. */
export function Notice() {
  const notice = useApp((state) => state.notice);
  const takeVersion = useApp((state) => state.takeVersion);
  const store = useAppStore();
  const { notify, offerVersion } = useActions();
  const focusBefore = useFocusBefore();
  const close = (forget: (nothing: null) => void) => () => {
    focusBefore.giveBack();
    forget(null);
  };
  return (
    <div aria-live="polite" className={styles.place} onFocus={focusBefore.note}>
      {notice !== null && (
        <p className={styles.notice}>
          <span dir="ltr">{notice}</span>
          <button type="button" className={controls.quiet} onClick={close(notify)}>
            Close note
          </button>
        </p>
      )}
      {takeVersion !== null && (
        <p className={styles.notice}>
          A new version is ready.
          <span>
            <button type="button" className={controls.quiet} onClick={() => askToLeave(store, takeVersion)}>
              Reload
            </button>{' '}
            <button type="button" className={controls.quiet} onClick={close(offerVersion)}>
              Later
            </button>
          </span>
        </p>
      )}
    </div>
  );
}
