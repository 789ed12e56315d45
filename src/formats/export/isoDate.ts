import type { CalendarDay } from '../../dataset/calendar.ts';
import type { EdtfDate, Precision } from '../../dataset/edtfDate.ts';

/** How many of year, month and day a date gives. */
const PARTS: ReadonlyMap<Precision, number> = new Map([
  ['year', 1],
  ['month', 2],
  ['day', 3],
  ['time', 3],
]);

/** The year, month and day that are known, as many as there are; null where a date is not just some of them. */
export function partsOf({ precision, unspecified, first }: EdtfDate): readonly number[] | null {
  const count = PARTS.get(precision);
  return unspecified || count === undefined ? null : [first.year, first.month, first.day].slice(0, count);
}

/** Whether nothing more is said of the date than its parts. */
export const isBare = (date: EdtfDate): boolean =>
  !date.approximate && !date.uncertain && date.precision !== 'time' && partsOf(date) !== null;

/** "2024-11", "0099-03-05"; null of years that do not have four digits. ISO 8601. */
export function isoDate(parts: readonly number[]): string | null {
  const [year = -1] = parts;
  return year < 0 || year > 9999
    ? null
    : parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

export const isoDay = ({ year, month, day }: CalendarDay): string | null => isoDate([year, month, day]);
