/** The dates of plain events as numbers. */
import { isDigit, ZERO } from '../../bytes.ts';
import { DAY_MS, daysInMonth, startOfDay } from '../../calendar.ts';
import { dateNumbers } from '../../columns/eventRow.ts';
import { markDateNumbers } from '../../columns/markColumns.ts';
import { parseEdtf } from '../../edtf.ts';
import { PLACINGS } from '../../eventDate.ts';
import { EXTENTS } from '../../extent.ts';
import { toTimeSpan } from '../../timeSpan.ts';
import { KnownTexts } from '../knownTexts.ts';
import type { TextAt } from './textAt.ts';

export type PlainDate = ReturnType<typeof createPlainDate>;

const [MOMENT, LASTING, DRAWN] = [
  EXTENTS.indexOf('moment'),
  EXTENTS.indexOf('lasting'),
  PLACINGS.indexOf('drawn'),
];

const createPlainDate = () => ({
  columns: { starts: 0, ends: 0, sortTimes: 0, placings: DRAWN },
  marks: { extent: 0, openSides: 0 },
});

/** What is given for a day, or for a stretch from one to another, is filled anew with each: there are millions of different ones. */
export class PlainDates {
  readonly #bytes: Uint8Array;
  readonly #days = createPlainDate();
  readonly #others = new KnownTexts(readDate);

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Undefined for a date that cannot be read, or not be drawn. */
  at({ start, end }: TextAt): PlainDate | undefined {
    const bytes = this.#bytes;
    if (end - start === DAY_LENGTH) {
      const day = dayAt(bytes, start);
      if (!Number.isNaN(day)) return this.#fill(MOMENT, day, day);
    } else if (end - start === STRETCH_LENGTH && bytes[start + DAY_LENGTH] === SLASH) {
      const from = dayAt(bytes, start);
      const to = dayAt(bytes, start + DAY_LENGTH + 1);
      if (from <= to) return this.#fill(LASTING, from, to);
    }
    return this.#others.at(bytes, start, end);
  }

  /** From the start of one day to the end of another. */
  #fill(extent: number, from: number, to: number): PlainDate {
    const { columns, marks } = this.#days;
    columns.starts = columns.sortTimes = from;
    columns.ends = to + DAY_MS;
    marks.extent = extent;
    return this.#days;
  }
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const STRETCH_LENGTH = 2 * DAY_LENGTH + 1;
const [SLASH, HYPHEN] = [0x2f, 0x2d];

/** UTC milliseconds at the start of the day that is written at a byte; NaN where none is. */
function dayAt(bytes: Uint8Array, at: number): number {
  if (bytes[at + 4] !== HYPHEN || bytes[at + 7] !== HYPHEN) return NaN;
  const year = 100 * twoDigits(bytes, at) + twoDigits(bytes, at + 2);
  const month = twoDigits(bytes, at + 5);
  const day = twoDigits(bytes, at + 8);
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? startOfDay({ year, month, day }) : NaN;
}

/** NaN where there are none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] ?? 0;
  const ones = bytes[at + 1] ?? 0;
  return isDigit(tens) && isDigit(ones) ? 10 * (tens - ZERO) + ones - ZERO : NaN;
}

function readDate(edtf: string): PlainDate | undefined {
  const read = parseEdtf(edtf);
  const span = read.ok ? toTimeSpan(read.value) : null;
  return read.ok && span
    ? { columns: dateNumbers({ span, reading: read.value }), marks: markDateNumbers({ reading: read.value }) }
    : undefined;
}
