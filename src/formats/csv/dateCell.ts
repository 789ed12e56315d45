/** A cell that says when something was: read as it stands, or refused with what to do. Nothing is guessed. */
import { MAX_EDTF_LENGTH, parseEdtf } from '../../dataset/edtf.ts';
import { fail, quoted, succeed, type Result } from '../../dataset/problem.ts';
import { readTypedDate } from '../../suggest/typedDate.ts';
import { monthNamed } from '../monthNames.ts';

/** Of `03/04/2021`: which comes first; null while nobody has said. */
export type DayOrder = 'day' | 'month' | null;

/** `order`: it is a date only when it is said whether the day or the month comes first. */
export type CellDate = Result<string> | { readonly ok: false; readonly reason: 'order' };

export const isOrderAsked = (date: CellDate): boolean => !date.ok && date.reason === 'order';

const NUMBERED = /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4})(?:,? (.+))?$/;
const MONTH_OF_YEAR = /^(\d{1,2})([/.-]) ?(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})(?:\2(\d{1,2}))?(?:[ T](.+))?$/;
const MONTH_NAMED =
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?:[ -]| de )?)?(?<month>\p{L}{3,}\.?)(?:(?:[ -]| de )(?<last>\d{1,2})(?:st|nd|rd|th)?,?)?(?:[ -]| de | del |, ?)(?<year>\d{4})(?:,? (?<time>\d.*))?$/u;
const TIME = /^(\d{1,2}):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?(?: ?([ap])\.?m\.?)? ?(Z|[+-]\d\d:?\d\d)?$/i;

/** Two days on which "last week" is not the same: what hangs on the day of reading is no date. */
const ANY_DAY = { year: 2024, month: 11, day: 22 };
const OTHER_DAY = { year: 1907, month: 3, day: 5 };

/** A million rows have a few thousand dates between them. */
const MAX_KNOWN = 20_000;
const readBefore = new Map<string, CellDate>();

/** The text of a cell, not blank, to EDTF. */
export function readDateCell(cell: string, order: DayOrder): CellDate {
  if (cell.length > MAX_EDTF_LENGTH) return readOnce(cell, order);
  const key = `${order} ${cell}`;
  const read = readBefore.get(key) ?? readOnce(cell, order);
  if (readBefore.size >= MAX_KNOWN) readBefore.clear();
  readBefore.set(key, read);
  return read;
}

function readOnce(cell: string, order: DayOrder): CellDate {
  const text = levelled(cell);
  if (text.length > MAX_EDTF_LENGTH)
    return fail(`${quoted(cell)} is ${text.length} characters long; a date has at most ${MAX_EDTF_LENGTH}.`);
  const trouble = troubleOf(text);
  if (trouble !== null) return fail(`${quoted(cell)} ${trouble}`);
  if (/^\d{3}$/.test(text)) return succeed(text.padStart(4, '0'));
  if (parseEdtf(text).ok) return succeed(text);
  return (
    fromNumbers(text, order) ??
    fromMonthOfYear(text) ??
    fromYear(text) ??
    fromMonthName(text) ??
    fromWords(text) ??
    notRead(cell, text)
  );
}

/** Digits of other scripts, and dashes and spaces of print, as keyboards have them. */
const levelled = (cell: string): string =>
  cell
    .trim()
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = [0x660, 0x6f0, 0x966, 0xff10].find((first) => code >= first && code < first + 10) ?? code;
      return String(code - zero);
    })
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/\s+/g, ' ');

/** What spreadsheets make of dates, and what only a program could read. */
function troubleOf(text: string): string | null {
  if (/^#+$/.test(text))
    return 'is what a spreadsheet shows where a column is too narrow; widen it there, and save the table again.';
  if (text.startsWith('#'))
    return 'is an error of a spreadsheet; correct it there, and save the table again.';
  if (/^\d{5}(?:\.\d+)?$/.test(text))
    return 'may be the number that a spreadsheet has for a day; show that column as dates there (2024-03-05), and save the table again.';
  if (/^-?\d{8}$/.test(text))
    return 'may be a day without its hyphens, and may be something else; write it as 2024-03-05.';
  if (/^-?\d{9,14}(?:\.\d+)?$/.test(text))
    return 'may be a count of seconds since 1970, and may be something else; write the date as 2024-03-05.';
  if (/^\d{1,2}$/.test(text))
    return 'has no year that could be told from a day; write years with four digits.';
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) return 'has a year of two digits; write all four.';
  if (/^\d{1,2}[ -]?\p{L}{3,}\.?$/u.test(text) || /^\p{L}{3,}\.?[ -]?\d{1,2}$/u.test(text))
    return 'has no year, or one of two digits: a spreadsheet may have made it so. Write all of the date, as 2024-03-05.';
  return null;
}

function fromNumbers(text: string, order: DayOrder): CellDate | null {
  const [, a = '', , b = '', year = '', time] = NUMBERED.exec(text) ?? [];
  if (year === '') return null;
  const dayFirst = edtfOf([year, b, a], time);
  const monthFirst = edtfOf([year, a, b], time);
  if (order !== null) return order === 'day' ? dayFirst : monthFirst;
  if (dayFirst.ok && monthFirst.ok)
    return dayFirst.value === monthFirst.value ? dayFirst : { ok: false, reason: 'order' };
  if (!dayFirst.ok && !monthFirst.ok)
    return fail(`${quoted(text)} is no day of the calendar, whichever number is the month; correct it.`);
  return dayFirst.ok ? dayFirst : monthFirst;
}

function fromMonthOfYear(text: string): CellDate | null {
  const [, month = '', , year = ''] = MONTH_OF_YEAR.exec(text) ?? [];
  if (year === '') return null;
  const read = edtfOf([year, month], undefined);
  return read.ok ? read : fail(`${quoted(text)} has no month from 1 to 12; correct it.`);
}

function fromYear(text: string): CellDate | null {
  const [, year = '', , month = '', day, time] = YEAR_FIRST.exec(text) ?? [];
  return year === '' ? null : edtfOf(day === undefined ? [year, month] : [year, month, day], time);
}

function fromMonthName(text: string): CellDate | null {
  const { day, month: name = '', last, year = '', time } = MONTH_NAMED.exec(text)?.groups ?? {};
  const month = name === '' ? null : monthNamed(name);
  if (month === null || (day !== undefined && last !== undefined)) return null;
  const known = day ?? last;
  return edtfOf(known === undefined ? [year, String(month)] : [year, String(month), known], time);
}

function fromWords(text: string): CellDate | null {
  if (!/\p{L}/u.test(text) || !/\d/.test(text) || /^\p{L}+ \d{4}-\d\d$/u.test(text)) return null;
  const read = readTypedDate(text, ANY_DAY);
  const other = read.ok ? readTypedDate(text, OTHER_DAY) : read;
  return read.ok && other.ok && read.value.edtf === other.value.edtf ? succeed(read.value.edtf) : null;
}

const notRead = (cell: string, text: string): CellDate => {
  const { reason } = parseEdtf(text) as { readonly reason: string };
  return /^[\d\s/.T:Z+-]+$/.test(text)
    ? fail(reason.includes(quoted(text)) ? reason : `${quoted(cell)} is no date; ${FORMS}.`)
    : fail(`${quoted(cell)} is not read as a date; ${FORMS}.`);
};

const FORMS = 'write it as 2024, 2024-11 or 2024-11-21, or as “about May 2024”';

/** Year, month, day, as many as there are, and perhaps a time of day. */
function edtfOf(parts: readonly string[], time: string | undefined): CellDate {
  const [year = '', ...rest] = parts;
  const month = Number(rest[0] ?? 1);
  if (month < 1 || month > 12)
    return fail(`${quoted(parts.join('-'))} has no month ${quoted(rest[0])}; months go from 1 to 12.`);
  const date = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  const clock = time === undefined ? '' : readTime(time);
  if (clock === null || (clock !== '' && parts.length < 3))
    return fail(`${quoted(time)} is not a time of day; write it as 14:30.`);
  const edtf = clock === '' ? date : `${date}T${clock}`;
  const read = parseEdtf(edtf);
  return read.ok ? succeed(edtf) : read;
}

/** As EDTF has it, with seconds; null for what is no time of day. Noon and midnight are 12 on a clock of twelve hours. */
export function readTime(text: string): string | null {
  const [, hours = '', minutes = '', seconds = '00', half, zone = ''] = TIME.exec(text.trim()) ?? [];
  if (hours === '') return null;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const shown = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(shown).padStart(2, '0')}:${minutes}:${seconds}${zone.toUpperCase()}`;
}

/** Words for a side that has no end. */
const ONGOING =
  /^(?:\.\.|present|now|today|ongoing|heute|jetzt|aujourd.hui|presente|actualidad|oggi|heden)$/i;

/** What two cells say together: a date, or from one to another; null where both are blank. */
export function readDateCells(start: string, end: string, order: DayOrder): CellDate | null {
  if (start.trim() === '' && end.trim() === '') return null;
  const from = start.trim() === '' ? succeed('') : readDateCell(start, order);
  if (end.trim() === '' || !from.ok) return from;
  const to = ONGOING.test(end.trim()) ? succeed('..') : readDateCell(end, order);
  if (!to.ok || to.value === from.value) return to;
  const edtf = `${from.value}/${to.value}`;
  const read = parseEdtf(edtf);
  if (read.ok) return succeed(edtf);
  return fail(
    [from.value, to.value].some((side) => /[/[{]/.test(side))
      ? `${quoted(start)} and ${quoted(end)} cannot be the start and the end of one event: one of them is more than a date.`
      : read.reason,
  );
}
