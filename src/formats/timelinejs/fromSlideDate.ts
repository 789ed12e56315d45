/** Dates as TimelineJS has them, in parts: those that are not there are not known. */
import { parseEdtf } from '../../dataset/edtf.ts';
import { fail, quoted, succeed, type Result } from '../../dataset/problem.ts';

/** As a file has them: numbers, or text. */
export type DateParts = Readonly<Record<string, unknown>>;

const FROM_COARSE_TO_FINE = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
type PartName = (typeof FROM_COARSE_TO_FINE)[number];

const LIMITS: Readonly<Record<Exclude<PartName, 'year'>, readonly [number, number]>> = {
  month: [1, 12],
  day: [1, 31],
  hour: [0, 23],
  minute: [0, 59],
  second: [0, 60],
  millisecond: [0, 999],
};

/** EDTF, with as much in it as there are parts. */
function fromSlideDate(parts: DateParts): Result<string> {
  const known: number[] = [];
  for (const [index, name] of FROM_COARSE_TO_FINE.entries()) {
    const raw = parts[name];
    if (raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '')) continue;
    const missing = FROM_COARSE_TO_FINE[known.length];
    // A full hour has no minutes in many files.
    if (missing !== undefined && known.length < index && !(index > 4 && known.length >= 4)) {
      return fail(`The date has a ${name}, ${quoted(raw)}, and no ${missing}; add the ${missing}.`);
    }
    while (known.length < index) known.push(0);
    const value = readPart(name, raw);
    if (!value.ok) return value;
    known.push(value.value);
  }
  return known.length === 0 ? fail('The date has no year; add it.') : formatParts(known);
}

/** TimelineJS leaves spaces and commas out of account, too. */
function readPart(name: PartName, raw: unknown): Result<number> {
  const text =
    typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.replace(/[\s,]+/g, '') : '';
  if (!/^-?\d{1,12}$/.test(text)) return fail(`${quoted(raw)} is not a ${name}; write it as a whole number.`);
  const value = Number(text);
  if (name === 'year') return succeed(value);
  const [least, most] = LIMITS[name];
  return value >= least && value <= most
    ? succeed(value)
    : fail(`${quoted(raw)} is not a ${name}; it must be from ${least} to ${most}.`);
}

function formatParts([
  year = 0,
  month,
  day,
  hour,
  minute = 0,
  second = 0,
  millisecond = 0,
]: readonly number[]): Result<string> {
  const date = [
    formatYear(year),
    ...[month, day].flatMap((part) => (part === undefined ? [] : two(part))),
  ].join('-');
  const fraction = millisecond === 0 ? '' : `.${String(millisecond).padStart(3, '0')}`;
  const edtf = hour === undefined ? date : `${date}T${[hour, minute, second].map(two).join(':')}${fraction}`;
  const read = parseEdtf(edtf);
  return read.ok ? succeed(edtf) : read;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** TimelineJS shows −44 as 44 BCE, which is the year −43 of EDTF. */
function formatYear(shown: number): string {
  const year = shown < 0 ? shown + 1 : shown;
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
}

/** A day, a stretch from the one to the other, or why it is neither. */
export function fromSlideDates(start: DateParts, end: DateParts | null): Result<string> {
  const first = fromSlideDate(start);
  if (!first.ok || !end) return first;
  const last = fromSlideDate(end);
  if (!last.ok) return fail(`The end: ${last.reason}`);
  if (last.value === first.value) return first;
  const edtf = `${first.value}/${last.value}`;
  const read = parseEdtf(edtf);
  return read.ok ? succeed(edtf) : read;
}
