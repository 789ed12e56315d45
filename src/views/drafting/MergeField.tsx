import { useId, useState, type ReactNode } from 'react';
import type { Entries } from '../../state/draft/draftFile.ts';
import controls from '../controls.module.css';
import styles from './EventEditor.module.css';
import fields from '../fields.module.css';

interface MergeFieldProps {
  readonly others: readonly Entries['actors'][];
  readonly merge: (kept: string) => void;
}

/** Another actor that is the same one. Arrow keys choose in a closed list, so that a button has to follow. */
export function MergeField({ others, merge }: MergeFieldProps): ReactNode {
  const id = useId();
  const [kept, setKept] = useState('');
  return (
    <div className={fields.field}>
      <label htmlFor={id}>The same as</label>
      <div className={styles.choice}>
        <select id={id} value={kept} onChange={({ target }) => setKept(target.value)}>
          <option value="">Nobody else</option>
          {others.map((other) => (
            <option key={other.id} value={String(other.id)}>
              {other.name}
            </option>
          ))}
        </select>
        <button type="button" className={controls.button} disabled={kept === ''} onClick={() => merge(kept)}>
          Merge
        </button>
      </div>
    </div>
  );
}
