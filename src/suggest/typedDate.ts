/** Dates as people type them: "about May 2024", "between 3 and 5 June", "last week", or EDTF itself. */
import type { CalendarDay } from '../dataset/calendar.ts';
import { formatEdtf } from '../dataset/dateWords.ts';
import { parseEdtf } from '../dataset/edtf.ts';
import { fail, quoted, succeed, type Result } from '../dataset/problem.ts';
import { readTimes } from './times/readTimes.ts';
import type { TimeExpression } from './times/timeExpression.ts';

export interface TypedDate {
  readonly edtf: string;
  /** The date in words: "some day in the week of 11–17 November 2024". */
  readonly readAs: string;
}

const ADVICE =
  'write it like “21 November 2024”, “about May 2024”, “between 3 and 5 June”, “last week”, or as EDTF';

/** @param published The day from which "last week" counts. */
export function readTypedDate(typed: string, published: CalendarDay): Result<TypedDate> {
  const text = typed.trim();
  const edtf = isEdtf(text) ? text : firstEdtfOf(waysToSay(text), published);
  const reading = edtf === null ? null : parseEdtf(edtf);
  if (edtf === null || !reading?.ok) return fail(`${quoted(text)} is not read as a date; ${ADVICE}.`);
  return succeed({ edtf, readAs: formatEdtf(reading.value) });
}

const isEdtf = (text: string): boolean => parseEdtf(text).ok;

const firstEdtfOf = (ways: readonly string[], published: CalendarDay): string | null =>
  ways.map((way) => edtfOf(way, published)).find((edtf) => edtf !== null) ?? null;

/** The same in words that articles use, where "May" may be a verb and "c." is seldom written. */
function waysToSay(text: string): readonly string[] {
  const words = text.replace(/^(?:c|ca|circa)\.?\s+/i, 'about ');
  return [words, sharingMonth(words), `in ${words}`];
}

/** "3 and 5 June" as "3 June and 5 June", so that each stands by itself. */
const sharingMonth = (text: string): string =>
  text.replace(/\b(\d{1,2})(\s*(?:and|to|or|-|–|until)\s*)(\d{1,2})(\s+\p{L}+(?:\s+\d{4})?)/u, '$1$4$2$3$4');

/** What may stand before, between and after the dates: the rest of the text must be nothing else. */
const ONE =
  /^(?<before>before|until|till|by|since|from|after|on|in|at|some time in|some day in)?\s*#\s*(?<after>or earlier|or before|or later|or after|on|onwards?)?$/i;
const TWO = /^(?<before>between|from)?\s*#\s*(?<join>and|to|until|till|or|-|–|—)\s*#$/i;

function edtfOf(text: string, published: CalendarDay): string | null {
  const dates = readTimes(text, { published, language: 'en' }).filter(({ edtf }) => edtf !== null);
  const frame = frameOf(text, dates);
  const [first, second] = dates.map(({ edtf }) => edtf ?? '');
  if (first !== undefined && second === undefined) return one(first, frame);
  return first !== undefined && second !== undefined && dates.length === 2 ? two(first, second, frame) : null;
}

/** The text with `#` for each date. */
const frameOf = (text: string, dates: readonly TimeExpression[]): string =>
  dates.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}#${rest.slice(end)}`, text).trim();

const isSimple = (edtf: string): boolean => /^[^[{/]+$/.test(edtf);

function one(edtf: string, frame: string): string | null {
  const groups = ONE.exec(frame)?.groups;
  if (!groups) return null;
  const [before = '', after = ''] = [groups['before']?.toLowerCase(), groups['after']?.toLowerCase()];
  const isPlain = /^(|on|in|at|some time in|some day in)$/.test(before) && after === '';
  if (isPlain) return edtf;
  if (!isSimple(edtf)) return null;
  if (before === 'until' || before === 'till') return `/${edtf}`;
  if (before === 'since' || before === 'from' || after.startsWith('on')) return `${edtf}/..`;
  return before === 'after' || /later|after/.test(after) ? `[${edtf}..]` : `[..${edtf}]`;
}

function two(first: string, second: string, frame: string): string | null {
  const groups = TWO.exec(frame)?.groups;
  if (!groups || !isSimple(first) || !isSimple(second)) return null;
  if (groups['join']?.toLowerCase() === 'or') return `[${first},${second}]`;
  return groups['before']?.toLowerCase() === 'between' ? `[${first}..${second}]` : `${first}/${second}`;
}
