import type { ReactNode } from 'react';
import { OLD_ENCODINGS } from '../../formats/encodings.ts';
import fields from '../fields.module.css';
import styles from './NewDossier.module.css';
import type { FileEncoding } from './useArticle.ts';

interface EncodingFieldProps {
  readonly encoding: FileEncoding;
  readonly choose: (name: string) => void;
}

/** What a file was read as that does not say what it is in. Whether that is right is seen by its letters. */
export function EncodingField({
  encoding: { encoding, likely, isGuessed },
  choose,
}: EncodingFieldProps): ReactNode {
  return (
    <div className={styles.row}>
      <label className={`${fields.field} ${styles.encoding}`}>
        Encoding
        <select value={encoding} onChange={({ target }) => choose(target.value)}>
          {likely.map((name) => (
            <option key={name} value={name}>
              {withOrigin(name)}
            </option>
          ))}
        </select>
      </label>
      <output className={fields.hint}>
        {isGuessed
          ? `Encoding guessed: ${encoding}. If letters look wrong, choose another.`
          : `Read as ${encoding}.`}
      </output>
    </div>
  );
}

function withOrigin(name: string): string {
  const origin = OLD_ENCODINGS.get(name);
  return origin === undefined ? name : `${name} (${origin})`;
}
