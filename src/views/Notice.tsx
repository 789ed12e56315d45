import controls from './controls.module.css';
import { LazyPanel } from './LazyPanel.tsx';
import { VersionNotice } from './lazyViews.ts';
import styles from './Notice.module.css';
import { useActions, useApp } from './useApp.tsx';
import { useFocusBefore } from './useFocusBefore.ts';

/** A short note about what the app did or could not do, until it is closed. The live region is always there. */
export function Notice({ offerLinks }: { readonly offerLinks?: () => void }) {
  const notice = useApp((state) => state.notice);
  const isOnLink = useApp((state) => state.linkNote === state.notice);
  const hasVersion = useApp(({ takeVersion }) => takeVersion !== null);
  const { notify } = useActions();
  const focusBefore = useFocusBefore();
  const close = () => {
    focusBefore.giveBack();
    notify(null);
  };
  return (
    <div aria-live="polite" className={styles.place} onFocus={focusBefore.note}>
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
      <LazyPanel name="The note on a new version">
        {hasVersion && <VersionNotice onClose={focusBefore.giveBack} />}
      </LazyPanel>
    </div>
  );
}
