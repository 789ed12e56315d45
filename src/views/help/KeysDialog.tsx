import { Fragment } from 'react';
import { Dialog } from '../Dialog.tsx';
import { useActions, useApp } from '../useApp.tsx';
import { useModal } from '../useModal.ts';
import { KEYS } from './keys.ts';
import styles from './KeysDialog.module.css';

interface KeysDialogProps {
  readonly onClose: () => void;
}

export function KeysDialog({ onClose }: KeysDialogProps) {
  const dialog = useModal();
  const areSingleKeysOn = useApp((state) => state.areSingleKeysOn);
  const { switchSingleKeys } = useActions();

  return (
    <Dialog dialog={dialog} heading="Keys" className={styles.dialog} onClose={onClose}>
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
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={areSingleKeysOn}
          onChange={({ target }) => switchSingleKeys(target.checked)}
        />
        Use the single keys / and ?
      </label>
    </Dialog>
  );
}
