/** What parts the cells of a table. */
import { fieldNamed } from './fields.ts';
import { isBlank, readRows, type Row } from './readRows.ts';

export const DELIMITERS = [
  { id: 'comma', name: 'Comma', character: ',' },
  { id: 'semicolon', name: 'Semicolon', character: ';' },
  { id: 'tab', name: 'Tab', character: '\t' },
  { id: 'bar', name: 'Vertical bar', character: '|' },
] as const;

export type DelimiterId = (typeof DELIMITERS)[number]['id'];

export interface Parted {
  readonly delimiter: DelimiterId;
  /** Without the line that names the delimiter, which spreadsheets do not count as a row. */
  readonly table: string;
}

const ROWS = 20;
/** Of the beginning: a mark that never closes must not have all of a great table read four times. */
const CHARACTERS = 50_000;

/** `sep=;` in the first line is what Excel goes by, and decides; else what parts most rows alike does. */
export function findDelimiter(text: string): Parted {
  const [line, character] = /^sep=([,;\t|])(?:\r\n?|\n|$)/i.exec(text) ?? [];
  const named = DELIMITERS.find((delimiter) => delimiter.character === character);
  if (line !== undefined && named) return { delimiter: named.id, table: text.slice(line.length) };
  const beginning = text.slice(0, CHARACTERS);
  const scores = DELIMITERS.map(({ id, character: parting }) => ({ id, score: scoreOf(beginning, parting) }));
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most));
  return { delimiter: best.id, table: text };
}

/** Names of columns that are known count most, then how many rows have as many cells as the first. */
function scoreOf(text: string, character: string): number {
  const rows: Row[] = [];
  for (const row of readRows(text, character)) {
    if (!isBlank(row)) rows.push(row);
    if (rows.length >= ROWS) break;
  }
  const [first] = rows;
  if (!first || first.cells.length < 2) return 0;
  const alike = rows.filter(({ cells }) => cells.length === first.cells.length).length;
  const known = first.cells.filter((cell) => fieldNamed(cell) !== null).length;
  return 10 * known + (alike / rows.length) * Math.min(first.cells.length, 10);
}
