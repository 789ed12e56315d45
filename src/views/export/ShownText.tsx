import type { ReactNode } from 'react';
import { Preview } from './Preview.tsx';
import styles from './ShownText.module.css';

interface ShownTextProps {
  readonly name: string;
  /** Null while it is being made. */
  readonly text: string | null;
  /** Long lines go on in the next one. */
  readonly isWrapped?: boolean;
}

/** The very text that is saved or copied, to be selected where nothing may be copied for one. */
export const ShownText = ({ name, text, isWrapped }: ShownTextProps): ReactNode => (
  <Preview name={name} isBusy={text === null}>
    <pre dir="ltr" className={styles.text} data-wrapped={isWrapped || undefined}>
      {text}
    </pre>
  </Preview>
);
