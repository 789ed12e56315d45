import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { SearchField } from '../../../src/views/filters/SearchField.tsx';
import { bundledDataset } from '../../state/datasets.ts';
import { renderView } from './renderView.tsx';

const kim = bundledDataset('kim-defence-exhibition');
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search events and text' });

test('typing searches at once, and tells how often the words stand in the article', async () => {
  const { store, user } = renderView(<SearchField />, kim);
  await user.type(field(), 'shoig');
  expect(store.getState().view.search).toBe('shoig');
  await screen.findByRole('searchbox', { description: '1 place in the article' });
  await user.clear(field());
  await user.type(field(), 'zzz');
  await screen.findByRole('searchbox', { description: '0 places in the article' });
});

test('what is typed stands in the field before it is searched; of letters that come at once the last are', async () => {
  const { store } = renderView(<SearchField />, kim);
  const searched: string[] = [];
  store.subscribe(({ view }) => void searched.push(view.search));
  fireEvent.change(field(), { target: { value: 'arm' } });
  fireEvent.change(field(), { target: { value: 'arms' } });
  expect([field().value, searched]).toEqual(['arms', []]);
  await waitFor(() => expect(searched).toEqual(['arms']));
  expect(field().value).toBe('arms');
});

test('where somebody else looks for it, they are told with each letter, before the page has drawn it', () => {
  const { store } = renderView(<SearchField />, kim);
  act(() => store.setState({ found: { search: '', places: new Uint32Array() } }));
  for (const words of ['arm', 'arms']) {
    fireEvent.change(field(), { target: { value: words } });
    expect([field().value, store.getState().view.search]).toEqual([words, words]);
  }
});

test('Escape drops what was typed and not searched yet', async () => {
  const { store, user } = renderView(<SearchField />, kim);
  fireEvent.change(field(), { target: { value: 'arms' } });
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(field().value).toBe('');
  await user.type(field(), 'kim');
  expect(store.getState().view.search).toBe('kim');
});

test('a long article is looked through, too', async () => {
  const paragraphs = Array.from({ length: 3000 }, (_, index) => (index % 3 === 0 ? 'A bridge.' : 'A road.'));
  const sources = kim.sources.map((source) => ({ ...source, paragraphs }));
  const { user } = renderView(<SearchField />, { ...kim, sources });
  await user.type(field(), 'bridge');
  const words = `${sources.length},000 places in the article`;
  expect(await screen.findByRole('searchbox', { description: words })).toBe(field());
  await user.clear(field());
  await user.type(field(), 'zzz');
  await screen.findByRole('searchbox', { description: '0 places in the article' });
});

test('Escape clears what was typed and goes no further; with nothing to clear it goes on', async () => {
  const { store, user } = renderView(<SearchField />, kim, { search: 'arms' });
  const heard = vi.fn<(key: string) => void>();
  const hear = ({ key }: KeyboardEvent) => heard(key);
  document.addEventListener('keydown', hear);
  expect(field().value).toBe('arms');
  await user.type(field(), '{Escape}');
  expect(store.getState().view.search).toBe('');
  expect(heard).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(heard).toHaveBeenCalledWith('Escape');
  document.removeEventListener('keydown', hear);
});

test('shows the search of a link, names its key, and can be focused from outside', () => {
  const ref = createRef<HTMLInputElement>();
  const { store } = renderView(<SearchField ref={ref} />, kim);
  expect(ref.current).toBe(field());
  expect(field().getAttribute('aria-keyshortcuts')).toBe('/');
  expect(store.getState().view.search).toBe('');
});
