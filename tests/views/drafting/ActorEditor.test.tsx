import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addSource } from '../../../src/state/draft/changeSources.ts';
import { emptyFile, startDraft, type DraftId } from '../../../src/state/draft/draft.ts';
import { renderDesk } from './renderDesk.tsx';

const ACTORS = [
  { id: 'lopez', name: 'Maria Lopez', kind: 'person', aliases: ['Lopez', 'M. Lopez'] },
  { id: 'mayor', name: 'The mayor', kind: 'person' },
  { id: 'council', name: 'The council', kind: 'group' },
] as const;

const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The editor of the actors, with one of them open. */
async function opened(name: string) {
  const file = { ...emptyFile('Bridge opens'), actors: ACTORS, events: [] };
  const desk = renderDesk(
    addSource(startDraft('bridge' as DraftId, file), {
      title: 'Bridge opens',
      published: '2024-05-03',
      text: ['It opened.'],
    }),
  );
  await desk.user.click(screen.getByRole('radio', { name: 'Actors' }));
  await desk.user.click(button(new RegExp(`^${name} ·`)));
  const actor = (id: string) => desk.file().actors?.find((one) => one.id === id);
  return { ...desk, actor };
}

describe('other names', () => {
  const names = () => within(screen.getByRole('group', { name: 'Other names' }));

  test('are added, each once', async () => {
    const { user, actor } = await opened('The mayor');
    await user.type(names().getByRole('textbox', { name: 'Another name' }), ' Her Honour {Enter}');
    await user.type(names().getByRole('textbox', { name: 'Another name' }), 'Her Honour');
    await user.click(names().getByRole('button', { name: 'Add' }));
    expect(actor('mayor')?.aliases).toEqual(['Her Honour']);
  });

  test('are taken off, and the focus goes on', async () => {
    const { user, actor } = await opened('Maria Lopez');
    await user.click(button('Take off the name Lopez'));
    expect(actor('lopez')?.aliases).toEqual(['M. Lopez']);
    expect(document.activeElement).toBe(button('Take off the name M. Lopez'));
    await user.keyboard('{Enter}');
    expect(actor('lopez')?.aliases).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Another name' }));
  });
});

describe('two that are one', () => {
  test('are merged only when asked to, and the focus is on the one that is kept', async () => {
    const { user, actor, file } = await opened('The mayor');
    await user.selectOptions(screen.getByRole('combobox', { name: 'The same as' }), 'Maria Lopez');
    expect(file().actors).toHaveLength(3);
    await user.click(button('Merge'));
    expect(file().actors).toHaveLength(2);
    expect(actor('lopez')?.aliases).toEqual(['Lopez', 'M. Lopez', 'The mayor']);
    expect(document.activeElement).toBe(button(/^Maria Lopez ·/));
    expect(button(/^Maria Lopez ·/).getAttribute('aria-expanded')).toBe('true');
  });
});

test('one is removed, and the focus is on the next', async () => {
  const { user, file } = await opened('The mayor');
  await user.click(button('Remove The mayor'));
  expect(file().actors?.map(({ id }) => id)).toEqual(['lopez', 'council']);
  expect(document.activeElement).toBe(button(/^The council ·/));
});
