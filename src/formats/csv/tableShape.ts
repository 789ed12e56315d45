/** How a table is laid out: how many columns it has, and whether its first row names them. */
import { restore } from './cells.ts';
import { isOrderAsked, readDateCell } from './dateCell.ts';
import { fieldNamed } from './fields.ts';
import { isBlank, readRows, type Row } from './readRows.ts';

export interface TableShape {
  /** Of the first row, as many as there are columns. */
  readonly first: readonly string[];
  readonly width: number;
  /** Whether the first row names the columns: one has a name that is known, or none of its cells is a date. */
  readonly hasNames: boolean;
  /** The rows at the beginning, the first among them. */
  readonly beginning: readonly Row[];
}

/** By them it is known how many columns there are: a name may be missing at the end. */
const ROWS = 100;

/** More than anybody could choose from. */
const MAX_COLUMNS = 500;

export function shapeOf(table: string, character: string): TableShape {
  const beginning: Row[] = [];
  for (const row of readRows(table, character)) {
    if (!isBlank(row)) beginning.push(row);
    if (beginning.length >= ROWS) break;
  }
  const names = beginning[0]?.cells.map(restore) ?? [];
  const counts = new Map<number, number>();
  for (const { cells } of beginning) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual = 0] = [...counts].toSorted(([, a], [, b]) => b - a).map(([count]) => count);
  const width = Math.min(Math.max(names.length, usual), MAX_COLUMNS);
  const first = Array.from({ length: width }, (_, place) => names[place] ?? '');
  const hasNames = first.some((cell) => fieldNamed(cell) !== null) || !first.some(isDate);
  return { first, width, hasNames, beginning };
}

function isDate(cell: string): boolean {
  if (cell.trim() === '') return false;
  const date = readDateCell(cell, null);
  return date.ok || isOrderAsked(date);
}
