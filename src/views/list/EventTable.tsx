import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import { PLACINGS, placingOf } from '../../dataset/eventDate.ts';
import { selectShownEvents } from '../../state/selectors.ts';
import { sortEvents } from '../../state/sort.ts';
import { UNDRAWN_NAMES } from '../undrawnNames.ts';
import { useApp } from '../useApp.tsx';
import { COLUMNS } from './columns.ts';
import { EventRow } from './EventRow.tsx';
import styles from './EventTable.module.css';
import { revealRow } from './revealRow.ts';
import { SortableHeader } from './SortableHeader.tsx';
import { ROW, ROW_GROUP, TABLE } from './tableRoles.ts';
import type { EventId } from '../../dataset/entityIds.ts';

/** Every event shown, one row each. Those that no axis can hold are the last rows, in row groups of their own. */
export function EventTable() {
  // Thousands of rows take a moment; typing a search does not wait for them.
  const shown = useDeferredValue(useApp(selectShownEvents));
  const sort = useApp(({ view }) => view.sort);
  const current = useApp(({ view }) => view.event);
  const events = useMemo(() => sortEvents(shown, sort), [shown, sort]);

  const [focused, setFocused] = useState<EventId | null>(null);
  const isShown = (id: EventId | null) => events.some((event) => event.id === id);
  const tabStop = [focused, current].find(isShown) ?? events[0]?.id ?? null;

  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const row = current === null ? null : table.current?.querySelector('[aria-current]');
    if (row) revealRow(row);
  }, [current]);

  const rows = (group: readonly DatedEvent[]) =>
    group.map((event) => (
      <EventRow
        key={event.id}
        event={event}
        isCurrent={event.id === current}
        isTabStop={event.id === tabStop}
        onFocus={setFocused}
      />
    ));

  return (
    <div className={styles.frame}>
      <table ref={table} {...TABLE} aria-label="Events" className={styles.table}>
        <thead {...ROW_GROUP}>
          <tr {...ROW} className={styles.head}>
            {COLUMNS.map((column) => (
              <SortableHeader key={column.name} column={column} />
            ))}
          </tr>
        </thead>
        {PLACINGS.map((placing) => {
          const group = events.filter(({ date }) => placingOf(date) === placing);
          const apart =
            placing === 'drawn' ? {} : { 'aria-label': UNDRAWN_NAMES[placing], className: styles.apart };
          return (
            group.length > 0 && (
              <tbody key={placing} {...ROW_GROUP} {...apart}>
                {rows(group)}
              </tbody>
            )
          );
        })}
      </table>
    </div>
  );
}
