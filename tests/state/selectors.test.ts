import { describe, expect, test } from 'vitest';
import { allPlaces } from '../../src/dataset/columns/eventColumns.ts';
import { countChoices, tallyChoices } from '../../src/state/counts.ts';
import { choicesIn } from '../../src/state/filter.ts';
import * as undrawnEvents from '../../src/state/undrawnEvents.ts';
import { findMatches } from '../../src/state/articleMatches.ts';
import { searchTerms } from '../../src/state/search.ts';
import * as selectors from '../../src/state/selectors.ts';
import type { AppState } from '../../src/state/appState.ts';
import { createAppStore } from '../../src/state/store.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { actorId, bundledDataset, eventId, smallDataset } from './datasets.ts';

const kim = bundledDataset('kim-defence-exhibition');
const keepingTime = bundledDataset('keeping-time');
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

type Selector = (state: AppState) => unknown;
const ALL = Object.entries({ ...selectors, ...undrawnEvents } as Record<string, unknown> as Record<
  string,
  Selector
>).filter(([name]) => name.startsWith('select'));

describe('identity', () => {
  test.each(ALL)('%s gives the same result while unrelated state changes', (_, select) => {
    const store = createAppStore({
      dataset: kim,
      view: { ...DEFAULT_VIEW, search: 'kim', event: eventId('exhibition-2024') },
    });
    const before = select(store.getState());
    const { changeView, notify, setOnScreen, startOpening } = store.getState();
    notify('A note.');
    startOpening({ subject: 'a.json', cancel: () => {} });
    setOnScreen([eventId('exhibition-2024')]);
    changeView({
      pane: 'list',
      lanes: 'actor',
      window: { start: 0, end: 1 },
      sort: { by: 'title', isDescending: true },
    });
    expect(select(store.getState())).toBe(before);
  });

  test.each(ALL)('%s gives the same result each time without a dataset', (_, select) => {
    const store = createAppStore();
    const before = select(store.getState());
    store.getState().notify('A note.');
    expect(select(store.getState())).toBe(before);
  });

  test('choosing an event leaves the events shown alone', () => {
    const store = createAppStore({ dataset: kim });
    const before = selectors.selectShownEvents(store.getState());
    store.getState().selectEvent(eventId('exhibition-2024'), 0);
    expect(selectors.selectShownEvents(store.getState())).toBe(before);
    expect(selectors.selectCurrentEvent(store.getState())?.id).toBe('exhibition-2024');
  });
});

describe('what is shown', () => {
  test.each([kim, keepingTime])('undated events are those shown that have no date: $title', (dataset) => {
    const state = createAppStore({ dataset }).getState();
    const { undrawable, undated } = undrawnEvents.selectUndrawnEvents(state);
    expect(undated).toEqual(selectors.selectShownEvents(state).filter(({ date }) => !date.span));
    expect(undrawable).toEqual([]);
  });

  test('a date that cannot be drawn is not called undated', () => {
    const dataset = smallDataset({
      events: [
        { title: 'undated', date: { edtf: null, basis: 'undated' } },
        ...['Y-13800000000', '/', '2024', 'Y17E7'].map((edtf) => ({
          title: edtf,
          date: { edtf, basis: 'stated' },
        })),
      ],
    });
    const { undrawable, undated } = undrawnEvents.selectUndrawnEvents(createAppStore({ dataset }).getState());
    const titlesOf = (events: typeof undated) => events.map(({ title }) => title);
    expect(titlesOf(undrawable)).toEqual(['Y-13800000000', '/', 'Y17E7']);
    expect(titlesOf(undated)).toEqual(['undated']);
    expect(titlesOf(dataset.events)).toEqual(['2024', 'Y-13800000000', '/', 'Y17E7', 'undated']);
  });

  test('filters show what they should', () => {
    const store = createAppStore({ dataset: kim });
    store.getState().changeView({ actors: [actorId('kim'), actorId('putin')], actorMode: 'all' });
    expect(ids(selectors.selectShownEvents(store.getState()))).toEqual([
      'military-cooperation',
      'kim-putin-summit',
      'focus-on-russia',
    ]);
    const filters = selectors.selectFilters(store.getState());
    const counts = countChoices(
      tallyChoices(kim, selectors.selectFoundPlaces(store.getState()), filters),
      filters,
      'actors',
      choicesIn(kim).actors,
    );
    expect(counts.get(actorId('russia'))).toEqual({ isChosen: false, count: 3 });
    expect(counts.get(actorId('japan'))).toEqual({ isChosen: false, count: 0 });
    expect(counts.get(actorId('kim'))).toEqual({ isChosen: true, count: 3 });
  });

  test('an event that is not in the dataset is no event', () => {
    const state = createAppStore({
      dataset: kim,
      view: { ...DEFAULT_VIEW, event: eventId('gone') },
    }).getState();
    expect(selectors.selectCurrentEvent(state)).toBeNull();
  });
});

describe('selectNeighbours', () => {
  const neighboursOf = (event: string | null, search = '') => {
    const view = { ...DEFAULT_VIEW, event: event === null ? null : eventId(event), search };
    const { previous, next, position, total } = selectors.selectNeighbours(
      createAppStore({ dataset: kim, view }).getState(),
    );
    return [previous?.id ?? null, next?.id ?? null, position, total];
  };

  test.each([
    ['the first', 'trump-kim-summits', '', [null, 'diplomacy-collapses', 1, 23]],
    ['one between', 'diplomacy-collapses', '', ['trump-kim-summits', 'military-cooperation', 2, 23]],
    ['the last', 'sanctions-weaken', '', ['diplomacy-unlikely', null, 23, 23]],
    ['none: the first is next', null, '', [null, 'trump-kim-summits', 0, 23]],
    ['one that is filtered out', 'trump-kim-summits', 'shoigu', [null, 'arms-exhibition-2023', 0, 1]],
    ['nothing shown', 'trump-kim-summits', 'zzz', [null, null, 0, 0]],
  ])('%s', (_, event, search, expected) => {
    expect(neighboursOf(event, search)).toEqual(expected);
  });
});

describe('tallies', () => {
  test('quotes, and how many are proved', () => {
    const dataset = smallDataset({
      sources: [
        { id: 's', title: 'S', published: '2024', text: ['These words are here, and so are others.'] },
      ],
      events: [
        {
          quotes: [
            { source: 's', text: 'These words are here' },
            { source: 's', text: 'and these words are not' },
          ],
        },
        { quotes: [] },
      ],
    });
    expect(selectors.selectQuoteTally(createAppStore({ dataset }).getState())).toEqual({
      quotes: 2,
      proved: 1,
    });
    const { quotes, proved } = selectors.selectQuoteTally(createAppStore({ dataset: kim }).getState());
    expect(proved).toBe(quotes);
  });

  test('where others look for words, what they last found stays until they have answered', () => {
    const store = createAppStore({
      dataset: kim,
      found: { search: '', places: allPlaces(kim.events.length) },
    });
    const shown = () => [...selectors.selectShownPlaces(store.getState())];
    const searchFor = (search: string) => store.getState().changeView({ search });
    searchFor('kim');
    expect(shown()).toHaveLength(kim.events.length);
    expect(selectors.selectSearchTerms(store.getState())).toEqual([]);
    store.getState().setFound({ search: 'kim', places: Uint32Array.of(1, 3) });
    expect(shown()).toEqual([1, 3]);
    expect(selectors.selectSearchTerms(store.getState())).toEqual(['kim']);
    searchFor('kim jong');
    expect(shown()).toEqual([1, 3]);
    expect(selectors.selectFilters(store.getState()).search).toBe('kim');
    searchFor(' ');
    expect(shown()).toHaveLength(kim.events.length);
    expect(selectors.selectSearchTerms(store.getState())).toEqual([]);
  });

  test('places in the article that have a word', () => {
    const count = (search: string) => findMatches(kim.sources, searchTerms(search)).total;
    const text = kim.sources.flatMap(({ paragraphs }) => paragraphs).join('\n');
    expect(count('')).toBe(0);
    expect(count('zzz')).toBe(0);
    expect(count('kim')).toBe(text.match(/kim/gi)?.length);
    expect(count('artillery putin')).toBe(text.match(/artillery|putin/gi)?.length);
  });
});
