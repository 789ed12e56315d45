import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicePlacesOf } from '../../src/dataset/columns/choicePlaces.ts';
import { columnsOf } from '../../src/dataset/columns/columnsOf.ts';
import { comparePlaces, eventsAt } from '../../src/dataset/columns/eventColumns.ts';
import { findEvent, findPlace } from '../../src/dataset/columns/findPlace.ts';
import { listAt, placesOfEach, toLists } from '../../src/dataset/columns/numberLists.ts';
import { STATUSES, type DatedEvent } from '../../src/dataset/dataset.ts';
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

  test('have for each choice the events that made it', () => {
    const { actors, kinds, bases, statuses } = choicePlacesOf(columns);
    const placesWhere = (has: (event: DatedEvent) => boolean) =>
      dataset.events.flatMap((event, place) => (has(event) ? [place] : []));
    for (const [choice, { id }] of dataset.actors.entries())
      expect([...listAt(actors, choice)]).toEqual(
        placesWhere((event) => event.actors.some(({ actor }) => actor === id)),
      );
    for (const [choice, kind] of dataset.kinds.entries())
      expect([...listAt(kinds, choice)]).toEqual(placesWhere((event) => event.kind === kind));
    for (const [choice, basis] of BASES.entries())
      expect([...listAt(bases, choice)]).toEqual(placesWhere(({ date }) => date.basis === basis));
    for (const [choice, status] of STATUSES.entries())
      expect([...listAt(statuses, choice)]).toEqual(placesWhere((event) => event.status === status));
  });

  test('are made once', () => {
    expect(columnsOf(dataset)).toBe(columns);
  });
});

test('the places of each number are those whose lists have it', () => {
  const list = fc.uniqueArray(fc.nat(9), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(list, { maxLength: 12 }), (lists) => {
      const found = placesOfEach(toLists(lists));
      const greatest = Math.max(-1, ...lists.flat());
      expect(found.from.length).toBe(greatest + 2);
      for (let number = 0; number < 12; number++)
        expect([...listAt(found, number)]).toEqual(
          [...lists.keys()].filter((place) => lists[place]?.includes(number)),
        );
    }),
  );
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
