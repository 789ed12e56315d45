import { useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { draftRecords } from '../../browser/drafts/openDraft.ts';
import { REMINDER } from '../../browser/drafts/faultWords.ts';
import { selectDraft, type SavingState } from '../../state/draft/draftStore.ts';
import controls from '../controls.module.css';
import { downloadFile } from '../library/downloadFile.ts';
import styles from './SavingStatus.module.css';
import { useDrafting, useDraftState } from './useDraft.ts';

/** Whether all that was done would still be there if the browser ended now; if not, why, and the ways out. */
export function SavingStatus(): ReactNode {
  const { draft, saveAgain } = useDrafting();
  const saving = useDraftState((state) => state.saving);
  const isOpenElsewhere = useDraftState((state) => state.isOpenElsewhere);
  const keeping = useStore(draftRecords(window).keeping);
  const place = useRef<HTMLDivElement>(null);
  /** Whether it was tried in vain: the same words again would say nothing. */
  const [hasTried, setHasTried] = useState(false);
  const isUnsaved = saving.kind === 'unsaved';
  const isKept = keeping.kind === 'kept';
  const mayBeCleared = !isUnsaved && isKept && !keeping.isLasting;

  const tryAgain = async () => {
    await saveAgain();
    const isSaved = draft.getState().saving.kind === 'saved';
    setHasTried(!isSaved);
    // The button goes, and the focus must not go with it.
    if (isSaved) place.current?.focus();
  };

  return (
    <div ref={place} tabIndex={-1} className={styles.saving}>
      <output className={styles.words} data-saving={saving.kind}>
        {wordsFor(saving, hasTried)}
        {isOpenElsewhere && ' · This draft is open in another tab, too.'}
      </output>
      {mayBeCleared && <p className={styles.words}>{REMINDER}</p>}
      {(isUnsaved || mayBeCleared) && (
        <p className={styles.ways}>
          {isUnsaved && isKept && (
            <button type="button" className={controls.quiet} onClick={() => void tryAgain()}>
              Try again
            </button>
          )}
          <button
            type="button"
            className={controls.quiet}
            onClick={() => {
              const { file } = selectDraft(draft.getState());
              downloadFile(file.title, file);
            }}
          >
            Download
          </button>
        </p>
      )}
    </div>
  );
}

function wordsFor(saving: SavingState, hasTried: boolean): string {
  switch (saving.kind) {
    case 'saved':
      return 'Saved on this computer';
    case 'saving':
      return 'Saving…';
    case 'unsaved':
      return `${hasTried ? 'Still not saved' : 'Not saved'}. ${saving.reason}`;
  }
}
