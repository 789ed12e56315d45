/** Events of a calendar (RFC 5545). Whatever is written badly in it is refused entry by entry. */
import { parseEdtf } from '../../dataset/edtf.ts';
import { fail, quoted, succeed, type Result } from '../../dataset/problem.ts';
import { countIs } from '../export/losses.ts';
import { fromTold, isQuoteEnd } from '../import/toldWords.ts';
import type { Importable, ImportedDate, ImportedRest, Importer, ImportStep } from '../importer.ts';
import { fromIcalDates } from './fromIcalDate.ts';
import { readContentLines, readText, readTexts, type ContentLine } from './readContentLines.ts';
import { startAndEnd } from './toIcal.ts';

export const fromIcal: Importer = {
  open: ({ text }) =>
    Promise.resolve(
      /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)
        ? succeed(importable(text))
        : fail('This is no calendar: it does not begin with BEGIN:VCALENDAR.'),
    ),
};

/** The properties of one event; of those that may be there more than once, all. */
type Properties = ReadonlyMap<string, readonly ContentLine[]>;

interface Found {
  readonly line: number;
  readonly properties: Map<string, ContentLine[]>;
  readonly raw: string[];
}

/** What is not carried over, by how many events have it. */
type Lost = Map<string, number>;

const countOne = (lost: Lost, what: string): void => void lost.set(what, (lost.get(what) ?? 0) + 1);

const importable = (text: string): Importable => ({
  entry: ['event', 'events'],
  limit: null,
  *read() {
    const lost: Lost = new Map();
    const around: string[] = [];
    const calendar = new Map<string, string>();
    let event: Found | null = null;
    for (const line of readContentLines(text)) {
      if ('broken' in line) {
        if (event) event.raw.push(line.broken);
        else
          yield refused(
            line.line,
            line.broken,
            'It is no line of a calendar: it has no name before a colon.',
          );
        continue;
      }
      const { name, value } = line;
      const component = value.trim().toUpperCase();
      if (name === 'BEGIN') {
        if (component === 'VEVENT') event = { line: line.line, properties: new Map(), raw: [line.raw] };
        else if (around.at(-1) === 'VCALENDAR' && component !== 'VTIMEZONE') countOne(lost, component);
        around.push(component);
      } else if (name === 'END') {
        around.pop();
        if (component === 'VEVENT' && event) {
          event.raw.push(line.raw);
          yield toStep(event, lost);
          event = null;
        }
      } else if (around.at(-1) === 'VEVENT' && event) {
        event.raw.push(line.raw);
        const known = event.properties.get(name);
        if (known) known.push(line);
        else event.properties.set(name, [line]);
      } else if (around.at(-1) === 'VCALENDAR') calendar.set(name, readText(value));
    }
    if (event)
      yield refused(
        event.line,
        event.raw.join('\n'),
        'The file ends within this event; it may have been cut off.',
      );
    return rest(calendar, lost);
  },
});

const refused = (line: number, raw: string, reason: string): ImportStep => ({
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

function toStep({ line, properties, raw }: Found, lost: Lost): ImportStep {
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

const LOSSES: ReadonlyMap<string, (count: number) => string> = new Map([
  ['VTODO', (count) => `${countIs(count, 'to-do')} not carried over.`],
  ['VJOURNAL', (count) => `${countIs(count, 'journal note')} not carried over.`],
  [
    'RRULE',
    (count) => `${count} ${count === 1 ? 'event repeats' : 'events repeat'}; only the first time comes in.`,
  ],
  ['STATUS', (count) => `That ${countIs(count, 'event')} tentative is not carried over.`],
  [
    'CATEGORIES',
    (count) =>
      `${count} ${count === 1 ? 'event has' : 'events have'} several categories; the first is the kind.`,
  ],
]);

function rest(calendar: ReadonlyMap<string, string>, lost: Lost): ImportedRest {
  const title = (calendar.get('X-WR-CALNAME') ?? calendar.get('NAME') ?? '').trim();
  return {
    title: title === '' ? null : title,
    text: [calendar.get('X-WR-CALDESC') ?? calendar.get('DESCRIPTION') ?? ''],
    questions: [],
    notCarried: Array.from(
      lost,
      ([what, count]) =>
        LOSSES.get(what)?.(count) ??
        `${quoted(what)} of ${count} ${count === 1 ? 'event' : 'events'} is not carried over.`,
    ),
    notes: [],
  };
}
