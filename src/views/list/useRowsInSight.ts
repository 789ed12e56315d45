import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { numberGroups } from './numberGroups.ts';
import { scrollingPaneOf } from './revealRow.ts';
import type { RowsProps } from './rows.ts';

/** What the headers may cover, with some room; the style sheet says the same. */
const HEAD_SIZE = 48;

/**
 * What a virtualizer has to know of the rows, whatever it is that scrolls.
 * @param estimatedMargin how far down in it they start, in pixels; if they do not, all are placed once more
 */
export function useRowsInSight(
  { places, groups, current, tabStop }: RowsProps,
  body: RefObject<HTMLElement | null>,
  estimatedMargin: number,
) {
  const getItemKey = useCallback((row: number) => places[row] ?? row, [places]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      // The focus is not lost by scrolling, and no group is without a row.
      const kept = [tabStop, current ?? tabStop, ...numberGroups(groups).map(({ first }) => first)];
      return [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b);
    },
    [groups, current, tabStop],
  );

  const [scrollMargin, setScrollMargin] = useState(estimatedMargin);
  // Looked at each time, because what is above may have grown; in whole pixels, so that it comes to rest.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (body.current) setScrollMargin(Math.round(depthOf(body.current)));
  });

  return {
    count: places.length,
    overscan: 8,
    getItemKey,
    rangeExtractor,
    measureElement,
    scrollMargin,
    scrollPaddingStart: HEAD_SIZE,
  };
}

/** How far an element is from the start of what it scrolls in. */
function depthOf(element: Element): number {
  const { top } = element.getBoundingClientRect();
  const pane = scrollingPaneOf(element);
  return pane ? top - pane.getBoundingClientRect().top + pane.scrollTop : top + scrollY;
}

/** The first row of a group stands in the flow; what is above it in the group counts as its own. */
function measureElement(row: Element): number {
  const { top, bottom } = row.getBoundingClientRect();
  const isFirst = row.parentElement?.firstElementChild === row;
  return bottom - (isFirst && row.parentElement ? row.parentElement.getBoundingClientRect().top : top);
}
