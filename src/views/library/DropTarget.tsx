import { useState, type DragEvent, type ReactNode } from 'react';
import { chooseDropped } from '../../browser/readFile.ts';
import { useActions } from '../useApp.tsx';
import styles from './DropTarget.module.css';

interface Props {
  readonly openFile: (file: File) => Promise<void>;
  readonly children: ReactNode;
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** The whole page takes a dropped dossier. */
export function DropTarget({ openFile, children }: Props) {
  const { refuse } = useActions();
  const [isOver, setIsOver] = useState(false);

  const onDragOver = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = (event: DragEvent) => {
    setIsOver(false);
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const chosen = chooseDropped(event.dataTransfer);
    if (chosen instanceof File) void openFile(chosen);
    else refuse('What was dropped', [chosen]);
  };

  return (
    <div
      role="presentation"
      className={styles.target}
      onDragOver={onDragOver}
      onDragLeave={(event) => event.relatedTarget === null && setIsOver(false)}
      onDrop={onDrop}
    >
      {children}
      {isOver && <p className={styles.hint}>Drop a dossier (.json) to open it</p>}
    </div>
  );
}
