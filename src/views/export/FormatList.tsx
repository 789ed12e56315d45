import { useId, type ReactNode } from 'react';
import frame from '../Dialog.module.css';
import fields from '../fields.module.css';
import styles from './FormatList.module.css';
import { FORMAT_GROUPS } from './formats.ts';

interface FormatListProps {
  readonly formId: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** What a dossier can be saved as: a list, or, where there is no room for one, a field. */
export function FormatList({ formId, chosen, onChoose }: FormatListProps): ReactNode {
  const id = useId();
  return (
    <>
      <div className={`${frame.side} ${styles.formats}`}>
        {FORMAT_GROUPS.map(({ name: group, formats }) => (
          <div key={group} role="radiogroup" aria-labelledby={`${id}-${group}`}>
            <h3 id={`${id}-${group}`}>{group}</h3>
            {formats.map((format) => (
              <label key={format.id} className={styles.format}>
                <input
                  type="radio"
                  name={id}
                  form={formId}
                  checked={format.id === chosen}
                  onChange={() => onChoose(format.id)}
                />
                {format.name}
              </label>
            ))}
          </div>
        ))}
      </div>
      <div className={styles.formatField}>
        <label className={fields.field}>
          Format
          <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
            {FORMAT_GROUPS.map(({ name, formats }) => (
              <optgroup key={name} label={name}>
                {formats.map((format) => (
                  <option key={format.id} value={format.id}>
                    {format.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
