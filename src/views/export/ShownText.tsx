import { useId, type ReactNode } from 'react';
import styles from './ShownText.module.css';

interface ShownTextProps {
  readonly name: string;
  /** Null while it is being made. */
  readonly text: string | null;
  /** Long lines go on in the next one. */
  readonly isWrapped?: boolean;
}

/** What is saved or copied, to look at, and to select where nothing may be copied for one. */
export function ShownText({ name, text, isWrapped }: ShownTextProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.shown}>
      <p id={id}>{name}</p>
      {/* It can be scrolled, by keys, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section dir="ltr" tabIndex={0} aria-labelledby={id} aria-busy={text === null}>
        <pre className={isWrapped ? styles.wrapped : undefined}>{text}</pre>
      </section>
    </div>
  );
}
