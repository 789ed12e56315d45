import { ActorFilter } from './ActorFilter.tsx';
import { BasisFilter, KindFilter, StatusFilter } from './FacetFilters.tsx';
import styles from './filters.module.css';

export function FilterPanel() {
  return (
    <section aria-label="Filters" className={styles.panel}>
      <ActorFilter />
      <KindFilter />
      <BasisFilter />
      <StatusFilter />
    </section>
  );
}
