/** Dates in the forms that other formats have: as they are, or not at all. */
import { endOfDay, dayAt, startOfDay, timeOfDayMs, type CalendarDay } from '../../dataset/calendar.ts';
import type { Edtf, EdtfBound } from '../../dataset/edtf.ts';
import type { EdtfDate } from '../../dataset/edtfDate.ts';

/** Known days, or one known moment; `end` inclusive. */
export type PlainDate =
  | { readonly kind: 'days'; readonly first: CalendarDay; readonly last: CalendarDay }
  | { readonly kind: 'moments'; readonly first: EdtfDate; readonly last: EdtfDate };

const isPlain = (date: EdtfDate): boolean =>
  !date.approximate &&
  !date.uncertain &&
  !date.unspecified &&
  (date.precision === 'day' || date.precision === 'time');

const isKnown = (bound: EdtfBound): bound is EdtfDate => typeof bound !== 'string' && isPlain(bound);

/** What is known to the day, and certain; null of everything else. */
export function toPlainDate(reading: Edtf | null): PlainDate | null {
  if (!reading || reading.type === 'set') return null;
  const [first, last] = reading.type === 'date' ? [reading, reading] : [reading.from, reading.to];
  if (!isKnown(first) || !isKnown(last)) return null;
  const areMoments =
    first.time !== undefined && last.time !== undefined && hasZone(first.time) === hasZone(last.time);
  return areMoments
    ? { kind: 'moments', first, last }
    : { kind: 'days', first: first.first, last: last.first };
}

/** Whether a time of day is left out when it becomes a plain date. */
export const losesTime = (reading: Edtf | null): boolean =>
  reading?.type === 'interval' &&
  toPlainDate(reading)?.kind === 'days' &&
  [reading.from, reading.to].some((bound) => typeof bound !== 'string' && bound.time !== undefined);

const hasZone = (time: string): boolean => /(?:Z|[+-]\d\d:?\d{0,2})$/.test(time);

export const nextDay = (day: CalendarDay): CalendarDay => dayAt(endOfDay(day));

/** Where a moment lies in UTC, or on the clock it was written by where it has no zone; milliseconds. */
export function momentOf({ first, time: written = '' }: EdtfDate): {
  readonly ms: number;
  readonly hasZone: boolean;
} {
  // A leap second belongs to its minute; read by the rule, it would be the next day.
  const time = written.replace(/^(\d\d:\d\d):60/, '$1:59');
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)?$/.exec(time.slice(8)) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return { ms: startOfDay(first) + timeOfDayMs(time) - offset, hasZone: hasZone(time) };
}
