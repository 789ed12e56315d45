import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { grouped } from '../../dataset/counting.ts';
import { selectActorsById, selectEvents, selectFilters, selectShownPlaces } from '../../state/selectors.ts';
import controls from '../controls.module.css';
import { useActions, useApp } from '../useApp.tsx';
import { listActiveFilters } from './activeFilters.ts';
import { SHOWN_COUNT } from './focusShownCount.ts';
import styles from './FilterSummary.module.css';

/** How many events are shown, and what keeps the others out. */
export function FilterSummary() {
  const shown = useApp(selectShownPlaces).length;
  const total = useApp(selectEvents).length;
  const filters = useApp(selectFilters);
  const actorsById = useApp(selectActorsById);
  const { changeView, clearFilters } = useActions();
  const active = useMemo(() => listActiveFilters(filters, actorsById), [filters, actorsById]);

  const summary = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  // A removed chip takes the focus with it; it goes to the chip that took its place, or else to the count.
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const place = Math.min(removed.current, active.length - 1);
    removed.current = null;
    const heirs = summary.current?.querySelectorAll<HTMLElement>(
      active.length > 0 ? 'button' : `[${SHOWN_COUNT}]`,
    );
    heirs?.item(Math.max(0, place)).focus();
  }, [active]);

  return (
    <div ref={summary} className={styles.summary}>
      <output tabIndex={-1} className={styles.count} {...{ [SHOWN_COUNT]: '' }}>
        <Count of={shown} /> of <Count of={total} /> {total === 1 ? 'event' : 'events'}
      </output>
      {active.length > 0 && (
        <ul aria-label="Filters in use" className={styles.chips}>
          {active.map(({ key, name, without }, place) => (
            <li key={key}>
              <button
                type="button"
                className={`${controls.chip} ${styles.chip}`}
                aria-label={`Remove filter: ${name}`}
                title={name}
                onClick={() => {
                  removed.current = place;
                  changeView(without);
                }}
              >
                <bdi className={styles.name}>{name}</bdi>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className={controls.quiet}
              onClick={() => {
                removed.current = 0;
                clearFilters();
              }}
            >
              Clear all filters
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

/** Digits alone, as they are copied and read aloud; the commas of its thousands are drawn only. */
function Count({ of }: { readonly of: number }): ReactNode {
  const [first, ...thousands] = grouped(of).split(',');
  return [
    first,
    ...thousands.map((digits, place) => (
      // oxlint-disable-next-line react/no-array-index-key -- the same digits may come twice
      <span key={place} className={styles.thousands}>
        {digits}
      </span>
    )),
  ];
}
