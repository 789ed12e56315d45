import { useActions, useApp } from '../useApp.tsx';
import { sortAfterClick, type Column } from './columns.ts';
import styles from './EventTable.module.css';
import { COLUMN_HEADER } from './tableRoles.ts';

export function SortableHeader({ column: { name, key } }: { readonly column: Column }) {
  const sort = useApp(({ view }) => view.sort);
  const { changeView } = useActions();
  if (key === null) {
    return (
      <th scope="col" {...COLUMN_HEADER}>
        {name}
      </th>
    );
  }
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" {...COLUMN_HEADER} aria-sort={sort.by === key ? direction : undefined}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => changeView({ sort: sortAfterClick(sort, key) })}
      >
        {name}
      </button>
    </th>
  );
}
