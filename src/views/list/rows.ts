import type { ReactNode } from 'react';
import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { RowGroup } from './rowGroups.ts';

/** More than these are drawn only where they are seen. */
export const MOST_ROWS = 300;

/** Where a row stands whose neighbours may not be drawn. */
export interface DrawnRow {
  /** Counted from 0. */
  readonly place: number;
  /** How far below the top of its group, in pixels; null where it stands in the flow. */
  readonly top: number | null;
  readonly measure: (row: Element | null) => void;
}

/** `place` is that of the event in the dossier. */
export type DrawRow = (place: number, drawn?: DrawnRow) => ReactNode;

export interface RowsProps {
  /** Of the events in the dossier, a row each. */
  readonly places: Places;
  readonly groups: readonly RowGroup[];
  readonly drawRow: DrawRow;
  /** Rows, counted from 0. */
  readonly current: number | undefined;
  readonly tabStop: number;
}
