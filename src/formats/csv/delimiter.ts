/** What parts the cells of a table. */
import { quoted } from '../../dataset/problem.ts';
import { fieldNamed } from './fields.ts';
import { isBlank, readRows, type Row } from './readRows.ts';

export interface Delimiter {
  readonly id: string;
  readonly name: string;
  readonly character: string;
}

const DELIMITERS = [
  { id: 'comma', name: 'Comma', character: ',' },
  { id: 'semicolon', name: 'Semicolon', character: ';' },
  { id: 'tab', name: 'Tab', character: '\t' },
  { id: 'bar', name: 'Vertical bar', character: '|' },
] as const satisfies readonly Delimiter[];

export interface Parted {
  readonly delimiter: Delimiter;
  /** Without the line that names the delimiter, which spreadsheets do not count as a row. */
  readonly table: string;
}

const ROWS = 20;
/** Of the beginning: a mark that never closes must not have all of a great table read four times. */
const CHARACTERS = 50_000;

/** A mark of ASCII but the quotation mark, or a tab. */
const NAMED = /^sep=([!#-/:-@[-`{-~\t])(?:\r\n?|\n|$)/i;

/** `sep=;` in the first line is what Excel goes by, and decides; else what parts most rows alike does. */
export function findDelimiter(text: string): Parted {
  const [line = '', character = ''] = NAMED.exec(text) ?? [];
  if (line !== '') return { delimiter: delimiterOf(character), table: text.slice(line.length) };
  const beginning = text.slice(0, CHARACTERS);
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: scoreOf(beginning, delimiter.character),
  }));
  const { delimiter } = scores.reduce((most, one) => (one.score > most.score ? one : most));
  return { delimiter, table: text };
}

const delimiterOf = (character: string): Delimiter =>
  DELIMITERS.find((delimiter) => delimiter.character === character) ?? {
    id: 'named',
    name: quoted(character),
    character,
  };

/** What a person may choose from: these, and what was found. */
export const delimitersWith = (found: Delimiter): readonly Delimiter[] => [
  ...DELIMITERS,
  ...(DELIMITERS.some(({ id }) => id === found.id) ? [] : [found]),
];

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
