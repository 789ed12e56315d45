/** Tables as text (RFC 4180), which a spreadsheet takes for text and not for formulas. */

/** What makes a spreadsheet calculate a cell, in its wide forms too, and the apostrophes that keep it from that. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Begins what could be a formula with an apostrophe. */
export const neutralise = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The inverse of `neutralise`. */
export const restore = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Numbers are what they are: only text can be a formula. */
export type Cell = string | number | null;

const formatCell = (cell: Cell): string =>
  typeof cell === 'string' ? quoted(neutralise(cell)) : cell === null ? '' : String(cell);

/** A line, with its end. */
export const formatRow = (cells: readonly Cell[]): string => `${cells.map(formatCell).join(',')}\r\n`;

/** Several things in one cell; the inverse is `parseList`. */
export const formatList = (entries: readonly string[]): string =>
  entries.map((entry) => entry.replace(/[\\;]/g, String.raw`\$&`)).join('; ');

export function parseList(cell: string): readonly string[] {
  if (cell === '') return [];
  return Array.from(cell.matchAll(/(?:^|; )((?:[^\\;]|\\.)*)/gsu), ([, entry = '']) =>
    entry.replace(/\\(.)/gsu, '$1'),
  );
}

/** By it some programs know that a text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
