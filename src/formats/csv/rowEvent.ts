/** One row of a table to an event. */
import { STATUSES } from '../../dataset/dataset.ts';
import { BASES } from '../../dataset/eventDate.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import { fail, quoted, succeed, type Result } from '../../dataset/problem.ts';
import type { ImportedEvent, ImportedQuote, ImportedSource } from '../importer.ts';
import { fromSlideDates, type DateParts } from '../timelinejs/fromSlideDate.ts';
import { toEvent } from '../timelinejs/fromSlide.ts';
import { readDateCell, readDateCells, readTime, type CellDate, type DayOrder } from './dateCell.ts';
import type { FieldId } from './fields.ts';
import { namesIn, type NameParting } from './names.ts';
import type { TableKind } from './columns.ts';

/** What the cell of a field says, without the apostrophe that keeps it from being a formula; blank without such a column. */
export type CellOf = (field: FieldId) => string;

export interface RowReading {
  readonly kind: TableKind;
  readonly parting: NameParting | 'own';
  /** Of quotes for which the table names no source. */
  readonly fileName: string;
}

/** Null where there is nothing to date it by. */
export function dateOfRow(cell: CellOf, order: DayOrder): CellDate | null {
  const edtf = cell('edtf').trim();
  if (edtf !== '') return parseEdtf(edtf).ok ? succeed(edtf) : readDateCell(edtf, order);
  const dates = readDateCells(cell('start'), cell('end'), order);
  if (dates) return withTime(dates, cell('time'));
  const start = partsIn(cell, 'year', 'month', 'day', 'time');
  const end = partsIn(cell, 'endYear', 'endMonth', 'endDay', 'endTime');
  if (!start.ok) return start;
  if (!end.ok) return end;
  return start.value || end.value ? fromSlideDates(start.value ?? {}, end.value) : null;
}

/** A day with a time of day in a cell of its own. */
function withTime(date: CellDate, time: string): CellDate {
  if (!date.ok || time.trim() === '') return date;
  const clock = readTime(time);
  const edtf = `${date.value}T${clock ?? ''}`;
  return clock !== null && parseEdtf(edtf).ok
    ? succeed(edtf)
    : fail(`${quoted(time)} is not the time of a day; write it as 14:30, beside a date that is one day.`);
}

function partsIn(
  cell: CellOf,
  year: FieldId,
  month: FieldId,
  day: FieldId,
  time: FieldId,
): Result<DateParts | null> {
  const parts = { year: cell(year), month: cell(month), day: cell(day) };
  const text = cell(time).trim();
  const isBlank = Object.values(parts).every((part) => part.trim() === '') && text === '';
  if (isBlank || text === '') return succeed(isBlank ? null : parts);
  const [, hour, minute, second] = /^(\d\d):(\d\d):(\d\d)/.exec(readTime(text) ?? '') ?? [];
  return hour === undefined
    ? fail(`${quoted(text)} is not a time of day; write it as 14:30.`)
    : succeed({ ...parts, hour, minute, second });
}

const oneOf = <Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined =>
  choices.find((choice) => choice === text.trim().toLowerCase());

/** `edtf` is null where the row gives no date; `more` is text from columns that have no field. */
export function eventOfRow(
  cell: CellOf,
  edtf: string | null,
  more: readonly string[],
  reading: RowReading,
): ImportedEvent {
  const { kind, parting } = reading;
  if (kind === 'slides' && edtf !== null) return eventOfSlide(cell, edtf, more);
  const basis = oneOf(BASES, cell('basis'));
  const quotes = quotesOf(cell, reading);
  const words = cell('words');
  const source = sourceOf(cell);
  // A table of our own has each text as it is in the dossier.
  const textOf = (field: FieldId) => (parting === 'own' ? cell(field) : cell(field).trim());
  return {
    id: cell('id').trim() === '' ? null : cell('id'),
    title: textOf('title'),
    kind: textOf('kind'),
    date: {
      edtf,
      ...(basis !== undefined && basis !== 'undated' && { basis }),
      ...(words !== '' && quotes.some(({ text }) => text.includes(words)) && { words }),
      note: noteOf(cell),
    },
    status: oneOf(STATUSES, cell('status')),
    actors: namesIn(cell('actors'), parting),
    attributedTo: namesIn(cell('attributedTo'), parting),
    quotes,
    ...(quotes.length === 0 && source && { source }),
    text: [...cell('text').split(/\n{2,}/), ...more],
  };
}

const eventOfSlide = (cell: CellOf, edtf: string, more: readonly string[]): ImportedEvent => {
  const event = toEvent(
    {
      id: cell('id').trim(),
      headline: cell('title'),
      text: cell('text'),
      displayDate: cell('displayDate'),
      group: cell('kind'),
      media: { caption: cell('mediaCaption'), credit: cell('mediaCredit'), address: cell('media') },
    },
    edtf,
  );
  return { ...event, text: [...(event.text ?? []), ...more] };
};

function noteOf(cell: CellOf): string {
  const shown = cell('displayDate').trim();
  return [cell('note'), ...(shown === '' ? [] : [`The table shows the date as “${shown}”.`])]
    .filter((part) => part !== '')
    .join(' ');
}

/** Null where the row names none. */
function sourceOf(cell: CellOf): ImportedSource | null {
  const [title, url, id] = [cell('source'), cell('address').trim(), cell('sourceId')];
  if (title.trim() === '' && url === '' && id.trim() === '') return null;
  const published = cell('published').trim() === '' ? null : readDateCell(cell('published'), null);
  return {
    ...(id.trim() !== '' && { id }),
    title: [title, url, id].find((name) => name.trim() !== '') ?? '',
    ...(url !== '' && { url }),
    ...(published?.ok === true && { published: published.value }),
  };
}

function quotesOf(cell: CellOf, { fileName }: RowReading): readonly ImportedQuote[] {
  const text = cell('quote');
  if (text.trim() === '') return [];
  const paragraph = Number(cell('paragraph'));
  return [
    {
      source: sourceOf(cell) ?? { title: `Not named in ${fileName}` },
      text,
      ...(Number.isSafeInteger(paragraph) && paragraph > 0 && { at: { paragraph } }),
    },
  ];
}

/** What is in the cells of a row that no event can have, by what it is called. */
export function lostOfRow(cell: CellOf): readonly string[] {
  const isIn = (choices: readonly string[], field: FieldId) =>
    cell(field).trim() === '' || choices.includes(cell(field).trim().toLowerCase());
  const published = cell('published').trim();
  return [
    ...(isIn(STATUSES, 'status') ? [] : ['status']),
    ...(isIn(BASES, 'basis') ? [] : ['basis']),
    ...(published === '' || readDateCell(published, null).ok ? [] : ['published']),
    ...(cell('words') === '' || cell('quote').includes(cell('words')) ? [] : ['dated_by']),
  ];
}
