import { grouped } from '../../dataset/counting.ts';
import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useIsWide } from '../useIsWide.ts';
import styles from './EventTable.module.css';
import { PlacedRows } from './PlacedRows.tsx';
import { scrollingPaneOf } from './revealRow.ts';
import type { RowsProps } from './rows.ts';
import { useRowsInSight } from './useRowsInSight.ts';

/** Those rows of a long list that can be seen, and some about them. */
export function LongRows(props: RowsProps) {
  return useIsWide() ? <RowsInPane {...props} /> : <RowsInPage {...props} />;
}

/** Side by side with the rest of the page, the list scrolls by itself. */
function RowsInPane(props: RowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const virtualizer = useVirtualizer({
    ...useRowsInSight(props, body, 37),
    estimateSize: () => 41,
    getScrollElement: () => scrollingPaneOf(body.current),
  });
  return <PlacedRows {...props} body={body} virtualizer={virtualizer} />;
}

function RowsInPage(props: RowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const virtualizer = useWindowVirtualizer({ ...useRowsInSight(props, body, 0), estimateSize: () => 114 });
  return <PlacedRows {...props} body={body} virtualizer={virtualizer} />;
}

interface UnlistedNoteProps {
  readonly listed: number;
  readonly of: number;
}

/** Stands above a list that is longer than a browser can lay out. */
export const UnlistedNote = ({ listed, of }: UnlistedNoteProps) => (
  <p className={styles.unlisted}>
    The first {grouped(listed)} of {grouped(of)} events are listed. Search or filter to find the others.
  </p>
);
