/** Events of a calendar (RFC 5545). Whatever is written badly in it is refused entry by entry. */
import { append } from '../../dataset/append.ts';
import { fail, succeed } from '../../dataset/problem.ts';
import type { Importable, ImportedRest, Importer } from '../importer.ts';
import { refused, toStep, type FoundEvent } from './fromIcalEvent.ts';
import { countOne, lossesIn, type Lost } from './icalLosses.ts';
import { readContentLines, readText } from './readContentLines.ts';

export const fromIcal: Importer = {
  open: ({ text }) =>
    Promise.resolve(
      /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)
        ? succeed(importable(text))
        : fail('This is no calendar: it does not begin with BEGIN:VCALENDAR.'),
    ),
};

const importable = (text: string): Importable => ({
  entry: ['event', 'events'],
  limit: null,
  *read() {
    const lost: Lost = new Map();
    const around: string[] = [];
    const calendar = new Map<string, string>();
    let event: FoundEvent | null = null;
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
        append(event.properties, name, line);
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

function rest(calendar: ReadonlyMap<string, string>, lost: Lost): ImportedRest {
  const title = (calendar.get('X-WR-CALNAME') ?? calendar.get('NAME') ?? '').trim();
  return {
    title: title === '' ? null : title,
    text: [calendar.get('X-WR-CALDESC') ?? calendar.get('DESCRIPTION') ?? ''],
    questions: [],
    notCarried: lossesIn(lost),
    notes: [],
  };
}
