import type { ReactNode } from 'react';
import controls from '../controls.module.css';
import styles from './DraftDesk.module.css';
import { useDrafting, useDraftState } from './useDraft.ts';

/** What happened to the draft that its writer has to know of, until it is closed. */
export function DraftNotice(): ReactNode {
  const { draft } = useDrafting();
  const notice = useDraftState((state) => state.notice);
  return (
    <div aria-live="polite" className={styles.notices}>
      {notice !== null && (
        <p className={styles.notice}>
          {notice}{' '}
          <button type="button" className={controls.quiet} onClick={() => draft.getState().notify(null)}>
            Close note
          </button>
        </p>
      )}
    </div>
  );
}
