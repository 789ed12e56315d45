import { Fragment, useId } from 'react';
import controls from '../controls.module.css';
import { useActions, useApp } from '../useApp.tsx';
import { useModal } from '../useModal.ts';
import { KEYS } from './keys.ts';
import styles from './KeysDialog.module.css';

interface KeysDialogProps {
  /** Called however it was closed. The browser gives the focus back to whatever had it. */
  readonly onClose: () => void;
}

export function KeysDialog({ onClose }: KeysDialogProps) {
  const id = useId();
  const dialog = useModal();
  const areSingleKeysOn = useApp((state) => state.areSingleKeysOn);
  const { switchSingleKeys } = useActions();

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={`${controls.dialog} ${styles.dialog}`}
      onClose={onClose}
    >
      <h2 id={id} className={styles.heading}>
        Keys
      </h2>
      <dl className={styles.keys}>
        {KEYS.map(({ keys, does }) => (
          <div key={does} className={styles.use}>
            <dt>
              {keys.map((key, place) => (
                <Fragment key={key}>
                  {place > 0 && ' '}
                  <kbd className={styles.key}>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.foot}>
        <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
          Close
        </button>
        <label className={styles.single}>
          <input
            type="checkbox"
            checked={areSingleKeysOn}
            onChange={({ target }) => switchSingleKeys(target.checked)}
          />
          Use the single keys / and ?
        </label>
      </div>
    </dialog>
  );
}
