import type { Edtf } from './edtf.ts';
import type { EdtfDate } from './edtfDate.ts';
import type { EventDate } from './eventDate.ts';

export const EXTENTS = ['moment', 'within', 'lasting'] as const;
/** `lasting`: from … to …. `within`: once, some time inside the span. `moment`: on one known day. */
export type Extent = (typeof EXTENTS)[number];

export function extentOf(reading: Edtf): Extent {
  if (reading.type === 'interval') return 'lasting';
  if (reading.type === 'set') return reading.choose === 'all' ? 'lasting' : 'within';
  return isDayPrecise(reading) ? 'moment' : 'within';
}

const isDayPrecise = ({ precision }: EdtfDate): boolean => precision === 'day' || precision === 'time';

/** Sides on which a date goes on without end, as a sum. */
export const OPEN_START = 1;
export const OPEN_END = 2;

export const openSidesOf = ({ reading }: Pick<EventDate, 'reading'>): number =>
  reading?.type === 'interval'
    ? (reading.from === 'open' ? OPEN_START : 0) + (reading.to === 'open' ? OPEN_END : 0)
    : 0;
