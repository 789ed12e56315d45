import { useEffect, type ReactNode } from 'react';
import { selectDraft } from '../../state/draft/draftStore.ts';
import controls from '../controls.module.css';
import { Dialog } from '../Dialog.tsx';
import { downloadFile } from '../library/downloadFile.ts';
import { useAppStore } from '../useApp.tsx';
import { useModal } from '../useModal.ts';
import { discardWhenLeft } from './discardWhenLeft.ts';
import styles from './LeaveDialog.module.css';
import { useDrafting, useDraftState } from './useDraft.ts';

/** Asks what is to become of a draft that is not saved, before it is left for something else. */
export function LeaveDialog(): ReactNode {
  const { draft } = useDrafting();
  const leave = useDraftState(({ leaving }) => leaving);
  const saving = useDraftState((state) => state.saving);
  useEffect(() => {
    if (leave === null || saving.kind !== 'saved') return;
    draft.getState().setLeaving(null);
    leave();
  }, [draft, leave, saving]);
  return leave !== null && saving.kind === 'unsaved' && <Question leave={leave} reason={saving.reason} />;
}

interface QuestionProps {
  readonly leave: () => void;
  /** Why it is not saved. */
  readonly reason: string;
}

function Question({ leave, reason }: QuestionProps): ReactNode {
  const dialog = useModal();
  const store = useAppStore();
  const drafting = useDrafting();
  const { setLeaving } = drafting.draft.getInitialState();
  const { file } = useDraftState(selectDraft);
  const answer = (does: () => void) => () => {
    setLeaving(null);
    does();
  };
  return (
    <Dialog
      dialog={dialog}
      heading={
        <>
          “<bdi>{file.title}</bdi>” is not saved
        </>
      }
      beside={null}
      className={styles.dialog}
      onClose={() => setLeaving(null)}
    >
      <p>{reason}</p>
      <div className={styles.answers}>
        <button
          type="button"
          className={controls.primary}
          onClick={answer(() => {
            downloadFile(file.title, file);
            leave();
          })}
        >
          Download and leave
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={answer(() => {
            discardWhenLeft(store, drafting);
            leave();
          })}
        >
          Discard what is not saved
        </button>
        <button type="button" className={controls.button} onClick={answer(() => {})}>
          Cancel
        </button>
      </div>
    </Dialog>
  );
}
