import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { areRanksAwaited, standBack } from '../../../src/browser/reading/standBack.ts';
import { createAppStore } from '../../../src/state/store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const page = new EventTarget();
  const held: boolean[] = [];
  const ended = new AbortController();
  const state = { isAwaited: false };
  standBack(
    page,
    () => state.isAwaited,
    (isHeld) => held.push(isHeld),
    ended.signal,
  );
  const act = (type: string, fields = {}) => page.dispatchEvent(Object.assign(new Event(type), fields));
  return { act, held, state, ended };
}

test.each([
  ['pointerdown', {}],
  ['wheel', {}],
  ['keydown', {}],
  ['input', {}],
  ['click', {}],
  ['scroll', {}],
  ['pointermove', { buttons: 1 }],
])('at once at %s, and until nothing happened for a second', (type, fields) => {
  const { act, held } = setUp();
  act(type, fields);
  expect(held).toEqual([true]);
  vi.advanceTimersByTime(900);
  act('keydown');
  vi.advanceTimersByTime(900);
  expect(held).toEqual([true]);
  vi.advanceTimersByTime(200);
  expect(held).toEqual([true, false]);
});

test('a pointer that only passes over the page is no act', () => {
  const { act, held } = setUp();
  act('pointermove', { buttons: 0 });
  expect(held).toEqual([]);
});

test('not while a person waits for what is held, which their act may ask for', () => {
  const { act, held, state } = setUp();
  act('click');
  state.isAwaited = true;
  vi.advanceTimersByTime(1);
  expect(held).toEqual([true, false]);
  act('click');
  expect(held).toEqual([true, false]);
  state.isAwaited = false;
  act('click');
  expect(held).toEqual([true, false, true]);
});

test('no longer than it is wanted', () => {
  const { act, held, ended } = setUp();
  ended.abort();
  act('click');
  expect(held).toEqual([]);
});

test('ranks are awaited in a list by title of a great dossier, until they come', () => {
  const store = createAppStore();
  const isAwaited = () => areRanksAwaited(store.getState());
  store.getState().changeView({ pane: 'list', sort: { by: 'title', isDescending: false } });
  expect(isAwaited()).toBe(false);
  store.getState().setFound({ search: '', places: new Uint32Array() });
  expect(isAwaited()).toBe(true);
  store.getState().changeView({ pane: 'timeline' });
  expect(isAwaited()).toBe(false);
  store.getState().changeView({ pane: 'list' });
  store.getState().setTitleRanks(new Uint32Array());
  expect(isAwaited()).toBe(false);
});
