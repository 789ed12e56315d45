import type { ReactNode } from 'react';
import type { SavingState } from '../../state/draft/draftStore.ts';
import styles from './DraftDesk.module.css';
import { useDraftState } from './useDraft.ts';

/** Whether all that was done would still be there if the browser ended now, and if not, why. */
export function SavingStatus(): ReactNode {
  const saving = useDraftState((state) => state.saving);
  const isOpenElsewhere = useDraftState((state) => state.isOpenElsewhere);
  return (
    <output className={styles.saving} data-saving={saving.kind}>
      {wordsFor(saving)}
      {isOpenElsewhere && ' · This draft is open in another tab, too.'}
    </output>
  );
}

function wordsFor(saving: SavingState): string {
  switch (saving.kind) {
    case 'saved':
      return 'Saved on this computer';
    case 'saving':
      return 'Saving…';
    case 'unsaved':
      return `Not saved. ${saving.reason}`;
  }
}
