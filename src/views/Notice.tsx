import { LazyPanel } from './LazyPanel.tsx';
import { Notes } from './lazyViews.ts';
import styles from './Notice.module.css';
import { useApp } from './useApp.tsx';

/** Short notes, until they are closed. The live region is always there, what is in it comes after the page. */
export function Notice({ offerLinks }: { readonly offerLinks?: () => void }) {
  const hasNotes = useApp(({ notice, takeVersion }) => notice !== null || takeVersion !== null);
  return (
    <div aria-live="polite" className={styles.place}>
      <LazyPanel name="A note">{hasNotes && <Notes offerLinks={offerLinks} />}</LazyPanel>
    </div>
  );
}
