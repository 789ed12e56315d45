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
import { columnsOf } from '../../dataset/columns/columnsOf.ts';
import { findPlace } from '../../dataset/columns/findPlace.ts';
import type { Places } from '../../dataset/columns/eventColumns.ts';
import { selectDataset, selectShownPlaces, selectTitleRanks } from '../../state/selectors.ts';
import { sortPlaces } from '../../state/sort.ts';
import { LongRows, UnlistedNote } from './longRowsLater.ts';
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
import { MOST_ROWS, type DrawRow } from './rows.ts';

const ROWS = { back: 'ArrowUp', on: 'ArrowDown' } as const;

/** No browser lays out a page that is higher than these are on a phone. */
const MOST_LISTED = 250_000;

/** Every event shown, one row each. Those that no axis can hold are the last rows, in row groups of their own. */
export function EventTable() {
  // Thousands of rows take a moment; typing a search does not wait for them.
  const dataset = useApp(selectDataset);
  const shown = useDeferredValue(useApp(selectShownPlaces));
  const sort = useDeferredValue(useApp(({ view }) => view.sort));
  const current = useApp(({ view }) => view.event);
  const titleRanks = useApp(selectTitleRanks);
  const sorted = useMemo(
    () => sortPlaces(dataset, shown, sort, titleRanks).subarray(0, MOST_LISTED),
    [dataset, shown, sort, titleRanks],
  );
  const groups = useMemo(() => groupRows(columnsOf(dataset), sorted), [dataset, sorted]);

  const [focused, setFocused] = useState<EventId | null>(null);
  const rowOf = (id: EventId | null) => rowIn(sorted, id === null ? -1 : findPlace(dataset.events, id));
  const tabStop = rowOf(focused) ?? rowOf(current) ?? 0;

  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const row = current === null ? null : table.current?.querySelector('[aria-current]');
    if (row) revealRow(row);
  }, [current]);

  const followKey = useCallback(
    (event: KeyboardEvent, id: EventId) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const { events } = dataset;
      const row = rowIn(sorted, findPlace(events, id)) ?? 0;
      const next = nextPlace(event.key, row, sorted.length, ROWS);
      const heir = next === null ? undefined : events[sorted[next] ?? -1];
      if (!heir) return;
      event.preventDefault();
      // The Tab key stops there now, and where it stops is drawn.
      flushSync(() => setFocused(heir.id));
      table.current?.querySelector<HTMLElement>('[data-event-title][tabindex="0"]')?.focus();
    },
    [dataset, sorted],
  );

  const drawRow: DrawRow = (place, drawn) => {
    const event = dataset.events[place];
    return (
      event && (
        <EventRow
          key={event.id}
          event={event}
          isCurrent={event.id === current}
          isTabStop={place === sorted[tabStop]}
          onFocus={setFocused}
          onKey={followKey}
          {...drawn}
        />
      )
    );
  };
  const isLong = sorted.length > MOST_ROWS;

  return (
    <div className={styles.frame}>
      {sorted.length < shown.length && <UnlistedNote listed={sorted.length} of={shown.length} />}
      <table
        ref={table}
        {...TABLE}
        aria-label="Events"
        aria-rowcount={isLong ? sorted.length + 1 : undefined}
        className={styles.table}
      >
        <thead {...ROW_GROUP} className={styles.heads}>
          <tr {...ROW} aria-rowindex={isLong ? 1 : undefined} className={styles.head}>
            {COLUMNS.map((column) => (
              <SortableHeader key={column.name} column={column} />
            ))}
          </tr>
        </thead>
        {isLong ? (
          <LongRows
            places={sorted}
            groups={groups}
            drawRow={drawRow}
            current={rowOf(current)}
            tabStop={tabStop}
          />
        ) : (
          groups.map((group) => (
            <RowGroupBody key={group.placing} placing={group.placing}>
              {Array.from(group.places, (place) => drawRow(place))}
            </RowGroupBody>
          ))
        )}
      </table>
    </div>
  );
}

/** The row of the event at a place of the dossier. */
function rowIn(sorted: Places, place: number): number | undefined {
  const row = sorted.indexOf(place);
  return row === -1 ? undefined : row;
}
