/** A table to events, row by row, by what was found of it and what was chosen. */
import type { Chosen } from '../exporter.ts';
import { paragraphsOf, wordsOf } from '../import/markupText.ts';
import type { ImportedEvent, ImportedQuote, ImportedRest, ImportStep } from '../importer.ts';
import { chooseColumns } from './columns.ts';
import { delimitersWith, type Parted } from './delimiter.ts';
import { partingIn } from './names.ts';
import { cellsOf, placeOf, readRow, refuseRow } from './readRow.ts';
import { isBlank, readRows, type Row } from './readRows.ts';
import type { CellOf } from './rowEvent.ts';
import { answersIn, createTally, restOf, type TableTally } from './tableReport.ts';
import { shapeOf } from './tableShape.ts';

/** As many as a dossier may have events. */
export const MAX_ROWS = 1_000_000;

type FoundEvent = Extract<ImportStep, { readonly kind: 'event' }>;

/** The rows that follow may have more of its quotes. */
type HeldEvent = FoundEvent & { readonly quotes: ImportedQuote[] };

/** Of the sheet of TimelineJS: now, and in its first version. */
const TITLE_TYPES: ReadonlySet<string> = new Set(['title', 'start']);

const NOTHING: ImportStep = { kind: 'nothing' };

/** Of a table as it stands, in rows. */
const SHOWN = 10;

export function* readTable(
  fileName: string,
  { table, delimiter: found }: Parted,
  chosen: Chosen,
  limit = MAX_ROWS,
): Generator<ImportStep, ImportedRest> {
  const answers = answersIn(chosen);
  const delimiters = delimitersWith(found);
  const { id: delimiter, character } = delimiters.find(({ id }) => id === chosen['delimiter']) ?? found;
  const { first, width, hasNames: isFound, beginning } = shapeOf(table, character);
  const hasNames = answers.header === null ? isFound : answers.header === 'names';
  const columns = chooseColumns(hasNames ? first : first.map(() => ''), chosen);
  const { kind } = columns;
  const several =
    kind === 'events' || kind === 'quotes'
      ? 'own'
      : partingIn(beginning.slice(1).map((row) => cellsOf(row, columns)('actors')));
  const parting = several === 'own' ? several : several && (answers.parting ?? several);
  const reading = { kind, parting: parting ?? 'none', fileName } as const;
  const tally = createTally();
  let title: Pick<ImportedRest, 'title' | 'text'> = { title: null };
  let held: HeldEvent | null = null;
  let isHeader = hasNames;
  let rows = 0;

  for (const row of readRows(table, character)) {
    if (isBlank(row) || isHeader) {
      isHeader &&= isBlank(row);
      yield NOTHING;
      continue;
    }
    if (++rows > limit) {
      tally.beyond++;
      yield NOTHING;
      continue;
    }
    const reason = refusalOf(row, width, answers.unclosed === 'text', tally);
    if (reason !== null) {
      yield refuseRow(row, reason);
      continue;
    }
    const type = columns.type === null ? '' : (row.cells[columns.type] ?? '').trim().toLowerCase();
    if (TITLE_TYPES.has(type)) {
      if (tally.titles.length === 0) title = titleOf(cellsOf(row, columns));
      tally.titles.push(row.number);
      yield NOTHING;
      continue;
    }
    const step = readRow(row, type, columns, answers, reading, tally);
    if (step.kind !== 'event') yield step;
    else if (held && isSame(held.event, step.event)) {
      held.quotes.push(...(step.event.quotes ?? []));
      yield NOTHING;
    } else {
      yield held ? release(held) : NOTHING;
      held = { ...step, quotes: [...(step.event.quotes ?? [])] };
    }
  }
  if (held) yield release(held);
  const raw = (hasNames ? beginning.slice(1) : beginning).slice(0, SHOWN);
  const shown = {
    columns: columns.names,
    rows: raw.map((row) => ({ place: placeOf(row), cells: row.cells.slice(0, width) })),
  };
  return restOf({ answers, delimiters, delimiter, hasNames, columns, parting, limit }, tally, {
    ...title,
    table: shown,
  });
}

/** A row that has more quotes of the event above it. */
const isSame = (event: ImportedEvent, next: ImportedEvent): boolean =>
  event.id !== null && event.id === next.id && event.title === next.title && (next.quotes ?? []).length > 0;

const release = ({ quotes, ...found }: HeldEvent): FoundEvent => ({
  ...found,
  event: { ...found.event, quotes },
});

/** Why nothing can be made of a row, before its cells are looked at. */
function refusalOf(row: Row, width: number, isMarkText: boolean, tally: TableTally): string | null {
  if (row.isUnclosed) tally.unclosed.push(row.number);
  if (row.isUnclosed && !isMarkText)
    return 'A quotation mark opens in this row and closes nowhere; close it, or take it out.';
  if (row.cells.slice(width).some((cell) => cell.trim() !== ''))
    return `The row has ${row.cells.length} cells and the table ${width} columns, so that they may be shifted. Put a cell that has the delimiter in it in quotation marks.`;
  if (row.cells.length < width) tally.short.push(row.number);
  return null;
}

/** Of a slide, which is HTML. */
function titleOf(cell: CellOf): Pick<ImportedRest, 'title' | 'text'> {
  const headline = wordsOf(cell('title'));
  return { title: headline.trim() === '' ? null : headline, text: paragraphsOf(cell('text')) };
}
