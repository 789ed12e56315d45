import { useEffect, useState } from 'react';
import { chooseDropped } from '../../browser/dropped.ts';
import { useActions } from '../useApp.tsx';
import styles from './DropTarget.module.css';

/** The whole page takes a dropped dossier. */
export function DropTarget({ openFile }: { readonly openFile: (file: File) => Promise<void> }) {
  const { refuse } = useActions();
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setIsOver(false);
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const chosen = chooseDropped(event.dataTransfer);
      if (chosen instanceof File) void openFile(chosen);
      else refuse('What was dropped', [chosen]);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [openFile, refuse]);

  return isOver && <p className={styles.hint}>Drop a dossier (.json), an article or a table to open it</p>;
}
