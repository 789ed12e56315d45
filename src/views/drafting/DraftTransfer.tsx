import type { ReactNode } from 'react';
import { download } from '../../browser/download.ts';
import { exportDrafts, importDrafts } from '../../browser/drafts/library.ts';
import type { Records } from '../../browser/drafts/records.ts';
import controls from '../controls.module.css';
import { counting } from '../../dataset/counting.ts';
import fields from '../fields.module.css';
import styles from './NewDossier.module.css';

interface DraftTransferProps {
  readonly records: Records;
  readonly isEmpty: boolean;
  readonly act: (work: Promise<string | null>) => void;
}

/** All drafts in one file, out of this browser and into it. */
export function DraftTransfer({ records, isEmpty, act }: DraftTransferProps): ReactNode {
  return (
    <>
      <button
        type="button"
        className={controls.quiet}
        disabled={isEmpty}
        onClick={() => act(exportAll(records))}
      >
        Export all
      </button>
      <label className={`${fields.field} ${styles.file}`}>
        Import drafts
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) act(importFrom(file, records));
          }}
        />
      </label>
    </>
  );
}

async function exportAll(records: Records): Promise<string | null> {
  const { text, damaged } = await exportDrafts(records);
  download('dateline-drafts.json', text);
  return damaged > 0 ? `${counting(damaged, 'damaged draft')} could not be exported.` : null;
}

async function importFrom(file: File, records: Records): Promise<string> {
  const { added, problems } = await importDrafts(records, await file.text());
  return [`${counting(added, 'draft')} imported.`, ...problems.map(({ message }) => message)].join(' ');
}
