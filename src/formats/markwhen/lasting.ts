/** Entries of markwhen that say how long they last: `2024-11-21 / 2 weeks`. */
import { DAY_MS, dayAt, daysInMonth, startOfDay, type CalendarDay } from '../../dataset/calendar.ts';
import { fail, quoted, succeed, type Result } from '../../dataset/problem.ts';

const LENGTH = /^(?<count>\d{1,4}) ?(?<unit>day|week|month|year)s?$/i;
/** The date from which it lasts, as precise as it is known. */
const START = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/;

type Unit = 'day' | 'week' | 'month' | 'year';

interface Length {
  readonly count: number;
  readonly unit: Unit;
}

/** Null for what is no length of time. */
export function readLength(text: string): Length | null {
  const { count, unit } = LENGTH.exec(text.trim())?.groups ?? {};
  return count === undefined || unit === undefined
    ? null
    : { count: Number(count), unit: unit.toLowerCase() as Unit };
}

/** EDTF, as precise as `start` is; that has to be known to the unit in which it is counted, or no day would be known. */
export function lasting(start: string, length: Length): Result<string> {
  const { year = '', month, day } = START.exec(start)?.groups ?? {};
  const isKnown = { year, month, week: day, day }[length.unit];
  if (!isKnown || length.count === 0)
    return fail(
      `${quoted(start)} and ${length.count} ${length.unit}${length.count === 1 ? '' : 's'} do not say until when it lasted; write both dates.`,
    );
  const from = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  const last = dayAt(startOfDay(after(from, length)) - DAY_MS);
  const parts = [String(last.year).padStart(4, '0'), two(last.month), two(last.day)];
  const end = parts.slice(0, start.split('-').length).join('-');
  return succeed(end === start ? start : `${start}/${end}`);
}

/** The day on which it is over. The 31st and a month is the last of a month that has no 31st. */
function after({ year, month, day }: CalendarDay, { count, unit }: Length): CalendarDay {
  if (unit === 'day' || unit === 'week')
    return dayAt(startOfDay({ year, month, day }) + count * (unit === 'week' ? 7 : 1) * DAY_MS);
  const months = year * 12 + month - 1 + count * (unit === 'year' ? 12 : 1);
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
}

const two = (part: number): string => String(part).padStart(2, '0');
