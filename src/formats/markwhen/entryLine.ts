/** The line with which an entry of markwhen begins: when it was, and what. */
import { fail, quoted, succeed, type Result } from '../../dataset/problem.ts';
import { readDateCells, type DayOrder } from '../csv/dateCell.ts';
import { lasting, readLength } from './lasting.ts';

/** `2024-11-21 / 2024-11-23: Title #tag`; a time of day has colons of its own. */
const BEGINNING =
  /^\s*(?:[-*] )?(?<when>(?:\d|\p{L}{3}|now\b|\/|\.\.)(?:[^:]|:(?=\d\d(?!\d)))*?)\s*:(?!\/\/|\d\d(?!\d))/iu;
/** No date is as long; a line may be. */
const MAX_WHEN = 200;
const RANGE = /^(?<from>.*?)\s*(?:\/|\s-\s|\s–\s)\s*(?<to>.*)$/;
/** Numbers with slashes between them are one date, and no range. */
const SLASHED = /^\d{1,2}\/(?:\d{1,2}\/)?\d{4}/;
const MONTH_SLASHED = /^(\d{1,2})\/(\d{4})$/;
/** Two years need no spaces around what stands between them. */
const YEARS = /^(\d{4})[-–](\d{4})$/;
const OPEN = /^(?:now|present|\.\.)$/i;

export interface EntryLine {
  readonly when: string;
  readonly title: string;
}

/** Null for a line of some other kind. Whether `when` is a date is another question. */
export function readEntryLine(line: string): EntryLine | null {
  const [beginning, when] = BEGINNING.exec(line.slice(0, MAX_WHEN)) ?? [];
  if (beginning === undefined || when === undefined || !/\d|now/i.test(when)) return null;
  return { when: when.trim(), title: line.slice(beginning.length).trim() };
}

/** EDTF. What is reckoned from another entry or from today is no date of the file. */
export function readWhen(when: string, order: DayOrder): Result<string> {
  const [from, to] = sidesOf(when);
  if (OPEN.test(from))
    return fail(`${quoted(when)} begins now, which is another day tomorrow; write the date.`);
  if (!/\d{4}/.test(from))
    return fail(
      `${quoted(when)} has no year of four digits; what is reckoned from another entry, or from today, is no date. Write it.`,
    );
  const length = readLength(to);
  const read = readDateCells(monthFirst(from), length ? '' : monthFirst(to), order);
  if (!read) return fail(`${quoted(when)} is no date.`);
  if (read.ok) return length ? lasting(read.value, length) : succeed(read.value);
  return fail(
    read.reason === 'order'
      ? `${quoted(when)} can be read in two ways; write it as 2024-11-21.`
      : read.reason,
  );
}

function sidesOf(when: string): readonly [string, string] {
  if (SLASHED.test(when)) {
    const [from = '', to = ''] = when.split(/\s+[-–]\s+|\s*[-–]\s*(?=\d{1,2}\/)/, 2);
    return [from, to];
  }
  const [, first, last] = YEARS.exec(when) ?? [];
  if (first !== undefined && last !== undefined) return [first, last];
  const { from, to } = RANGE.exec(when)?.groups ?? {};
  return from === undefined || to === undefined ? [when, ''] : [from, to];
}

/** "11/2012" */
const monthFirst = (text: string): string => {
  const [, month = '', year] = MONTH_SLASHED.exec(text.trim()) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}`;
};
