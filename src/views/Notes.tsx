import controls from './controls.module.css';
import styles from './Notes.module.css';
import { useActions, useApp } from './useApp.tsx';
import { useFocusBefore } from './useFocusBefore.ts';
import { VersionNotice } from './VersionNotice.tsx';

/** What there is to note: what was done or could not be done, and that a newer version is ready. */
export function Notes({ offerLinks }: { readonly offerLinks: (() => void) | undefined }) {
  const notice = useApp((state) => state.notice);
  const isOnLink = useApp((state) => state.linkNote === state.notice);
  const { notify } = useActions();
  const focusBefore = useFocusBefore();
  const close = () => {
    focusBefore.giveBack();
    notify(null);
  };
  return (
    <div className={styles.notes} onFocus={focusBefore.note}>
      {notice !== null && (
        <p className={styles.notice}>
          <span dir="ltr">{notice}</span>
          {isOnLink && (
            <button type="button" className={controls.quiet} onClick={offerLinks}>
              Other links…
            </button>
          )}
          <button type="button" className={controls.quiet} onClick={close}>
            Close note
          </button>
        </p>
      )}
      <VersionNotice onClose={focusBefore.giveBack} />
    </div>
  );
}
