/** What becomes of a row that is as wide as its table. */
import type { ImportStep } from '../importer.ts';
import { restore } from './cells.ts';
import type { Columns } from './columns.ts';
import { isOrderAsked } from './dateCell.ts';
import type { Row } from './readRows.ts';
import { dateOfRow, eventOfRow, lostOfRow, type CellOf, type RowReading } from './rowEvent.ts';
import type { TableAnswers, TableTally } from './tableReport.ts';

export const placeOf = ({ number }: Row): string => `row ${number}`;

export const refuseRow = (row: Row, reason: string): ImportStep => ({
  kind: 'refused',
  place: placeOf(row),
  raw: row.raw(),
  reason,
});

export const cellsOf =
  (row: Row, { at }: Columns): CellOf =>
  (field) => {
    const place = at.get(field);
    return place === undefined ? '' : restore(row.cells[place] ?? '');
  };

const MEDIA = ['media', 'mediaCaption', 'mediaCredit'] as const;

/** Counts on the way what is not carried over. `type` is what the sheet of TimelineJS calls the row. */
export function readRow(
  row: Row,
  type: string,
  columns: Columns,
  answers: TableAnswers,
  reading: RowReading,
  tally: TableTally,
): ImportStep {
  if (columns.isOpen) return { kind: 'waiting' };
  const cell = cellsOf(row, columns);
  const date = dateOfRow(cell, answers.order);
  if (date && !date.ok) {
    if (!isOrderAsked(date)) return refuseRow(row, date.reason);
    const raw = [cell('start'), cell('end')].filter((text) => text !== '').join(' – ');
    tally.firstUnordered ??= { row: row.number, raw };
    return { kind: 'waiting' };
  }
  if (!date && columns.kind === 'slides') return refuseRow(row, 'It has no year; add it.');
  const others = othersOf(row, columns);
  const isKept = answers.others === 'text';
  const lost = [...lostOfRow(cell), ...(isKept ? [] : others.map(({ name }) => name))];
  for (const name of lost) tally.lost.set(name, (tally.lost.get(name) ?? 0) + 1);
  if (MEDIA.some((field) => cell(field).trim() !== '')) tally.media++;
  const more = isKept ? others.map(({ name, text }) => `${name}: ${text}`) : [];
  const event = eventOfRow(cell, date?.value ?? null, more, reading);
  const isEra = type === 'era';
  if (isEra) tally.eras++;
  return {
    kind: 'event',
    event: isEra && (event.kind ?? '').trim() === '' ? { ...event, kind: 'era' } : event,
    place: placeOf(row),
    raw: row.raw,
  };
}

/** What is in columns that hold nothing that comes in. */
const othersOf = (row: Row, { unused }: Columns) =>
  unused.flatMap(({ place, name }) => {
    const text = restore(row.cells[place] ?? '').trim();
    return text === '' ? [] : { name, text };
  });
