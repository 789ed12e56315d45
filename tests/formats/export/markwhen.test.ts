import { isEvent, parse, toArray, toDateRange, type Event } from '@markwhen/parser';
import { describe, expect, test } from 'vitest';
import { onOneLine } from '../../../src/formats/export/telling.ts';
import { countLosses } from '../../../src/formats/exporter.ts';
import { markwhen } from '../../../src/formats/markwhen/toMarkwhen.ts';
import { dossierOfDate } from '../../fixtures/dossier.ts';
import { datasetOf, written, ofEveryDossier } from './dossiers.ts';

function eventsIn(text: string): readonly Event[] {
  const { events, parseMessages } = parse(text);
  expect(parseMessages).toEqual([]);
  return toArray(events).flatMap(({ eventy }) => (isEvent(eventy) ? eventy : []));
}

/** Days have no time zone there. */
const dayOf = (time: { toLocal(): { toISODate(): string | null } }): string | null =>
  time.toLocal().toISODate();

describe('a date is drawn as the time that it lies in', () => {
  test.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-11', '2024-11-01', '2024-12-01'],
    ['2024-11-21', '2024-11-21', '2024-11-22'],
    ['2018/2019', '2018-01-01', '2020-01-01'],
    ['[2024-11-11..2024-11-17]', '2024-11-11', '2024-11-18'],
    ['197X', '1970-01-01', '1980-01-01'],
    ['2004-21', '2004-03-01', '2004-06-01'],
  ])('%s: from %s to %s', (edtf, from, to) => {
    const [event] = eventsIn(written(markwhen, datasetOf(dossierOfDate(edtf))));
    const range = toDateRange(event!.dateRangeIso);
    expect([dayOf(range.fromDateTime), dayOf(range.toDateTime)]).toEqual([from, to]);
  });

  test.each(['2024/..', '../2024', '-0044', 'Y12000'])('%s is left out, and said to be', (edtf) => {
    const dataset = datasetOf(dossierOfDate(edtf));
    expect(eventsIn(written(markwhen, dataset))).toEqual([]);
    const { value } = countLosses(markwhen, dataset).next();
    expect(value?.isAll).toBe(true);
    expect(value?.sentences.join(' ')).toContain('1 event is left out, because markwhen');
  });
});

test('its own parser reads each event once, with its title, and nothing else', () => {
  ofEveryDossier((dataset) => {
    const text = written(markwhen, dataset);
    const events = eventsIn(text);
    const kept = dataset.events.filter(({ date }) => {
      const one = { ...dataset, events: dataset.events.filter((event) => event.date === date) };
      return written(markwhen, one).split('\n').length > 3;
    });
    expect(
      events.map(({ firstLine }) => firstLine.restTrimmed.replace(/ #\w+$/, '').replaceAll('#\u2060', '#')),
    ).toEqual(kept.map(({ title }) => onOneLine(title)));
  });
});
