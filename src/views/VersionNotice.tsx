import { askToLeave } from '../state/draft/askToLeave.ts';
import controls from './controls.module.css';
import styles from './Notes.module.css';
import { useActions, useApp, useAppStore } from './useApp.tsx';

/** Offers the newer version of the app that is ready. */
export function VersionNotice({ onClose }: { readonly onClose: () => void }) {
  const takeVersion = useApp((state) => state.takeVersion);
  const store = useAppStore();
  const { offerVersion } = useActions();
  const close = () => {
    onClose();
    offerVersion(null);
  };
  if (!takeVersion) return null;
  return (
    <p className={styles.notice}>
      A new version is ready.
      <span>
        <button type="button" className={controls.quiet} onClick={() => askToLeave(store, takeVersion)}>
          Reload
        </button>{' '}
        <button type="button" className={controls.quiet} onClick={close}>
          Later
        </button>
      </span>
    </p>
  );
}
