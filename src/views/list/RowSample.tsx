import { useLayoutEffect, useRef } from 'react';
import { RowGroupBody } from './RowGroupBody.tsx';
import type { RowsProps } from './rows.ts';

/** Odd, so that one is in the middle. */
const SAMPLE = 9;
/** Of a row of one line, in pixels, for a list that is not displayed and has no heights. */
const LEAST_HEIGHT = 41;

interface RowSampleProps extends Pick<RowsProps, 'places' | 'drawRow'> {
  /** Told before the sample can be seen; the height is in pixels. */
  readonly onMeasure: (usualHeight: number) => void;
}

/**
 * Rows from all over a long list, drawn to learn how high most of them are here. For every row that turns out otherwise
 * the places of all rows after it are added up again, and the list gets longer or shorter while it is scrolled.
 */
export function RowSample({ places, drawRow, onMeasure }: RowSampleProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    const heights = Array.from(body.current?.rows ?? [], (row) => row.getBoundingClientRect().height);
    onMeasure(heights.toSorted((a, b) => a - b)[heights.length >> 1] || LEAST_HEIGHT);
  }, [onMeasure]);

  const spread = Array.from(
    { length: SAMPLE },
    (_, nth) => places[Math.floor(((nth + 0.5) * places.length) / SAMPLE)],
  );
  return (
    <RowGroupBody placing="drawn" ref={body}>
      {spread.map((place) => place !== undefined && drawRow(place))}
    </RowGroupBody>
  );
}
