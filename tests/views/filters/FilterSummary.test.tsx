import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EmptyResult } from '../../../src/views/filters/EmptyResult.tsx';
import { FilterSummary } from '../../../src/views/filters/FilterSummary.tsx';
import { actorId, bundledDataset, smallDataset } from '../../state/datasets.ts';
import { hostileStrings } from './hostileStrings.ts';
import { renderView } from './renderView.tsx';

const kim = bundledDataset('kim-defence-exhibition');
const status = () => screen.getByRole('status').textContent;
const button = (name: string) => screen.getByRole('button', { name });

describe('FilterSummary', () => {
  test.each([
    [{}, '23 of 23 events'],
    [{ search: 'shoigu' }, '1 of 23 events'],
    [{ search: 'zzz' }, '0 of 23 events'],
  ])('%j: %s', (view, words) => {
    renderView(<FilterSummary />, kim, view);
    expect(status()).toBe(words);
  });

  test('thousands stand apart to the eye only', () => {
    const events = Array.from({ length: 1204 }, (_, place) => ({ title: place < 1003 ? 'Tick' : 'Tock' }));
    const { container } = renderView(<FilterSummary />, smallDataset({ events }), { search: 'tick' });
    expect(status()).toBe('1003 of 1204 events');
    expect(Array.from(container.querySelectorAll('output span'), (span) => span.textContent)).toEqual([
      '003',
      '204',
    ]);
  });

  test('nothing to take back without filters', () => {
    renderView(<FilterSummary />, kim);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('each filter can be taken back; the focus goes to the next, and at last to the count', async () => {
    const { store, user } = renderView(<FilterSummary />, kim, {
      actors: [actorId('kim'), actorId('japan')],
      kinds: ['military'],
      search: 'arms',
    });
    await user.click(button('Remove filter: Kim Jong Un'));
    expect(store.getState().view.actors).toEqual(['japan']);
    expect(document.activeElement).toBe(button('Remove filter: Japan'));
    await user.click(button('Remove filter: Military'));
    expect(document.activeElement).toBe(button('Remove filter: search “arms”'));
    await user.click(button('Remove filter: search “arms”'));
    expect(store.getState().view.search).toBe('');
    expect(document.activeElement).toBe(button('Remove filter: Japan'));
    await user.click(button('Remove filter: Japan'));
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(status()).toBe('23 of 23 events');
  });

  test('all at once', async () => {
    const { user } = renderView(<FilterSummary />, kim, {
      actors: [actorId('kim')],
      statuses: ['denied'],
      search: 'x',
    });
    await user.click(button('Clear all filters'));
    expect(status()).toBe('23 of 23 events');
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a filter that goes away by itself does not take the focus', async () => {
    const { store } = renderView(<FilterSummary />, kim, { search: 'x', kinds: ['summit'] });
    store.getState().changeView({ search: '' });
    await screen.findByText('2 of 23 events');
    expect(document.activeElement).toBe(document.body);
  });

  test.runIf(hostileStrings.length > 0)('hostile searches and kinds are shown as text', () => {
    for (const text of hostileStrings) {
      const { container, unmount } = renderView(
        <FilterSummary />,
        smallDataset({ events: [{ kind: text }] }),
        {
          search: text,
          kinds: [text],
        },
      );
      expect(container.querySelectorAll('bdi').length).toBe(2);
      expect(container.querySelector('script, img, iframe, svg, a')).toBeNull();
      unmount();
    }
  });
});

describe('EmptyResult', () => {
  test('says why, and what each way out would show', async () => {
    const { store, user } = renderView(
      <>
        <FilterSummary />
        <EmptyResult />
      </>,
      kim,
      { actors: [actorId('koo'), actorId('japan')], actorMode: 'all' },
    );
    screen.getByText('No event names both Koo Byoungsam and Japan.');
    expect(button('Without Koo Byoungsam: 1 event').title).toBe('Koo Byoungsam');
    await user.click(button('Without Japan: 1 event'));
    expect(store.getState().view.actors).toEqual(['koo']);
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  test('shows everything again', async () => {
    const { store, user } = renderView(<EmptyResult />, kim, { search: 'xyz', kinds: ['summit'] });
    screen.getByText('No event is of the kind “summit” and matches the search “xyz”.');
    button('Without search “xyz”: 2 events');
    await user.click(button('Show all 23 events'));
    expect(store.getState().view).toMatchObject({ search: '', kinds: [] });
  });

  test('a dossier without events offers nothing to take back', () => {
    renderView(<EmptyResult />, smallDataset({ events: [] }));
    screen.getByText('This dossier has no events.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
