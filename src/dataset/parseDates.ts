import { check, readEntries, type Problems } from './check.ts';
import type { SourceId } from './entityIds.ts';
import type { EventDate } from './eventDate.ts';
import { DateSchema, type EventInFile } from './fileSchema.ts';
import { parseDate } from './parseDate.ts';

/** A date of an event, its words not yet looked for, and where it stands in the file. */
interface ToldDate {
  readonly date: EventDate;
  readonly path: string;
}

/** The event's own date before those that others tell; null after the reason was added why its own cannot be read. */
export function parseDates(
  event: Pick<EventInFile, 'date' | 'otherDates'>,
  path: string,
  sources: ReadonlyMap<SourceId, unknown>,
  problems: Problems,
): readonly [ToldDate, ...ToldDate[]] | null {
  const own = parseDate(event.date, `${path}.date`, sources, problems);
  if (!own) return null;
  const others = readEntries(event.otherDates, `${path}.otherDates`, problems, (entry, at) => {
    const checked = check(DateSchema, entry, at, problems);
    const date = checked && parseDate(checked, at, sources, problems);
    return date && { date, path: at };
  });
  return [{ date: own, path: `${path}.date` }, ...others];
}
