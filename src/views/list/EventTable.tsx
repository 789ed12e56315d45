import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { selectShownEvents } from '../../state/selectors.ts';
import { sortEvents } from '../../state/sort.ts';
import { LongRows } from '../lazyViews.ts';
import { nextPlace } from '../nextPlace.ts';
import { useApp } from '../useApp.tsx';
import { COLUMNS } from './columns.ts';
import { EventRow } from './EventRow.tsx';
import styles from './EventTable.module.css';
import { revealRow } from './revealRow.ts';
import { RowGroupBody } from './RowGroupBody.tsx';
import { groupRows } from './rowGroups.ts';
import { SortableHeader } from './SortableHeader.tsx';
import { ROW, ROW_GROUP, TABLE } from './tableRoles.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import type { DrawRow } from './rows.ts';

const ROWS = { back: 'ArrowUp', on: 'ArrowDown' } as const;

/** More rows than these are drawn only where they are seen. */
const MOST_ROWS = 300;

/** Every event shown, one row each. Those that no axis can hold are the last rows, in row groups of their own. */
export function EventTable() {
  // Thousands of rows take a moment; typing a search does not wait for them.
  const shown = useDeferredValue(useApp(selectShownEvents));
  const sort = useApp(({ view }) => view.sort);
  const current = useApp(({ view }) => view.event);
  const events = useMemo(() => sortEvents(shown, sort), [shown, sort]);
  const groups = useMemo(() => groupRows(events), [events]);
  const places = useMemo(() => new Map(events.map(({ id }, place) => [id, place])), [events]);

  const [focused, setFocused] = useState<EventId | null>(null);
  const placeOf = (id: EventId | null) => (id === null ? undefined : places.get(id));
  const tabStop = placeOf(focused) ?? placeOf(current) ?? 0;

  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const row = current === null ? null : table.current?.querySelector('[aria-current]');
    if (row) revealRow(row);
  }, [current]);

  const followKey = useCallback(
    (event: KeyboardEvent, id: EventId) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const next = nextPlace(event.key, places.get(id) ?? 0, events.length, ROWS);
      const heir = next === null ? undefined : events[next];
      if (!heir) return;
      event.preventDefault();
      // The Tab key stops there now, and where it stops is drawn.
      flushSync(() => setFocused(heir.id));
      table.current?.querySelector<HTMLElement>('[data-event-title][tabindex="0"]')?.focus();
    },
    [events, places],
  );

  const drawRow: DrawRow = (event, drawn) => (
    <EventRow
      key={event.id}
      event={event}
      isCurrent={event.id === current}
      isTabStop={event === events[tabStop]}
      onFocus={setFocused}
      onKey={followKey}
      {...drawn}
    />
  );
  const isLong = events.length > MOST_ROWS;

  return (
    <div className={styles.frame}>
      <table
        ref={table}
        {...TABLE}
        aria-label="Events"
        aria-rowcount={isLong ? events.length + 1 : undefined}
        className={styles.table}
      >
        <thead {...ROW_GROUP}>
          <tr {...ROW} aria-rowindex={isLong ? 1 : undefined} className={styles.head}>
            {COLUMNS.map((column) => (
              <SortableHeader key={column.name} column={column} />
            ))}
          </tr>
        </thead>
        {isLong ? (
          <LongRows groups={groups} drawRow={drawRow} current={placeOf(current)} tabStop={tabStop} />
        ) : (
          groups.map((group) => (
            <RowGroupBody key={group.placing} placing={group.placing}>
              {group.events.map((event) => drawRow(event))}
            </RowGroupBody>
          ))
        )}
      </table>
    </div>
  );
}
