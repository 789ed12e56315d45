/** One event of a calendar. */
import { parseEdtf } from '../../dataset/edtf.ts';
import { fail, quoted, succeed, type Result } from '../../dataset/problem.ts';
import { fromTold, isQuoteEnd } from '../import/toldWords.ts';
import type { ImportedDate, ImportStep } from '../importer.ts';
import { fromIcalDates } from './fromIcalDate.ts';
import { countOne, type Lost } from './icalLosses.ts';
import { readText, readTexts, type ContentLine } from './readContentLines.ts';
import { startAndEnd } from './toIcal.ts';

/** The properties of one event; of those that may be there more than once, all. */
type Properties = ReadonlyMap<string, readonly ContentLine[]>;

export interface FoundEvent {
  readonly line: number;
  readonly properties: Map<string, ContentLine[]>;
  readonly raw: string[];
}

export const refused = (line: number, raw: string, reason: string): ImportStep => ({
  kind: 'refused',
  place: `line ${line}`,
  raw,
  reason,
});

/** Calendars tell the status of a meeting, and what else is of no use to who reads of it. */
const USED = new Set(
  'UID DTSTAMP DTSTART DTEND DURATION SUMMARY DESCRIPTION CATEGORIES COMMENT LOCATION ATTENDEE ORGANIZER URL STATUS TRANSP CREATED LAST-MODIFIED SEQUENCE CLASS PRIORITY X-DATELINE-ID X-DATELINE-EDTF'.split(
    ' ',
  ),
);

export function toStep({ line, properties, raw }: FoundEvent, lost: Lost): ImportStep {
  const date = dateOf(properties);
  if (!date.ok) return refused(line, raw.join('\n'), date.reason);
  const textOf = (name: string): string => readText(properties.get(name)?.[0]?.value ?? '');
  const status = textOf('STATUS').trim().toUpperCase();
  if (status === 'CANCELLED')
    return refused(
      line,
      raw.join('\n'),
      'It was cancelled. Take its STATUS out of the file if it is to come in.',
    );
  const [kind, ...categories] = (properties.get('CATEGORIES') ?? []).flatMap(({ value }) => readTexts(value));
  const address = textOf('URL').trim();
  const isOurs = properties.has('X-DATELINE-ID');
  const location = textOf('LOCATION').trim();
  const told = fromTold(
    [
      ...quotesApart(textOf('DESCRIPTION')),
      ...(properties.get('COMMENT') ?? []).map(({ value }) => readText(value)),
    ],
    address === '' ? undefined : address,
  );
  const names = [...(properties.get('ORGANIZER') ?? []), ...(properties.get('ATTENDEE') ?? [])].flatMap(
    ({ parameters }) => parameters.get('CN') ?? [],
  );
  for (const name of properties.keys()) if (!USED.has(name)) countOne(lost, name);
  if (status === 'TENTATIVE' && told.status === undefined) countOne(lost, 'STATUS');
  if (categories.length > 0) countOne(lost, 'CATEGORIES');
  const note = isOurs ? told.rest.join(' ') : date.value.note;
  return {
    kind: 'event',
    place: `line ${line}`,
    raw: () => raw.join('\n'),
    event: {
      id: textOf(isOurs ? 'X-DATELINE-ID' : 'UID') || null,
      title: isOurs ? textOf('SUMMARY') : textOf('SUMMARY').trim(),
      kind,
      date: { ...date.value, note },
      status: told.status,
      attributedTo: told.attributedTo,
      actors: [...new Set([...(told.actors ?? []), ...names])],
      quotes: told.quotes,
      text: isOurs
        ? []
        : [...told.rest, location, ...(address !== '' && told.quotes?.length === 0 ? [address] : [])],
    },
  };
}

/** A quote may have so many lines of its own. */
const MAX_QUOTE_LINES = 30;

function quotesApart(text: string): readonly string[] {
  const lines = text.split('\n');
  const apart: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const isQuote = line.startsWith('“');
    const end = isQuote ? lines.slice(at, at + MAX_QUOTE_LINES).findIndex(isQuoteEnd) : 0;
    apart.push(lines.slice(at, at + Math.max(end, 0) + 1).join('\n'));
    at += Math.max(end, 0);
  }
  return apart.filter((line) => line.trim() !== '');
}

/** The date as it was when it left Dateline, unless somebody has moved the event since. */
function dateOf(properties: Properties): Result<ImportedDate> {
  const first = (name: string): ContentLine | undefined => properties.get(name)?.[0];
  const start = first('DTSTART');
  if (!start) return fail('It has no DTSTART; add the day on which it starts.');
  const known = readText(first('X-DATELINE-EDTF')?.value ?? '');
  const reading = known === '' ? null : parseEdtf(known);
  const written = [start, first('DTEND')].flatMap((line) => (line ? `${line.raw}\r\n` : [])).join('');
  if (reading?.ok && startAndEnd({ reading: reading.value }) === written) return succeed({ edtf: known });
  const edtf = fromIcalDates(start, first('DTEND'), first('DURATION'));
  if (!edtf.ok) return edtf;
  const zone = start.parameters.get('TZID');
  return succeed({
    edtf: edtf.value,
    ...(zone !== undefined && { note: `By the clock of the time zone ${quoted(zone)}.` }),
  });
}
