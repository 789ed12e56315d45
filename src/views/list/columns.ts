import type { ListSort, SortKey } from '../../state/view.ts';

export interface Column {
  readonly name: string;
  /** Null for a column that does not sort. */
  readonly key: SortKey | null;
}

export const COLUMNS: readonly Column[] = [
  { name: 'Date', key: 'time' },
  { name: 'Event', key: 'title' },
  { name: 'Kind', key: 'kind' },
  { name: 'Actors', key: null },
  { name: 'Status', key: 'status' },
  { name: 'Quotes', key: null },
];

/** The sort that a click on a column asks for: the other way round if it is sorted by that column already. */
export const sortAfterClick = (sort: ListSort, by: SortKey): ListSort => ({
  by,
  isDescending: sort.by === by && !sort.isDescending,
});
