import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES, type Dataset, type DatedEvent } from '../../src/dataset/dataset.ts';
import { BASES } from '../../src/dataset/eventDate.ts';
import { countChoices, tallyChoices } from '../../src/state/counts.ts';
import { eventsAt, type Places } from '../../src/dataset/columns/eventColumns.ts';
import { choicesIn, filterByChoices } from '../../src/state/filter.ts';
import { matchesAll } from '../../src/state/matchesAll.ts';
import { searchTerms } from '../../src/state/search.ts';
import { searchPlaces } from '../../src/state/searchEvents.ts';
import { NO_FILTERS, toggled, type Filters } from '../../src/state/view.ts';
import { actorId, BUNDLED, bundledDataset, smallDataset } from './datasets.ts';

const filterPlaces = (dataset: Dataset, filters: Filters): Places =>
  filterByChoices(dataset, searchPlaces(dataset, filters.search), filters);
const shown = (dataset: Dataset, change: Partial<Filters>): readonly DatedEvent[] =>
  eventsAt(dataset.events, filterPlaces(dataset, { ...NO_FILTERS, ...change }));
const ids = (events: readonly DatedEvent[]) => events.map(({ id }) => id as string);
const kim = bundledDataset('kim-defence-exhibition');

describe('filters', () => {
  test('nothing chosen lets everything through', () => {
    expect(shown(kim, {})).toEqual(kim.events);
    expect(shown(kim, { search: '  ' })).toEqual(kim.events);
  });

  const summits = ['trump-kim-summits', 'kim-putin-summit'];
  test.each<[string, Partial<Filters>, string[]]>([
    ['one kind', { kinds: ['summit'] }, summits],
    [
      'either of two kinds',
      { kinds: ['summit', 'election'] },
      [...summits, 'trump-reelected', 'trump-returns'],
    ],
    ['kind and basis', { kinds: ['summit'], bases: ['inferred'] }, ['kim-putin-summit']],
    ['a status', { statuses: ['expected'] }, ['aid-from-russia', 'trump-returns', 'diplomacy-unlikely']],
    ['an alias', { kinds: ['publication'], search: '"north korean media"' }, ['media-report-speech']],
    ['words in a quote', { search: '"sales pitch"' }, ['arms-exhibition-2023']],
    ['words from title, name and quote together', { search: 'putin summit weeks' }, ['kim-putin-summit']],
    ['an id that is not there', { actors: [actorId('nobody')] }, []],
    ['Object’s own names', { kinds: ['constructor'] }, []],
  ])('%s', (_, change, expected) => {
    expect(ids(shown(kim, change))).toEqual(expected);
  });

  test('“All of” two actors: exactly the events that name both', () => {
    const both = [actorId('kim'), actorId('putin')];
    expect(ids(shown(kim, { actors: both, actorMode: 'all' }))).toEqual([
      'military-cooperation',
      'kim-putin-summit',
      'focus-on-russia',
    ]);
  });

  test.each(BUNDLED)('any two actors of %s, either and both', (name) => {
    const dataset = bundledDataset(name);
    const names = (event: DatedEvent, id: string) => event.actors.some(({ actor }) => actor === id);
    for (const { id: a } of dataset.actors) {
      for (const { id: b } of dataset.actors) {
        const either = dataset.events.filter((event) => names(event, a) || names(event, b));
        const both = dataset.events.filter((event) => names(event, a) && names(event, b));
        expect(ids(shown(dataset, { actors: [a, b], actorMode: 'any' }))).toEqual(ids(either));
        expect(ids(shown(dataset, { actors: [a, b], actorMode: 'all' }))).toEqual(ids(both));
      }
    }
  });
});

describe('the search', () => {
  const words = fc.string({ unit: fc.constantFrom(...'aAéb "“\n'.split('')), maxLength: 6 });
  const searched = fc.record({
    title: words,
    quotes: fc.array(words, { maxLength: 2 }),
    actors: fc.uniqueArray(fc.constantFrom('0', '1', 'gone'), { maxLength: 3 }),
  });
  const named = fc.record({ name: words, aliases: fc.array(words, { maxLength: 2 }) });

  test('each term stands in the title, in a quote, or in a name of one who takes part', () => {
    fc.assert(
      fc.property(
        fc.array(searched, { maxLength: 5 }),
        fc.tuple(named, named),
        words,
        (given, people, query) => {
          const dataset = smallDataset({
            actors: people.map(({ name, aliases }, id) => ({ id: `${id}`, kind: 'person', name, aliases })),
            events: given.map(({ title, actors, quotes }) => ({
              title,
              actors,
              quotes: quotes.map((text) => ({ source: 's', text })),
            })),
          });
          const byId = new Map(dataset.actors.map((actor) => [actor.id, actor]));
          const textsOf = ({ title, quotes, actors }: DatedEvent): readonly string[] => [
            title,
            ...quotes.map(({ text }) => text),
            ...actors.flatMap(({ actor }) => {
              const known = byId.get(actor);
              return known ? [known.name, ...known.aliases] : [];
            }),
          ];
          const terms = searchTerms(query);
          expect(eventsAt(dataset.events, searchPlaces(dataset, query))).toEqual(
            dataset.events.filter((event) => matchesAll(textsOf(event), terms)),
          );
        },
      ),
    );
  });

  test('other names are found by at once', () => {
    const renamed = { ...kim, actors: kim.actors.map((actor) => ({ ...actor, name: 'Renamed' })) };
    expect(shown(renamed, { search: 'renamed' })).toEqual(
      kim.events.filter(({ actors }) => actors.length > 0),
    );
  });
});

describe('countChoices', () => {
  const filtersOf = (dataset: Dataset): fc.Arbitrary<Filters> =>
    fc.record({
      actors: fc.subarray(
        dataset.actors.map(({ id }) => id),
        { maxLength: 4 },
      ),
      actorMode: fc.constantFrom('any' as const, 'all' as const),
      kinds: fc.subarray([...dataset.kinds], { maxLength: 3 }),
      bases: fc.subarray([...BASES]),
      statuses: fc.subarray([...STATUSES]),
      search: fc.constantFrom('', '', 'kim', 'the clock', 'zzz'),
    });

  describe.each(BUNDLED)('%s', (name) => {
    const dataset = bundledDataset(name);
    const lists = choicesIn(dataset);

    test.each(['actors', 'kinds', 'bases', 'statuses'] as const)(
      'the counts of %s are what choosing shows',
      (filter) => {
        fc.assert(
          fc.property(filtersOf(dataset), (filters) => {
            const now = filterPlaces(dataset, filters);
            const counts = countChoices(
              tallyChoices(dataset, searchPlaces(dataset, filters.search), filters),
              filters,
              filter,
              lists[filter],
            );
            expect([...counts.keys()]).toEqual([...lists[filter]]);
            for (const [choice, { isChosen, count }] of counts) {
              const chosen: readonly string[] = filters[filter];
              expect(isChosen).toBe(chosen.includes(choice));
              const alone = { ...NO_FILTERS, [filter]: [choice] };
              const added = { ...filters, [filter]: toggled(chosen, choice) };
              const expected = isChosen ? filterByChoices(dataset, now, alone) : filterPlaces(dataset, added);
              expect(count).toBe(expected.length);
            }
          }),
          { numRuns: 60 },
        );
      },
    );
  });

  test('a kind that no event has counts 0', () => {
    const dataset = smallDataset({ kinds: ['speech', 'constructor'], events: [{}] });
    const tallies = tallyChoices(dataset, searchPlaces(dataset, ''), NO_FILTERS);
    expect([...countChoices(tallies, NO_FILTERS, 'kinds', dataset.kinds).values()]).toEqual([
      { isChosen: false, count: 1 },
      { isChosen: false, count: 0 },
    ]);
  });

  test('where a filter keeps nothing out, one choice more shows as much', () => {
    const actors = ['a', 'b'].map((id) => ({ id, name: id, kind: 'person' }));
    const dataset = smallDataset({ actors, events: [{ actors: ['a'] }, { actors: ['a', 'b'] }] });
    const filters = { ...NO_FILTERS, actors: [actorId('a')] };
    const tallies = tallyChoices(dataset, searchPlaces(dataset, ''), filters);
    const counts = countChoices(tallies, filters, 'actors', [actorId('a'), actorId('b')]);
    expect([...counts.values()].map(({ count }) => count)).toEqual([2, 2]);
  });

  test('an event is looked at once, however many actors are counted', () => {
    const actors = Array.from({ length: 1000 }, (_, index) => ({
      id: `a${index}`,
      name: `Actor ${index}`,
      kind: 'person',
    }));
    const given = Array.from({ length: 500 }, (_, index) => ({ actors: [`a${index}`, `a${index * 2}`] }));
    const { events, ...rest } = smallDataset({ actors, events: given });
    let looks = 0;
    const dataset = {
      ...rest,
      events: events.map(
        (event) =>
          new Proxy(event, {
            get(target, field) {
              if (field === 'actors') looks++;
              return Reflect.get(target, field) as unknown;
            },
          }),
      ),
    };
    for (const chosen of ['a1', 'a2']) {
      const filters = { ...NO_FILTERS, actors: [actorId(chosen)] };
      const found = searchPlaces(dataset, '');
      const { actors: all } = choicesIn(dataset);
      expect(countChoices(tallyChoices(dataset, found, filters), filters, 'actors', all).size).toBe(1000);
    }
    expect(looks).toBe(events.length);
  });
});
