import { useId, type ReactNode, type RefObject } from 'react';
import controls from './controls.module.css';
import styles from './Dialog.module.css';

interface DialogProps {
  /** From `useModal`. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly heading: ReactNode;
  /** Beside the heading, in place of the button that closes. */
  readonly beside?: ReactNode;
  /** It takes the room there is, and what is in it scrolls in parts. Otherwise it is as high as what is in it. */
  readonly isTall?: boolean;
  /** With the `--width` that it has where there is room. */
  readonly className: string | undefined;
  /** Called however it was closed. The browser gives the focus back to whatever had it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog under its heading. */
export function Dialog(props: DialogProps): ReactNode {
  const { dialog, heading, beside = <Close dialog={dialog} />, isTall, className, onClose, children } = props;
  const id = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={`${styles.dialog} ${className}`}
      data-tall={isTall || undefined}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={id}>{heading}</h2>
        {beside}
      </div>
      {children}
    </dialog>
  );
}

const Close = ({ dialog }: Pick<DialogProps, 'dialog'>): ReactNode => (
  <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
    Close
  </button>
);
