/** The dates of plain events as numbers. */
import { dateNumbers } from '../../columns/eventRow.ts';
import { markDateNumbers } from '../../columns/markColumns.ts';
import { parseEdtf, type Edtf } from '../../edtf.ts';
import type { TimeSpan } from '../../eventDate.ts';
import { toTimeSpan } from '../../timeSpan.ts';
import { knowTexts } from '../knownTexts.ts';
import type { TextAt } from './scanner.ts';

export type PlainDate = ReturnType<typeof numbersOf>;

const SLASH = 0x2f;

/** Undefined for a date that cannot be read, or not be drawn. */
export function createPlainDates(bytes: Uint8Array): (edtf: TextAt) => PlainDate | undefined {
  const dates = knowTexts(readDate);
  /** There are a few thousand days, and millions of stretches from one to another. */
  const readInterval = (start: number, slash: number, end: number): PlainDate | undefined => {
    const [from, to] = [dates(bytes, start, slash), dates(bytes, slash + 1, end)];
    if (!from?.day || !to?.day || from.columns.starts >= to.columns.ends) return undefined;
    const span = { start: from.columns.starts, end: to.columns.ends };
    return numbersOf({ type: 'interval', from: from.day, to: to.day }, span);
  };
  return ({ start, end }) => {
    let slash = start;
    while (slash < end && bytes[slash] !== SLASH) slash++;
    const interval = slash < end ? readInterval(start, slash, end) : undefined;
    return interval ?? dates(bytes, start, end);
  };
}

function readDate(edtf: string) {
  const read = parseEdtf(edtf);
  const span = read.ok ? toTimeSpan(read.value) : null;
  return read.ok && span ? numbersOf(read.value, span) : undefined;
}

/** `day` is there for a day of the calendar on which nothing hangs. */
const numbersOf = (reading: Edtf, span: TimeSpan) => ({
  columns: dateNumbers({ span, reading }),
  marks: markDateNumbers({ reading }),
  day: reading.type === 'date' && reading.precision === 'day' ? reading : null,
});
