import { act, cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addSource } from '../../../src/state/draft/changeSources.ts';
import { emptyFile, startDraft, type DraftId } from '../../../src/state/draft/draft.ts';
import { renderDesk } from './renderDesk.tsx';

const card = () => screen.getByRole('article', { name: 'Suggestion' });
const title = () => within(card()).getByRole('heading').textContent;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = async ({ user }: Pick<ReturnType<typeof renderDesk>, 'user'>, keys: string) => {
  act(() => button(/^Accept A$/).focus());
  await user.keyboard(keys);
};

test('a suggestion shows its words, its date and why it was made', () => {
  renderDesk();
  expect(card().textContent).toContain('Maria Lopez opened the bridge on 1 May 2024.');
  expect(card().textContent).toContain('1 May 2024 Reported');
  expect(card().textContent).toMatch(/Suggested because: dated by “1 May 2024”/);
  expect(screen.getByText(/^0 of \d reviewed$/)).toBeTruthy();
});

describe('by one key each', () => {
  test('accepted: the next one is shown, and the event is in the file', async () => {
    const desk = renderDesk();
    const first = title();
    await press(desk, 'a');
    expect(desk.file().events.map((event) => event.title)).toEqual([first]);
    expect(title()).not.toBe(first);
    expect(screen.getByText(/^1 of \d reviewed$/)).toBeTruthy();
  });

  test('rejected: no event', async () => {
    const desk = renderDesk();
    await press(desk, 'r');
    expect(desk.file().events).toEqual([]);
    expect(screen.getByText(/^1 of \d reviewed$/)).toBeTruthy();
  });

  test('accepted and edited: the focus is in the title', async () => {
    const desk = renderDesk();
    const first = title();
    await press(desk, 'e');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', first);
  });

  test('one that was accepted is edited, not accepted again', async () => {
    const desk = renderDesk();
    const first = title();
    await press(desk, 'aa{ArrowLeft}{ArrowLeft}');
    expect(title()).toBe(first);
    await press(desk, 'e');
    expect(desk.file().events).toHaveLength(2);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', first);
  });

  test('looked through without an answer', async () => {
    const desk = renderDesk();
    const first = title();
    await press(desk, '{ArrowRight}');
    expect(title()).not.toBe(first);
    await press(desk, '{ArrowLeft}');
    expect(title()).toBe(first);
    expect(screen.getByText(/^0 of \d reviewed$/)).toBeTruthy();
  });
});

test('all with a stated date at once, and undone at once', async () => {
  const desk = renderDesk();
  await desk.user.click(button(/^Accept all with a stated date \(\d\)$/));
  expect(desk.file().events.length).toBeGreaterThan(1);
  expect(desk.file().events.every(({ date }) => date.basis === 'stated')).toBe(true);
  // What is shown then is one that waits for an answer.
  expect(card().textContent).not.toContain('accepted');
  await desk.user.click(button('Undo'));
  expect(desk.file().events).toEqual([]);
  await desk.user.click(button('Redo'));
  expect(desk.file().events.length).toBeGreaterThan(1);
});

test('the focus stays on the desk where a button has no more to do', async () => {
  const desk = renderDesk();
  const pressed = async (name: string | RegExp) => {
    act(() => button(name).focus());
    await desk.user.keyboard('{Enter}');
  };
  await pressed(/^Accept all with a stated date/);
  expect(document.activeElement).toBe(button(/^Accept A$/));
  await pressed('Undo');
  expect(document.activeElement).toBe(button('Undo'));
  expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
  await desk.user.keyboard('{Enter}');
  expect(desk.file().events).toEqual([]);
  await pressed('Redo');
  expect(document.activeElement).toBe(button('Redo'));
  expect(desk.file().events.length).toBeGreaterThan(1);
});

describe('undo and redo by keys', () => {
  test.each([
    ['{Control>}z{/Control}', '{Control>}{Shift>}Z{/Shift}{/Control}'],
    ['{Meta>}z{/Meta}', '{Control>}y{/Control}'],
  ])('%s, and %s', async (undo, redo) => {
    const desk = renderDesk();
    await press(desk, 'a');
    await desk.user.keyboard(undo);
    expect(desk.file().events).toEqual([]);
    await desk.user.keyboard(redo);
    expect(desk.file().events).toHaveLength(1);
  });

  test('are the browser’s own in a field', async () => {
    const desk = renderDesk();
    await press(desk, 'e');
    await desk.user.keyboard('{Control>}z{/Control}');
    expect(desk.file().events).toHaveLength(1);
  });
});

test('an event is written without a suggestion', async () => {
  const desk = renderDesk();
  await desk.user.click(button('Write an event'));
  await desk.user.keyboard('A fair is held');
  expect(desk.file().events).toMatchObject([{ title: 'A fair is held', quotes: [] }]);
});

test('what happened to the draft is said until it is closed', async () => {
  const desk = renderDesk();
  act(() => desk.draftStore.getState().notify('Two tabs made two versions.'));
  expect(screen.getByText('Two tabs made two versions.')).toBeTruthy();
  await desk.user.click(button('Close note'));
  expect(screen.queryByText('Two tabs made two versions.')).toBeNull();
});

test.each([
  [{ kind: 'saved' }, 'Saved on this computer'],
  [{ kind: 'saving' }, 'Saving…'],
  [{ kind: 'unsaved', reason: 'The disk is full.' }, 'Not saved. The disk is full.'],
] as const)('%j is said', (saving, words) => {
  const desk = renderDesk();
  act(() => desk.draftStore.getState().setSaving(saving));
  expect(screen.getByText(words)).toBeTruthy();
});

test('while the article is read, that can be stopped', () => {
  const desk = renderDesk();
  act(() => desk.suggestionStore.getState().setProgress(0.5));
  expect(screen.getByRole('progressbar', { name: 'Reading the article' })).toHaveProperty('value', 0.5);
  expect(button('Stop')).toBeTruthy();
});

test('a draft that is begun takes the focus to its first suggestion; one that is opened leaves it', () => {
  renderDesk(undefined, true);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Accept A$/ }));
  cleanup();
  renderDesk();
  expect(document.activeElement).toBe(document.body);
});

test('where no article is in a language that is read, that is said', () => {
  renderDesk(
    addSource(startDraft('puente' as DraftId, emptyFile('Puente', 'es')), {
      title: 'Puente',
      published: '2024-05-03',
      text: ['Barack Obama visitó Madrid el 3 de mayo de 2024.'],
    }),
  );
  expect(screen.getByText(/^Events are suggested in English texts only/)).toBeTruthy();
});
