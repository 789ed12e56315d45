import { useId, type ReactNode } from 'react';
import styles from './CopiedText.module.css';
import dialog from './ExportDialog.module.css';

interface CopiedTextProps {
  /** Null while there is none. */
  readonly text: string | null;
  readonly isBusy: boolean;
}

/** All of what will be copied, to look at, and to select where nothing may be copied for one. */
export function CopiedText({ text, isBusy }: CopiedTextProps): ReactNode {
  const id = useId();
  if (text === null && !isBusy) return null;
  return (
    <div className={dialog['preview']}>
      <p id={id}>What is copied</p>
      {/* It can be scrolled, by keys, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section dir="ltr" tabIndex={0} aria-labelledby={id} aria-busy={isBusy}>
        <pre className={styles['text']}>{text}</pre>
      </section>
    </div>
  );
}
