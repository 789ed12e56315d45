import { useEffect, useId, useState, type ReactNode } from 'react';
import { Dialog } from '../Dialog.tsx';
import frame from '../Dialog.module.css';
import { useActions } from '../useApp.tsx';
import { useModal } from '../useModal.ts';
import styles from './ExportDialog.module.css';
import { FORMAT_GROUPS } from './formats.ts';
import { FormatList } from './FormatList.tsx';

interface ExportDialogProps {
  /** The format to begin with; `''` for the one that was chosen last. */
  readonly first?: string;
  /** The address of the dossier on the start page. */
  readonly start?: string;
  readonly onClose: () => void;
}

const FORMATS = FORMAT_GROUPS.flatMap(({ formats }) => formats);

/** The format that was chosen last, for as long as the page lives. */
let lastChosen = FORMATS[0]?.id ?? '';

/** All that a dossier can be taken away as. */
export function ExportDialog({ first = '', start = '', onClose }: ExportDialogProps): ReactNode {
  const formId = useId();
  const dialog = useModal();
  const { notify } = useActions();
  const [chosen, setChosen] = useState(first || lastChosen);
  const format = FORMATS.find((one) => one.id === chosen);
  useEffect(() => {
    // Of the list and the field, one is shown.
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
    if (!dialog.current?.contains(document.activeElement)) dialog.current?.querySelector('select')?.focus();
  }, [dialog]);
  const choose = (next: string) => {
    lastChosen = next;
    setChosen(next);
  };
  return (
    <Dialog dialog={dialog} heading="Export" isTall className={styles.dialog} onClose={onClose}>
      <div className={`${frame.columns} ${styles.columns}`}>
        <FormatList formId={formId} chosen={chosen} onChoose={choose} />
        {format && (
          <format.Panel
            key={format.id}
            formId={formId}
            start={start}
            onChoose={choose}
            onSaved={(fileName) => {
              dialog.current?.close();
              notify(`Saved as ${fileName}.`);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
