/** When an event of a calendar is, as EDTF: its end is the first moment after it there. */
import { DAY_MS, dayAt, startOfDay, type CalendarDay } from '../../dataset/calendar.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import { fail, quoted, succeed, type Result } from '../../dataset/problem.ts';
import { isoDay } from '../export/isoDate.ts';
import type { ContentLine } from './readContentLines.ts';

const DAY = /^(\d{4})(\d\d)(\d\d)$/;
const MOMENT = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/;
const DURATION = /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

/** Days, or moments by the clock, in milliseconds as if the clock were UTC's. */
interface Time {
  readonly ms: number;
  readonly isDay: boolean;
  /** "Z", or nothing where it is by the clock of some place. */
  readonly zone: string;
}

export function fromIcalDates(
  start: ContentLine,
  end: ContentLine | undefined,
  duration: ContentLine | undefined,
): Result<string> {
  const first = readTime(start);
  if (!first.ok) return first;
  const until = end ? readTime(end) : duration ? after(first.value, duration) : succeed(null);
  if (!until.ok) return until;
  const { value: last } = until;
  if (last && (last.isDay !== first.value.isDay || last.zone !== first.value.zone))
    return fail(
      `It starts at ${quoted(start.value)} and ends at ${quoted(end?.value)}, which are not of one kind; write both as days, or both as times.`,
    );
  if (last && last.ms < first.value.ms)
    return fail(
      `It ends, at ${quoted(end?.value)}, before it starts, at ${quoted(start.value)}; correct one of them.`,
    );
  const times = [first.value, ...(last ? lastOf(first.value, last) : [])];
  if (times.some(({ ms }) => isoDay(dayAt(ms)) === null))
    return fail(
      `It starts at ${quoted(start.value)} and ends after the year 9999, which no calendar has; correct it.`,
    );
  const edtf = times.map(formatTime).join('/');
  const read = parseEdtf(edtf);
  return read.ok ? succeed(edtf) : read;
}

/** Of days the last that it lasts; nothing where it is over as soon as it starts. */
function lastOf(first: Time, end: Time): readonly Time[] {
  const last = first.isDay ? { ...end, ms: end.ms - DAY_MS } : end;
  return last.ms > first.ms ? [last] : [];
}

function readTime({ name, value }: ContentLine): Result<Time> {
  const parts = DAY.exec(value) ?? MOMENT.exec(value);
  if (!parts)
    return fail(
      `Its ${name} is ${quoted(value)}, which is no date of a calendar; write it as 20241121 or 20241121T093000.`,
    );
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map(Number);
  const date: CalendarDay = { year, month, day };
  const start = startOfDay(date);
  const { year: y, month: m, day: d } = dayAt(start);
  if (y !== year || m !== month || d !== day || hours > 23 || minutes > 59 || seconds > 60)
    return fail(`Its ${name} is ${quoted(value)}, which is no day of the calendar; correct it.`);
  const isDay = parts.length === 4;
  // A leap second belongs to its minute.
  const clock = (hours * 60 + minutes) * 60 + Math.min(seconds, 59);
  return succeed({ ms: start + clock * 1000, isDay, zone: parts[7] ?? '' });
}

function after(first: Time, { value }: ContentLine): Result<Time> {
  const parts = DURATION.exec(value);
  if (!parts) return fail(`Its DURATION is ${quoted(value)}; write it as P2D or PT1H30M.`);
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  const whole = ((weeks ?? 0) * 7 + (days ?? 0)) * DAY_MS;
  const ms = whole + (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
  return succeed({ ...first, ms: first.ms + (first.isDay ? whole : ms) });
}

function formatTime({ ms, isDay, zone }: Time): string {
  const day = isoDay(dayAt(ms)) ?? '';
  return isDay ? day : `${day}T${new Date(ms).toISOString().slice(11, 19)}${zone}`;
}
