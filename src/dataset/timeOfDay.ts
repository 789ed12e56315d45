import { timeOfDayMs } from './calendar.ts';

const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?$/;

/** Offsets in civil use run from −12:00 to +14:00. */
const OFFSET_LIMIT = { '-': 12 * 60, '+': 14 * 60 };

/** Whether a text is a time of day as in ISO 8601: `24:00:00` ends a day and second 60 is a leap second. */
export function isTimeOfDay(text: string): boolean {
  const match = TIME.exec(text);
  if (!match) return false;
  const [hour, minute, second] = match.slice(1, 4).map(Number) as [number, number, number];
  const inDay = hour < 24 ? minute < 60 && second <= 60 : hour === 24 && minute === 0 && second === 0;
  const sign = match[4];
  if (!inDay || (sign !== '+' && sign !== '-')) return inDay;
  const offsetMinutes = Number(match[6] ?? 0);
  return offsetMinutes < 60 && Number(match[5]) * 60 + offsetMinutes <= OFFSET_LIMIT[sign];
}

/** Whether a time comes before another of the same day. Times with different offsets are not compared. */
export const isEarlier = (time: string, other: string): boolean =>
  offsetOf(time) === offsetOf(other) && timeOfDayMs(time) < timeOfDayMs(other);

const offsetOf = (time: string): string => time.slice(8).replace(/^\.\d+/, '');
