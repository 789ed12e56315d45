import { grouped } from '../../dataset/counting.ts';
import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, useState } from 'react';
import { useIsWide } from '../useIsWide.ts';
import styles from './EventTable.module.css';
import { PlacedRows } from './PlacedRows.tsx';
import { RowSample } from './RowSample.tsx';
import { scrollingPaneOf } from './revealRow.ts';
import type { RowsProps } from './rows.ts';
import { useRowsInSight } from './useRowsInSight.ts';

/** Those rows of a long list that can be seen, and some about them. */
export function LongRows(props: RowsProps) {
  const isWide = useIsWide();
  const [usual, setUsual] = useState<{ readonly isWide: boolean; readonly height: number }>();
  const learn = useCallback((height: number) => setUsual({ isWide, height }), [isWide]);
  if (usual?.isWide !== isWide) return <RowSample {...props} onMeasure={learn} />;
  const Rows = isWide ? RowsInPane : RowsInPage;
  return <Rows {...props} usualHeight={usual.height} />;
}

interface PlacedProps extends RowsProps {
  /** Of a row, in pixels. */
  readonly usualHeight: number;
}

/** Side by side with the rest of the page, the list scrolls by itself. */
function RowsInPane({ usualHeight, ...props }: PlacedProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const virtualizer = useVirtualizer({
    ...useRowsInSight(props, body, 37),
    estimateSize: () => usualHeight,
    getScrollElement: () => scrollingPaneOf(body.current),
  });
  return <PlacedRows {...props} body={body} virtualizer={virtualizer} />;
}

function RowsInPage({ usualHeight, ...props }: PlacedProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const virtualizer = useWindowVirtualizer({
    ...useRowsInSight(props, body, 0),
    estimateSize: () => usualHeight,
  });
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
