import { useId, useRef, type ReactNode } from 'react';
import { reasonAgainstLine } from '../../state/draft/reasonsAgainst.ts';
import controls from '../controls.module.css';
import styles from './EventEditor.module.css';
import { Refusal } from './Refusal.tsx';

interface NewNameProps {
  readonly label: string;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** With a name that is fit to be one. */
  readonly add: (name: string) => void;
  /** Names to choose from while one is typed. */
  readonly offered?: readonly string[];
  /** What else there is to say of it. */
  readonly children?: ReactNode;
}

/** A name that is typed, and put in by Enter or “Add”. */
export function NewName({ label, typed, setTyped, add, offered, children }: NewNameProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const name = typed.trim();
  const refusal = name === '' ? null : reasonAgainstLine('A name', name);
  const isFit = name !== '' && refusal === null;
  const put = () => {
    if (!isFit) return;
    add(name);
    setTyped('');
    // “Add” is disabled where nothing is typed, and the next name is typed here.
    field.current?.focus();
  };
  return (
    <>
      <div className={styles.row}>
        <input
          ref={field}
          aria-label={label}
          aria-describedby={`${id}-said`}
          aria-invalid={refusal !== null || undefined}
          placeholder="Name"
          list={offered && id}
          dir="auto"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(key) => {
            if (key.key !== 'Enter') return;
            key.preventDefault();
            put();
          }}
        />
        {offered && (
          <datalist id={id}>
            {Array.from(new Set(offered), (other) => (
              <option key={other}>{other}</option>
            ))}
          </datalist>
        )}
        {children}
        <button type="button" className={controls.button} disabled={!isFit} onClick={put}>
          Add
        </button>
      </div>
      <Refusal
        id={`${id}-said`}
        reason={refusal}
        otherwise={name === '' ? '' : 'Not added yet: press Enter, or “Add”.'}
      />
    </>
  );
}
