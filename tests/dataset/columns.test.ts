import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/dataset/columns/columnsOf.ts';
import { comparePlaces, eventsAt } from '../../src/dataset/columns/eventColumns.ts';
import { findEvent, findPlace } from '../../src/dataset/columns/findPlace.ts';
import { listAt } from '../../src/dataset/columns/numberLists.ts';
import { STATUSES } from '../../src/dataset/dataset.ts';
import { compareDates } from '../../src/dataset/compareDates.ts';
import { BASES, placingOf, PLACINGS } from '../../src/dataset/eventDate.ts';
import { provedPassage } from '../../src/dataset/verdict.ts';
import { BUNDLED, bundledDataset, eventId, smallDataset } from '../state/datasets.ts';

describe.each(BUNDLED)('the columns of %s', (name) => {
  const dataset = bundledDataset(name);
  const columns = columnsOf(dataset);

  test('say of each event what it says of itself', () => {
    expect(columns.length).toBe(dataset.events.length);
    for (const [place, event] of dataset.events.entries()) {
      expect(BASES[columns.bases[place] ?? -1]).toBe(event.date.basis);
      expect(STATUSES[columns.statuses[place] ?? -1]).toBe(event.status);
      expect(PLACINGS[columns.placings[place] ?? -1]).toBe(placingOf(event.date));
      expect(dataset.kinds[columns.kinds[place] ?? -1]).toBe(event.kind);
      expect(columns.starts[place]).toBe(event.date.span?.start ?? NaN);
      expect(columns.ends[place]).toBe(event.date.span?.end ?? NaN);
      expect(Array.from(listAt(columns.actors, place), (actor) => dataset.actors[actor]?.id)).toEqual(
        event.actors.map(({ actor }) => actor),
      );
    }
  });

  test('number the paragraphs of all sources through', () => {
    const paragraphs = dataset.sources.flatMap((source) => source.paragraphs);
    for (const [place, { quotes }] of dataset.events.entries()) {
      const said = Array.from(listAt(columns.paragraphs, place), (number) => paragraphs[number]);
      const proved = quotes.filter((quote) => provedPassage(quote) !== null);
      expect(said.length).toBe(proved.length);
      for (const [index, { text }] of proved.entries()) expect(said[index]).toContain(text);
    }
  });

  test('are made once', () => {
    expect(columnsOf(dataset)).toBe(columns);
  });
});

test('places compare as their dates do', () => {
  const edtf = fc.constantFrom('2020', '2020-05', '2020/2021', '../2020', '2020/..', 'Y-13800000000', null);
  fc.assert(
    fc.property(fc.array(edtf, { minLength: 2, maxLength: 8 }), (edtfs) => {
      const dataset = smallDataset({
        events: edtfs.map((text) => ({ date: { edtf: text, basis: text === null ? 'undated' : 'stated' } })),
      });
      const columns = columnsOf(dataset);
      for (const [a, one] of dataset.events.entries()) {
        for (const [b, other] of dataset.events.entries()) {
          expect(Math.sign(comparePlaces(columns, a, b))).toBe(Math.sign(compareDates(one.date, other.date)));
        }
      }
    }),
  );
});

test('an event is found by its id', () => {
  const { events } = smallDataset({ events: [{ id: 'a' }, { id: 'b' }] });
  expect([eventId('b'), eventId('constructor')].map((id) => findPlace(events, id))).toEqual([1, -1]);
  expect(findEvent(events, eventId('a'))).toBe(events[0]);
});

test('the events at all places are the list itself', () => {
  const { events } = bundledDataset('keeping-time');
  expect(eventsAt(events, Uint32Array.from(events.keys()))).toBe(events);
  expect(eventsAt(events, Uint32Array.of(2, 0))).toEqual([events[2], events[0]]);
});
