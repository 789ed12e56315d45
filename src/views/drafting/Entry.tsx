import type { ReactNode } from 'react';
import controls from '../controls.module.css';
import styles from './EventEditor.module.css';

interface EntryProps {
  /** What it is called. */
  readonly name: ReactNode;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** What is seen of it while it is open. */
  readonly children: ReactNode;
}

/** One of a list, by its name, that opens to be edited. */
export function Entry({ name, isOpen, setOpen, children }: EntryProps): ReactNode {
  return (
    <li>
      <button
        type="button"
        className={`${controls.quiet} ${styles.entry}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {name}
      </button>
      {isOpen && children}
    </li>
  );
}
