import { useRef, type ReactNode } from 'react';
import controls from '../controls.module.css';
import styles from './EventEditor.module.css';

interface ChipsProps {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  /** What the button of one is called that takes it off. */
  readonly label: (name: string) => string;
  readonly remove: (id: string) => void;
}

/** Names to take off, each by one button. The focus goes on to the next, or to the field after them. */
export function Chips({ items, label, remove }: ChipsProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const removeAt = (index: number, id: string) => {
    const buttons = list.current?.querySelectorAll('button');
    const next = buttons?.[index + 1] ?? buttons?.[index - 1];
    (next ?? list.current?.parentElement?.querySelector('input'))?.focus();
    remove(id);
  };
  if (items.length === 0) return null;
  return (
    <ul ref={list} className={styles.chips}>
      {items.map(({ id, name }, index) => (
        <li key={id}>
          <button
            type="button"
            className={controls.chip}
            aria-label={label(name)}
            onClick={() => removeAt(index, id)}
          >
            <bdi>{name}</bdi> <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
