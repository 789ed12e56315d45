import { describe, expect, test } from 'vitest';
import { searchTerms } from '../../../src/state/search.ts';
import { NO_FILTERS, type Filters } from '../../../src/state/view.ts';
import { listActiveFilters } from '../../../src/views/filters/activeFilters.ts';
import { groupActors, nameRest, offerMore } from '../../../src/views/filters/actorGroups.ts';
import { nameKind } from '../../../src/views/filters/choiceNames.ts';
import { addsNothing, describeCount, listWords } from '../../../src/views/filters/choiceWords.ts';
import { explainEmpty } from '../../../src/views/filters/explainEmpty.ts';
import { actorId, bundledDataset, smallDataset } from '../../state/datasets.ts';
import type { ActorId } from '../../../src/dataset/entityIds.ts';

const kim = bundledDataset('kim-defence-exhibition');
const actors = new Map(kim.actors.map((actor) => [actor.id, actor]));
const [kimId, japan, trump] = ['kim', 'japan', 'trump'].map(actorId) as [ActorId, ActorId, ActorId];

describe('explainEmpty', () => {
  test.each<[Partial<Filters>, string]>([
    [{}, 'This dossier has no events.'],
    [{ search: '  ' }, 'This dossier has no events.'],
    [{ actors: [japan] }, 'No event names Japan.'],
    [{ actors: [japan], actorMode: 'all' }, 'No event names Japan.'],
    [{ actors: [kimId, japan], actorMode: 'all' }, 'No event names both Kim Jong Un and Japan.'],
    [
      { actors: [kimId, japan, trump], actorMode: 'all' },
      'No event names all of Kim Jong Un, Japan and Donald Trump.',
    ],
    [{ actors: [kimId, japan, trump] }, 'No event names Kim Jong Un, Japan or Donald Trump.'],
    [{ actors: [actorId('nobody')] }, 'No event names nobody.'],
    [{ search: ' xyz ' }, 'No event matches the search “xyz”.'],
    [{ kinds: ['summit'] }, 'No event is of the kind “summit”.'],
    [{ kinds: ['summit', 'speech'] }, 'No event is of the kind “summit” or “speech”.'],
    [{ bases: ['stated'] }, 'No event has its date stated in the text.'],
    [{ bases: ['undated'] }, 'No event is not dated by the source.'],
    [
      { bases: ['undated', 'resolved', 'inferred'] },
      'No event has its date resolved from another date or inferred from the order told or is not dated by the source.',
    ],
    [{ statuses: ['alleged', 'denied'] }, 'No event is alleged or denied.'],
    [
      { actors: [kimId, japan], actorMode: 'all', statuses: ['alleged'], search: 'xyz' },
      'No event names both Kim Jong Un and Japan, is alleged and matches the search “xyz”.',
    ],
    [{ search: 'x'.repeat(500) }, `No event matches the search “${'x'.repeat(80)}…”.`],
  ])('%j', (change, words) => {
    expect(explainEmpty({ ...NO_FILTERS, ...change }, actors)).toBe(words);
  });
});

test('every active filter is named, and can be taken back alone', () => {
  const filters: Filters = {
    actors: [kimId, japan],
    actorMode: 'all',
    kinds: ['arms transfer'],
    bases: ['undated'],
    statuses: ['denied'],
    search: 'xyz',
  };
  expect(listActiveFilters(filters, actors).map(({ name, without }) => [name, without])).toEqual([
    ['Kim Jong Un', { actors: [japan] }],
    ['Japan', { actors: [kimId] }],
    ['Arms transfer', { kinds: [] }],
    ['Not dated by the source', { bases: [] }],
    ['Denied', { statuses: [] }],
    ['search “xyz”', { search: '' }],
  ]);
  expect(listActiveFilters(NO_FILTERS, actors)).toEqual([]);
});

test.each([
  [{ isChosen: false, count: 9 }, '9 events if added'],
  [{ isChosen: false, count: 1 }, '1 event if added'],
  [{ isChosen: false, count: 0 }, '0 events if added'],
  [{ isChosen: true, count: 9 }, '9 of the events shown'],
])('%j is %s', (choice, words) => {
  expect(describeCount(choice)).toBe(words);
});

test.each([
  ['chosen', { isChosen: true, count: 0 }, 5, true, 'any', false],
  ['nothing left', { isChosen: false, count: 0 }, 5, true, 'all', true],
  ['something left', { isChosen: false, count: 5 }, 5, true, 'all', false],
  ['nothing more', { isChosen: false, count: 5 }, 5, true, 'any', true],
  ['something more', { isChosen: false, count: 6 }, 5, true, 'any', false],
  ['the same number, nothing chosen yet', { isChosen: false, count: 5 }, 5, false, 'any', false],
] as const)('addsNothing: %s', (_, choice, shown, hasChosen, mode, expected) => {
  expect(addsNothing(choice, shown, hasChosen, mode)).toBe(expected);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as %j', (words, listed) => {
  expect(listWords(words, 'and')).toBe(listed);
});

test.each([
  ['arms transfer', 'Arms transfer'],
  ['élection', 'Élection'],
  ['𐐨x', '𐐀x'],
  ['', ''],
  ['会議', '会議'],
])('the kind %j is called %j', (kind, name) => {
  expect(nameKind(kind)).toBe(name);
});

describe('groupActors', () => {
  const groups = (query: string) =>
    groupActors(kim, searchTerms(query)).map(({ kind, listed }) => [
      kind,
      listed.map(({ actor, foundAs }) => (foundAs === null ? actor.id : `${actor.id} as ${foundAs}`)),
    ]);

  test('by kind, those with most events first, then by name', () => {
    expect(groups('').slice(0, 2)).toEqual([
      ['person', ['kim', 'trump', 'putin', 'koo', 'shoigu']],
      ['state', ['north-korea', 'united-states', 'russia', 'south-korea', 'japan', 'ukraine']],
    ]);
  });

  test.each([
    ['JAPÁN', [['state', ['japan']]]],
    ['washington', [['state', ['united-states as Washington']]]],
    ['washington united', [['state', ['united-states as Washington']]]],
    ['kim', [['person', ['kim']]]],
    ['nobody', []],
  ])('%s', (query, found) => {
    expect(groups(query)).toEqual(found);
  });

  test('an actor keeps its place in the dataset', () => {
    const [states] = groupActors(kim, ['japan']);
    expect(states?.listed[0]?.index).toBe(kim.actors.findIndex(({ id }) => id === 'japan'));
  });

  test('finds among 20,000 actors', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      id: index,
      name: `Actor ${index}`,
      kind: 'person',
    }));
    const dataset = smallDataset({ actors: many, events: [{}] });
    expect(groupActors(dataset, ['12345'])[0]?.listed.length).toBe(1);
  });
});

test.each([
  [40, 40, null],
  [40, 41, { limit: 41, words: 'Show all 41 people' }],
  [41, 41, { limit: 40, words: 'Show fewer people' }],
  [40, 100, { limit: 100, words: 'Show all 100 people' }],
  [40, 100_000, { limit: 100, words: 'Show 60 more people' }],
  [100, 100_000, { limit: 40, words: 'Show fewer people' }],
])('of %i listed and %i in all: %j', (listed, total, offer) => {
  expect(offerMore('person', listed, total)).toEqual(offer);
});

test.each([
  [40, 100, null],
  [101, 101, null],
  [100, 5000, '… and 4,900 more: type to find one'],
])('with %i in sight of %i the rest is named %j', (visible, total, words) => {
  expect(nameRest(visible, total)).toBe(words);
});
