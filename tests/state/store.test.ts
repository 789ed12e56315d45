import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/dataset/problem.ts';
import { sameOrigin, type DossierOrigin } from '../../src/state/origin.ts';
import { createAppStore } from '../../src/state/store.ts';
import { DEFAULT_VIEW, NO_FILTERS, type ViewState } from '../../src/state/view.ts';
import { actorId, bundledDataset, eventId } from './datasets.ts';
import { UNCHECKED } from '../../src/dataset/verdict.ts';

const kim = bundledDataset('kim-defence-exhibition');
const keepingTime = bundledDataset('keeping-time');
const address: DossierOrigin = { kind: 'address', address: '/data/kim.json' };
const noFile = () => null;
const opening = { subject: 'mine.json', cancel: () => {} };
const file: DossierOrigin = { kind: 'file', name: 'mine.json' };
const problem: Problem = { path: 'events[3]', message: 'Something is wrong; correct it.', severity: 'error' };
const asked: ViewState = {
  ...DEFAULT_VIEW,
  event: eventId('exhibition-2024'),
  actors: [actorId('kim')],
  search: 'arms',
  pane: 'list',
};

describe('openDataset', () => {
  test('keeps the view that was asked for with the address', () => {
    const store = createAppStore({ origin: address, view: asked, opening });
    store
      .getState()
      .openDataset({ origin: address, subject: 'kim.json', dataset: kim, file: noFile, problems: [] });
    expect(store.getState()).toMatchObject({
      dataset: kim,
      view: asked,
      opening: null,
      report: null,
      notice: null,
    });
  });

  test('drops what the dataset does not have, and says so', () => {
    const view = { ...asked, event: eventId('gone'), actors: [actorId('kim'), actorId('nobody')] };
    const store = createAppStore({ origin: address, view });
    store
      .getState()
      .openDataset({ origin: address, subject: 'kim.json', dataset: kim, file: noFile, problems: [] });
    expect(store.getState().view).toEqual({ ...asked, event: null });
    expect(store.getState().notice).toBe(
      'Not in this dossier, so left out of the view: event “gone”, actor “nobody”.',
    );
  });

  test('starts afresh for another dossier', () => {
    const store = createAppStore({
      origin: address,
      dataset: kim,
      view: asked,
      onScreen: [eventId('exhibition-2024')],
    });
    store
      .getState()
      .openDataset({ origin: file, subject: 'mine.json', dataset: keepingTime, file: noFile, problems: [] });
    expect(store.getState()).toMatchObject({
      origin: file,
      dataset: keepingTime,
      view: DEFAULT_VIEW,
      onScreen: [],
      notice: null,
    });
  });

  test('reports problems of a file that opens all the same, and forgets those of the last', () => {
    const store = createAppStore({ report: { subject: 'old.json', problems: [problem], isOpen: false } });
    store
      .getState()
      .openDataset({ origin: file, subject: 'mine.json', dataset: kim, file: noFile, problems: [problem] });
    expect(store.getState().report).toEqual({ subject: 'mine.json', problems: [problem], isOpen: true });
    store
      .getState()
      .openDataset({ origin: file, subject: 'mine.json', dataset: kim, file: noFile, problems: [] });
    expect(store.getState().report).toBeNull();
  });

  test('keeps a notice that was there when there is nothing to add', () => {
    const store = createAppStore({ origin: address, notice: 'The link was damaged.' });
    store
      .getState()
      .openDataset({ origin: address, subject: 'kim.json', dataset: kim, file: noFile, problems: [] });
    expect(store.getState().notice).toBe('The link was damaged.');
  });
});

test('a file that is refused leaves what is open alone', () => {
  const store = createAppStore({ origin: address, dataset: kim, view: asked });
  store.getState().startOpening(opening);
  store.getState().refuse('broken.json', [problem]);
  expect(store.getState()).toMatchObject({
    origin: address,
    dataset: kim,
    view: asked,
    opening: null,
    report: { subject: 'broken.json', problems: [problem], isOpen: false },
  });
  store.getState().closeReport();
  expect(store.getState().report).toBeNull();
});

describe('addProved', () => {
  const [first, ...others] = kim.events;
  const unproved = {
    ...kim,
    events: kim.events.map((event) => ({
      ...event,
      quotes: event.quotes.map((quote) => ({ ...quote, verdict: UNCHECKED })),
    })),
  };

  test('puts events with verdicts in the place of those without', () => {
    const store = createAppStore({ dataset: unproved });
    store.getState().addProved(first ? [first] : [], []);
    expect(store.getState().dataset?.events[0]).toBe(first);
    expect(store.getState().dataset?.events.slice(1)).toEqual(unproved.events.slice(1));
    store.getState().addProved(others, []);
    expect(store.getState().dataset).toEqual(kim);
    expect(store.getState().report).toBeNull();
  });

  test('adds to the report of the dossier', () => {
    const other = { ...problem, path: 'events[4]' };
    const store = createAppStore({ dataset: unproved });
    store.getState().addProved([], [problem]);
    expect(store.getState().report).toEqual({ subject: kim.title, problems: [problem], isOpen: true });
    store.getState().addProved([], [other]);
    expect(store.getState().report?.problems).toEqual([problem, other]);
  });
});

describe('visit', () => {
  test('another view of the same dossier, without what it does not have', () => {
    const store = createAppStore({ origin: address, dataset: kim });
    store.getState().visit({ ...address }, { ...asked, kinds: ['wedding'] }, null);
    expect(store.getState()).toMatchObject({ dataset: kim, view: { ...asked, kinds: [] } });
  });

  test('another dossier: the view waits as it is until that is here', () => {
    const store = createAppStore({ origin: address, dataset: kim });
    const view = { ...DEFAULT_VIEW, event: eventId('sea-trials') };
    store.getState().visit(file, view, 'A note.');
    expect(store.getState()).toMatchObject({ origin: file, dataset: null, view, notice: 'A note.' });
  });
});

describe('the view', () => {
  test('choosing an event chooses no quote unless one is named', () => {
    const store = createAppStore({ dataset: kim });
    store.getState().selectEvent(eventId('exhibition-2024'), 1);
    expect(store.getState().view).toMatchObject({ event: 'exhibition-2024', quote: 1 });
    store.getState().selectEvent(eventId('trump-reelected'));
    expect(store.getState().view).toMatchObject({ event: 'trump-reelected', quote: null });
    store.getState().selectEvent(null);
    expect(store.getState().view).toMatchObject({ event: null, quote: null });
  });

  test('clearing the filters leaves everything else', () => {
    const store = createAppStore({ dataset: kim, view: { ...asked, actorMode: 'all', lanes: 'kind' } });
    store.getState().clearFilters();
    expect(store.getState().view).toEqual({ ...asked, ...NO_FILTERS, lanes: 'kind' });
  });

  test('asking for a place opens the article, and choosing an event forgets the place', () => {
    const store = createAppStore({ dataset: kim, view: { ...asked, isArticleShown: false } });
    const place = { source: kim.sources[0]!.id, paragraph: 0, start: 0, end: 5 };
    store.getState().showPlace(place);
    const first = store.getState().shownPlace;
    expect(first).toEqual(place);
    expect(store.getState().view.isArticleShown).toBe(true);
    store.getState().showPlace(place);
    expect(store.getState().shownPlace).not.toBe(first);
    store.getState().selectEvent(eventId('trump-reelected'));
    expect(store.getState().shownPlace).toBeNull();
  });
});

test('the same events on screen again change nothing', () => {
  const store = createAppStore({ dataset: kim });
  store.getState().setOnScreen([eventId('a'), eventId('b')]);
  const before = store.getState();
  store.getState().setOnScreen([eventId('a'), eventId('b')]);
  expect(store.getState()).toBe(before);
  store.getState().setOnScreen([eventId('b')]);
  expect(store.getState().onScreen).toEqual(['b']);
});

test.each<[DossierOrigin, DossierOrigin, boolean]>([
  [{ kind: 'start' }, { kind: 'start' }, true],
  [address, { ...address }, true],
  [address, { kind: 'address', address: '/data/other.json' }, false],
  [file, { ...file }, true],
  [file, { kind: 'file', name: 'other.json' }, false],
  [{ kind: 'address', address: 'x' }, { kind: 'file', name: 'x' }, false],
  [{ kind: 'start' }, address, false],
])('%o and %o are the same origin: %s', (a, b, expected) => {
  expect(sameOrigin(a, b)).toBe(expected);
});
