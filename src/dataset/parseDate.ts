import type { Problems } from './check.ts';
import { parseEdtf } from './edtf.ts';
import type { SourceId } from './entityIds.ts';
import type { EventDate, ReadDate } from './eventDate.ts';
import type { DateInFile } from './fileSchema.ts';
import { toIdText } from './ids.ts';
import { fail, quoted, succeed, type Result } from './problem.ts';
import { toTimeSpan } from './timeSpan.ts';

const DAY_MONTH_YEAR = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/** Reads the `edtf` of a file. By rule a bare whole number is a year, never a count of seconds or days. */
export function parseDateText(raw: string | number): Result<ReadDate> {
  if (typeof raw === 'number' && (raw < 0 || raw > 9999)) {
    return fail(`${quoted(raw)} is not a year from 0 to 9999; write the date as text, such as "2024-11-21".`);
  }
  const edtf = typeof raw === 'number' ? String(raw).padStart(4, '0') : raw.trim();
  const reading = parseEdtf(edtf);
  if (reading.ok) return succeed({ edtf, reading: reading.value });
  const [, left, right, year] = DAY_MONTH_YEAR.exec(edtf) ?? [];
  if (left !== undefined && right !== undefined) {
    const [a, b] = [left.padStart(2, '0'), right.padStart(2, '0')];
    return fail(`${quoted(edtf)} ${adviceFor([`${year}-${a}-${b}`, `${year}-${b}-${a}`])}`);
  }
  return reading;
}

/** What to write for a day and a month that stand before their year; `ways` are the two orders they may have. */
function adviceFor(ways: readonly string[]): string {
  const [way, other] = new Set(ways.filter((text) => parseEdtf(text).ok));
  if (way === undefined)
    return 'is no day of the calendar, whichever number is the month; correct it, and start with the year.';
  return other === undefined
    ? `is not how days are written here, for a date starts with the year; write ${way}.`
    : `does not say which is the day and which the month; write ${way} or ${other}.`;
}

/** A date of an event, its words not yet looked for, or null after its problem was added. */
export function parseDate(
  date: DateInFile,
  path: string,
  sources: ReadonlyMap<SourceId, unknown>,
  problems: Problems,
): EventDate | null {
  const { edtf: raw, basis, source: rawSource, note = null, words = null } = date;
  const source = rawSource === undefined ? null : sourceNamed(rawSource, path, sources, problems);
  if (raw === null || basis === 'undated') {
    if (raw !== null || basis !== 'undated') {
      problems.error(
        `${path}.basis`,
        'A date that is null goes with the basis “undated”, and only with it; correct one of the two.',
      );
      return null;
    }
    return { basis, edtf: null, reading: null, span: null, source, words: null, wordsAt: null, note };
  }
  const read = parseDateText(raw);
  if (!read.ok) {
    problems.error(`${path}.edtf`, read.reason);
    return null;
  }
  const span = toTimeSpan(read.value.reading);
  if (!span) {
    problems.warn(
      `${path}.edtf`,
      `${quoted(read.value.edtf)} cannot be drawn: it has no end on a timeline of ±271,821 years. The event is listed.`,
    );
  }
  return { basis, ...read.value, span, source, words, wordsAt: null, note };
}

function sourceNamed(
  rawSource: string | number,
  path: string,
  sources: ReadonlyMap<SourceId, unknown>,
  problems: Problems,
): SourceId | null {
  const id = (toIdText(rawSource) ?? '') as SourceId;
  if (sources.has(id)) return id;
  problems.error(
    `${path}.source`,
    `No source has the id ${quoted(id)}; the words of this date are looked for in every quote. Correct the id, or take “source” out.`,
  );
  return null;
}
