import { useRef } from 'react';
import { selectFilters } from '../state/selectors.ts';
import { hasFilters } from '../state/view.ts';
import controls from './controls.module.css';
import { FilterPanel } from './filters/FilterPanel.tsx';
import styles from './FilterSheet.module.css';
import { useApp } from './useApp.tsx';

/** Where there is no room for a column of filters: a button that opens them over the page. */
export function FilterSheet() {
  const dialog = useRef<HTMLDialogElement>(null);
  const isFiltered = useApp((state) => hasFilters(selectFilters(state)));
  return (
    <>
      <button
        type="button"
        className={controls.button}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        Filters{isFiltered && <span className={controls.spoken}> (in use)</span>}
        {isFiltered && <span aria-hidden="true" className={styles.dot} />}
      </button>
      <dialog ref={dialog} aria-label="Filters" className={styles.sheet}>
        <div className={styles.head}>
          <button type="button" className={controls.primary} onClick={() => dialog.current?.close()}>
            Show events
          </button>
        </div>
        <FilterPanel />
      </dialog>
    </>
  );
}
