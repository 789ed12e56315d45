import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsAt, type Places } from '../../src/dataset/columns/eventColumns.ts';
import type { Dataset, DatedEvent } from '../../src/dataset/dataset.ts';
import { placingOf } from '../../src/dataset/eventDate.ts';
import { rankTexts, sortPlaces } from '../../src/state/sort.ts';
import { SORT_KEYS, type ListSort, type SortKey } from '../../src/state/view.ts';
import { BUNDLED, bundledDataset, smallDataset } from './datasets.ts';

const dated = (edtf: string) => ({ date: { edtf, basis: 'stated' } });
const undated = { date: { edtf: null, basis: 'undated' } };
const titles = (events: readonly DatedEvent[]) => events.map(({ title }) => title);

const isUndated = ({ date }: DatedEvent) => placingOf(date) === 'undated';

const all = ({ events }: Dataset): Places => Uint32Array.from(events.keys());
const sortEvents = (dataset: Dataset, sort: ListSort) =>
  eventsAt(dataset.events, sortPlaces(dataset, all(dataset), sort));

describe('the order of the list', () => {
  const six = smallDataset({
    events: [
      { title: 'b', kind: 'talk', status: 'expected', ...dated('2020') },
      { title: 'A 10', kind: 'deal', ...dated('2021') },
      { title: 'a 9', kind: 'talk', status: 'alleged', attributedTo: [], ...dated('2022') },
      { title: 'far', kind: 'talk', ...dated('Y-13800000000') },
      { title: 'z undated', kind: 'deal', ...undated },
      { title: 'a undated', kind: 'talk', ...undated },
    ],
  });

  test.each<[SortKey, boolean, string[]]>([
    ['time', false, ['b', 'A 10', 'a 9', 'far', 'z undated', 'a undated']],
    ['time', true, ['a 9', 'A 10', 'b', 'far', 'z undated', 'a undated']],
    ['title', false, ['a 9', 'A 10', 'b', 'far', 'a undated', 'z undated']],
    ['title', true, ['b', 'A 10', 'a 9', 'far', 'z undated', 'a undated']],
    ['kind', false, ['A 10', 'b', 'a 9', 'far', 'z undated', 'a undated']],
    ['kind', true, ['b', 'a 9', 'A 10', 'far', 'a undated', 'z undated']],
    ['status', false, ['A 10', 'a 9', 'b', 'far', 'z undated', 'a undated']],
    ['status', true, ['b', 'a 9', 'A 10', 'far', 'z undated', 'a undated']],
  ])('by %s, descending: %s', (by, isDescending, expected) => {
    expect(titles(sortEvents(six, { by, isDescending }))).toEqual(expected);
  });

  test.each(BUNDLED)('by time, %s stays in the order given', (name) => {
    const dataset = bundledDataset(name);
    expect(sortEvents(dataset, { by: 'time', isDescending: false })).toEqual(dataset.events);
  });

  const dossier = bundledDataset('keeping-time');
  const given = dossier.events;
  const sorts = fc.record({ by: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() });

  test('loses nothing, leaves the list it was given alone, and puts undated events last', () => {
    fc.assert(
      fc.property(fc.subarray([...given.keys()]), sorts, (list, sort) => {
        const some = Uint32Array.from(list);
        const places = sortPlaces(dossier, some, sort);
        expect([...some]).toEqual(list);
        expect(new Set(places)).toEqual(new Set(list));
        expect(places.length).toBe(list.length);
        const sorted = eventsAt(given, places);
        const firstUndated = sorted.findIndex(isUndated);
        expect(firstUndated === -1 || sorted.slice(firstUndated).every(isUndated)).toBe(true);
      }),
    );
  });

  test('keeps the order of events that are equal in what it sorts by', () => {
    fc.assert(
      fc.property(fc.constantFrom('kind' as const, 'status' as const), fc.boolean(), (by, isDescending) => {
        const sorted = sortEvents(dossier, { by, isDescending });
        for (const value of new Set(given.map((event) => event[by]))) {
          const same = (event: DatedEvent) => event[by] === value && !isUndated(event);
          expect(sorted.filter(same)).toEqual(given.filter(same));
        }
      }),
    );
  });

  test('by ranks is the order of titles', () => {
    const title = fc.constantFrom('a', 'A', 'b 10', 'b 9', 'é', 'z', '');
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), fc.boolean(), (named, isDescending) => {
        const dataset = { ...dossier, events: named.map((text) => ({ ...dossier.events[0]!, title: text })) };
        const sort = { by: 'title', isDescending } as const;
        const titlesOf = (places: Places) => Array.from(places, (place) => dataset.events[place]?.title);
        expect(titlesOf(sortPlaces(dataset, all(dataset), sort, rankTexts(named)))).toEqual(
          titlesOf(sortPlaces(dataset, all(dataset), sort)),
        );
      }),
    );
  });
});
