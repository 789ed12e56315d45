import { useId, type ReactNode } from 'react';
import styles from './ExportDialog.module.css';
import type { Beginning } from './useWritten.ts';

/** The first lines of the very file. */
export function Preview({ beginning }: { readonly beginning: Beginning | null }): ReactNode {
  const id = useId();
  return (
    <div className={styles.preview}>
      <p id={id}>{beginning?.isWhole ? 'The file' : 'The beginning of the file'}</p>
      {/* It can be scrolled, by keys, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section dir="ltr" tabIndex={0} aria-labelledby={id} aria-busy={beginning === null}>
        <pre>{beginning?.text}</pre>
      </section>
    </div>
  );
}
