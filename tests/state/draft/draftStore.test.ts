import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeTitle } from '../../../src/state/draft/changeDossier.ts';
import { changeEvent } from '../../../src/state/draft/changeEvents.ts';
import {
  createDraftStore,
  selectCanRedo,
  selectCanUndo,
  selectDraft,
  type DraftStore,
} from '../../../src/state/draft/draftStore.ts';
import { anyChanges } from './anyChanges.ts';
import { draftId, smallDraft } from './drafts.ts';

const openStore = () => {
  const clock = { now: 0 };
  return { store: createDraftStore(smallDraft(), () => clock.now), clock };
};
const titleIn = (store: DraftStore) => selectDraft(store.getState()).file.title;

test('a title typed is undone at once, and so is all else', () => {
  const { store, clock } = openStore();
  const { change, undo, redo } = store.getState();
  for (const title of ['C', 'Cl', 'Clo']) change((draft) => changeTitle(draft, title), 'title');
  clock.now += 5000;
  change((draft) => changeEvent(draft, 'strike', { title: 'It strikes' }));
  expect(selectDraft(store.getState()).file).toMatchObject({
    title: 'Clo',
    events: [{ title: 'It strikes' }],
  });
  undo();
  undo();
  expect(selectDraft(store.getState())).toEqual(smallDraft());
  expect([selectCanUndo(store.getState()), selectCanRedo(store.getState())]).toEqual([false, true]);
  redo();
  expect(titleIn(store)).toBe('Clo');
});

test('a change that changes nothing is no step', () => {
  const { store } = openStore();
  store.getState().change((draft) => changeTitle(draft, ''));
  expect(selectCanUndo(store.getState())).toBe(false);
});

test('whatever is changed, undo gives back', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const { store } = openStore();
      for (const change of changes) store.getState().change(change);
      const after = selectDraft(store.getState());
      while (selectCanUndo(store.getState())) store.getState().undo();
      expect(selectDraft(store.getState())).toStrictEqual(smallDraft());
      while (selectCanRedo(store.getState())) store.getState().redo();
      expect(selectDraft(store.getState())).toBe(after);
    }),
  );
});

test('a version that parts keeps what can be undone, all of it under the new id', () => {
  const { store } = openStore();
  const { change, continueAs, undo, redo } = store.getState();
  change((draft) => changeTitle(draft, 'Mine'));
  continueAs(draftId('other'), (draft) => changeTitle(draft, `${draft.file.title} (2)`));
  const shown = () => [selectDraft(store.getState()).id, titleIn(store)];
  expect(shown()).toEqual(['other', 'Mine (2)']);
  undo();
  expect(shown()).toEqual(['other', 'Clocks (2)']);
  redo();
  expect(shown()).toEqual(['other', 'Mine (2)']);
});

test('a version of another tab begins a history of its own', () => {
  const { store } = openStore();
  store.getState().change((draft) => changeTitle(draft, 'Mine'));
  store.getState().adopt(changeTitle(smallDraft(), 'Theirs'));
  expect(titleIn(store)).toBe('Theirs');
  expect(selectCanUndo(store.getState())).toBe(false);
});
