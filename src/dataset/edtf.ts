/**
 * Extended Date/Time Format, ISO 8601-2:2019, levels 0 to 2 (https://www.loc.gov/standards/datetime/):
 * text to structure. What a structure covers on the calendar is computed here too, in whole days.
 */
import type { CalendarDay } from './calendar.ts';
import { compareDays } from './calendar.ts';
import { parseEdtfDate, type EdtfDate } from './edtfDate.ts';
import { fail, quoted, succeed, type Result } from './problem.ts';
import { isEarlier } from './timeOfDay.ts';

/** `open` is `..`: it goes on without end. `unknown` is left blank: it has an end that nobody gives. */
export type EdtfBound = EdtfDate | 'open' | 'unknown';

/** `A/B`: it lasted, or recurred, from A to B. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly from: EdtfBound;
  readonly to: EdtfBound;
}

/** A member of a set: a date, or a stretch `a..b` whose missing side is null. */
export type EdtfMember =
  | EdtfDate
  | { readonly type: 'stretch'; readonly from: EdtfDate | null; readonly to: EdtfDate | null };

/** `[…]` is one of its members, `{…}` all of them. */
export interface EdtfSet {
  readonly type: 'set';
  readonly choose: 'one' | 'all';
  readonly members: readonly EdtfMember[];
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** Longest date text read; longer input is refused before any pattern sees it. */
export const MAX_EDTF_LENGTH = 64;

export function parseEdtf(text: string): Result<Edtf> {
  if (text.length > MAX_EDTF_LENGTH) {
    return fail(`${quoted(text)} is ${text.length} characters long; a date has at most ${MAX_EDTF_LENGTH}.`);
  }
  if (text === '') return fail('The date is empty; write null for an event without a date.');
  const result = /^[[{]/.test(text)
    ? parseSet(text)
    : text.includes('/')
      ? parseInterval(text)
      : parseEdtfDate(text);
  // The reason may be one against a part of the text.
  return result.ok || result.reason.includes(quoted(text))
    ? result
    : fail(`In ${quoted(text)}, ${result.reason}`);
}

/** First and last day covered, inclusive; null where a side is open or unknown. */
export function edtfBounds(edtf: Edtf): { first: CalendarDay | null; last: CalendarDay | null } {
  switch (edtf.type) {
    case 'date':
      return edtf;
    case 'interval':
      return {
        first: typeof edtf.from === 'string' ? null : edtf.from.first,
        last: typeof edtf.to === 'string' ? null : edtf.to.last,
      };
    case 'set': {
      const sides = edtf.members.map((member) =>
        member.type === 'date'
          ? { first: member.first, last: member.last }
          : { first: member.from?.first ?? null, last: member.to?.last ?? null },
      );
      const extreme = (days: readonly (CalendarDay | null)[], sign: 1 | -1) =>
        days.reduce((best, day) => (best && day ? (sign * compareDays(day, best) < 0 ? day : best) : null));
      return {
        first: extreme(
          sides.map((s) => s.first),
          1,
        ),
        last: extreme(
          sides.map((s) => s.last),
          -1,
        ),
      };
    }
  }
}

function parseInterval(text: string): Result<EdtfInterval> {
  const sides = text.split('/');
  if (sides.length !== 2)
    return fail(`${quoted(text)} has more than one “/”; an interval has a start and an end.`);
  const bounds: EdtfBound[] = [];
  for (const side of sides) {
    if (side === '..' || side === '') {
      bounds.push(side === '..' ? 'open' : 'unknown');
      continue;
    }
    const date = parseEdtfDate(side);
    if (!date.ok) return date;
    if (date.value.partOfYear !== undefined) {
      return fail(
        `${quoted(text)} has a season or quarter as a side of an interval; write its months instead.`,
      );
    }
    bounds.push(date.value);
  }
  const [from, to] = bounds as [EdtfBound, EdtfBound];
  if (typeof from !== 'string' && typeof to !== 'string' && endsBeforeStart(from, to)) {
    return fail(`${quoted(text)} ends before it starts; swap the two sides or correct one of them.`);
  }
  return succeed({ type: 'interval', from, to });
}

function endsBeforeStart(from: EdtfDate, to: EdtfDate): boolean {
  const order = compareDays(from.first, to.last);
  return (
    order > 0 ||
    (order === 0 && from.time !== undefined && to.time !== undefined && isEarlier(to.time, from.time))
  );
}

function parseSet(text: string): Result<EdtfSet> {
  const closing = text.startsWith('[') ? ']' : '}';
  if (!text.endsWith(closing))
    return fail(`${quoted(text)} opens a set that is not closed with “${closing}”.`);
  const members: EdtfMember[] = [];
  for (const part of text.slice(1, -1).split(',')) {
    const member = parseMember(part.trim());
    if (!member.ok) return member;
    members.push(member.value);
  }
  return succeed({ type: 'set', choose: closing === ']' ? 'one' : 'all', members });
}

function parseMember(text: string): Result<EdtfMember> {
  const sides = text.split('..');
  if (sides.length === 1) return parseEdtfDate(text);
  const [left = '', right = ''] = sides;
  if (sides.length > 2 || (left === '' && right === '')) {
    return fail(`${quoted(text)} is not a stretch of dates; write it as “a..b”, “a..” or “..b”.`);
  }
  const from = left === '' ? null : parseEdtfDate(left);
  const to = right === '' ? null : parseEdtfDate(right);
  if (from && !from.ok) return from;
  if (to && !to.ok) return to;
  if (from && to && endsBeforeStart(from.value, to.value)) {
    return fail(`${quoted(text)} ends before it starts; swap the two sides or correct one of them.`);
  }
  return succeed({ type: 'stretch', from: from?.value ?? null, to: to?.value ?? null });
}
