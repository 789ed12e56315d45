import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import { scrollingPaneOf } from './revealRow.ts';
import { RowGroupBody } from './RowGroupBody.tsx';
import { numberGroups } from './numberGroups.ts';
import type { RowsProps } from './rows.ts';

interface PlacedRowsProps extends RowsProps {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly virtualizer: Pick<
    Virtualizer<Element, Element>,
    'getVirtualItems' | 'measureElement' | 'measurementsCache' | 'scrollToIndex'
  >;
}

/** Rows where they would stand if all were drawn, in groups as high as they would be then. */
export function PlacedRows({ groups, drawRow, current, tabStop, body, virtualizer }: PlacedRowsProps) {
  const items = virtualizer.getVirtualItems();
  const areDrawn = items.length > 0;
  const { scrollToIndex } = virtualizer;

  useEffect(() => {
    const isByKey = body.current?.parentElement?.querySelector('[data-event-title]:focus-visible');
    // Rows turn out higher on the way than they were taken for, and the way longer.
    if (isByKey) scrollToIndex(tabStop);
  }, [body, scrollToIndex, tabStop]);

  useEffect(() => {
    if (areDrawn && current !== undefined && scrollingPaneOf(body.current)) scrollToIndex(current);
  }, [areDrawn, body, current, scrollToIndex]);

  return numberGroups(groups).map(({ placing, first, places }, index) => {
    const end = first + places.length;
    const start = virtualizer.measurementsCache[first]?.start ?? 0;
    const blockSize = (virtualizer.measurementsCache[end - 1]?.end ?? start) - start;
    return (
      <RowGroupBody
        key={placing}
        placing={placing}
        ref={index === 0 ? body : undefined}
        // Rows stay where they were put.
        style={{ blockSize, position: 'relative', overflowAnchor: 'none' }}
      >
        {items.flatMap((item) => {
          const place = item.index < end ? places[item.index - first] : undefined;
          if (place === undefined) return [];
          const top = item.index === first ? null : item.start - start;
          return drawRow(place, { place: item.index, top, measure: virtualizer.measureElement });
        })}
      </RowGroupBody>
    );
  });
}
