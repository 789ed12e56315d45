import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { draftRecords } from '../../browser/drafts/openDraft.ts';
import { wordsForKeeping } from '../../browser/drafts/openRecords.ts';
import styles from './SavingStatus.module.css';

/** What a person is to know of where drafts are kept, before anything is typed. */
export function KeepingNote(): ReactNode {
  const keeping = useStore(draftRecords(window).keeping);
  return (
    <output className={styles.words} data-saving={keeping.kind === 'unkept' ? 'unsaved' : undefined}>
      {wordsForKeeping(keeping)}
    </output>
  );
}
