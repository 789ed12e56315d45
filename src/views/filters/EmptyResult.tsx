import { useMemo } from 'react';
import { allPlaces } from '../../dataset/columns/eventColumns.ts';
import { filterByChoices } from '../../state/filter.ts';
import { selectActorsById, selectDataset, selectFilters, selectFoundPlaces } from '../../state/selectors.ts';
import type { Filters } from '../../state/view.ts';
import controls from '../controls.module.css';
import { counting } from '../../dataset/counting.ts';
import { useActions, useApp } from '../useApp.tsx';
import { listActiveFilters } from './activeFilters.ts';
import styles from './EmptyResult.module.css';
import { explainEmpty } from './explainEmpty.ts';
import summary from './FilterSummary.module.css';
import { focusShownCount } from './focusShownCount.ts';

/** Stands where the events would: why there are none, and what each way out would show. */
export function EmptyResult() {
  const dataset = useApp(selectDataset);
  const found = useApp(selectFoundPlaces);
  const filters = useApp(selectFilters);
  const actorsById = useApp(selectActorsById);
  const { changeView, clearFilters } = useActions();
  const ways = useMemo(
    () =>
      listActiveFilters(filters, actorsById).map((filter) => ({
        ...filter,
        count: filterByChoices(
          dataset,
          filter.without.search === undefined ? found : allPlaces(dataset.events.length),
          { ...filters, ...filter.without },
        ).length,
      })),
    [dataset, found, filters, actorsById],
  );
  const leave = (without: Partial<Filters>) => {
    focusShownCount();
    changeView(without);
  };
  return (
    <div className={styles.empty}>
      <p className={styles.reason}>{explainEmpty(filters, actorsById)}</p>
      {ways.length > 0 && (
        <div className={styles.ways}>
          {ways.map(({ key, name, without, count }) => (
            <button
              key={key}
              type="button"
              className={`${controls.chip} ${styles.way}`}
              title={name}
              onClick={() => leave(without)}
            >
              <span className={summary.name}>
                Without <bdi>{name}</bdi>
              </span>
              <span className={styles.count}>: {counting(count, 'event')}</span>
            </button>
          ))}
          <button
            type="button"
            className={controls.quiet}
            onClick={() => {
              focusShownCount();
              clearFilters();
            }}
          >
            Show{' '}
            {dataset.events.length === 1
              ? 'the one event'
              : `all ${counting(dataset.events.length, 'event')}`}
          </button>
        </div>
      )}
    </div>
  );
}
