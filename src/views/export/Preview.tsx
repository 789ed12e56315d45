import { useId, type ReactNode } from 'react';
import styles from './Preview.module.css';

interface PreviewProps {
  readonly name: string;
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

/** What will be taken away, to look at. */
export function Preview({ name, isBusy, children }: PreviewProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.preview}>
      <p id={id}>{name}</p>
      {/* It can be scrolled, by keys, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section tabIndex={0} aria-labelledby={id} aria-busy={isBusy}>
        {children}
      </section>
    </div>
  );
}
