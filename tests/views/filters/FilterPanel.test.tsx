import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FilterPanel } from '../../../src/views/filters/FilterPanel.tsx';
import { actorId, bundledDataset, smallDataset } from '../../state/datasets.ts';
import { hostileStrings } from './hostileStrings.ts';
import { renderView } from './renderView.tsx';

const kim = bundledDataset('kim-defence-exhibition');
const group = (name: string) => within(screen.getByRole('group', { name }));
const names = (name: string) =>
  group(name)
    .queryAllByRole('checkbox')
    .map((box) => box.closest('label')?.querySelector('bdi')?.textContent);
const isDim = (box: HTMLElement) => box.closest('label')?.hasAttribute('data-dim');

describe('actors', () => {
  test('a checkbox each, by kind, with the count as its description', () => {
    renderView(<FilterPanel />, kim);
    const actors = group('Actors');
    expect(actors.getAllByRole('checkbox').length).toBe(kim.actors.length);
    actors.getByRole('checkbox', { name: 'Kim Jong Un', description: '19 events if added' });
    actors.getByRole('checkbox', { name: 'Sergei Shoigu', description: '1 event if added' });
    expect(names('People')).toEqual([
      'Kim Jong Un',
      'Donald Trump',
      'Vladimir Putin',
      'Koo Byoungsam',
      'Sergei Shoigu',
    ]);
    expect(names('States').length).toBe(6);
    group('Organisations').getByRole('checkbox', { name: 'UN Security Council' });
    group('Groups').getByRole('checkbox', { name: 'Some experts' });
  });

  test('choosing one filters, and tells how many of those shown it stands for', async () => {
    const { store, user } = renderView(<FilterPanel />, kim);
    await user.click(screen.getByRole('checkbox', { name: 'Vladimir Putin' }));
    expect(store.getState().view.actors).toEqual(['putin']);
    screen.getByRole('checkbox', {
      name: 'Vladimir Putin',
      checked: true,
      description: '3 of the events shown',
    });
    await screen.findByRole('checkbox', {
      name: 'Japan',
      checked: false,
      description: '4 events if added',
    });
    await user.click(screen.getByRole('checkbox', { name: 'Vladimir Putin' }));
    expect(store.getState().view.actors).toEqual([]);
  });

  test('of another dossier have their counts as soon as they are there', () => {
    const { store } = renderView(<FilterPanel />, kim);
    const actors = [{ id: 'mouse', name: 'The mouse', kind: 'person' }];
    const dataset = smallDataset({ actors, events: [{ actors: ['mouse'] }] });
    act(() => store.setState({ dataset }));
    screen.getByRole('checkbox', { name: 'The mouse', description: '1 event if added' });
    expect(names('People')).toEqual(['The mouse']);
  });

  test('“All of” narrows the counts, and dims whoever is in none of the events', async () => {
    const { store, user } = renderView(<FilterPanel />, kim, { actors: [actorId('putin')] });
    screen.getByRole('radio', { name: 'Any of', checked: true });
    await user.click(screen.getByRole('radio', { name: 'All of' }));
    expect(store.getState().view.actorMode).toBe('all');
    const japan = await screen.findByRole('checkbox', { name: 'Japan', description: '0 events if added' });
    expect(isDim(japan)).toBe(true);
    expect(isDim(screen.getByRole('checkbox', { name: 'Russia' }))).toBe(false);
    japan.focus();
    expect(document.activeElement).toBe(japan);
  });

  test('“Any of” dims whoever brings no event that is not shown already', () => {
    renderView(<FilterPanel />, kim, { actors: [actorId('kim')] });
    expect(
      isDim(screen.getByRole('checkbox', { name: 'Sergei Shoigu', description: '19 events if added' })),
    ).toBe(true);
    expect(
      isDim(screen.getByRole('checkbox', { name: 'Koo Byoungsam', description: '20 events if added' })),
    ).toBe(false);
  });

  test('“Clear” is there while somebody is chosen, leaves the other filters, and keeps the focus in the group', async () => {
    const { store, user } = renderView(<FilterPanel />, kim, {
      actors: [actorId('kim')],
      kinds: ['summit'],
      actorMode: 'all',
    });
    await user.click(group('Actors').getByRole('button', { name: 'Clear' }));
    expect(store.getState().view).toMatchObject({ actors: [], kinds: ['summit'], actorMode: 'all' });
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'All of' }));
  });

  test('finds by name and by alias, and says which alias', async () => {
    const { user } = renderView(<FilterPanel />, kim);
    const field = screen.getByRole('searchbox', { name: 'Find an actor' });
    await user.type(field, 'washing');
    expect(names('Actors')).toEqual(['United States']);
    screen.getByRole('checkbox', {
      name: 'United States',
      description: 'also: Washington 13 events if added',
    });
    screen.getByText('also: Washington');
    await user.clear(field);
    await user.type(field, 'nobody');
    expect(names('Actors')).toEqual([]);
    screen.getByText('No actor is called “nobody”.');
  });

  test('a long list shows the first 40 and whoever is chosen, and 100 when asked; the rest is found by typing', async () => {
    const actors = Array.from({ length: 300 }, (_, index) => ({
      id: `a${index}`,
      name: `Actor ${String(index).padStart(3, '0')}`,
      kind: 'person',
    }));
    const dataset = smallDataset({ actors, events: [{ actors: ['a7', 'a299'] }] });
    const { user } = renderView(<FilterPanel />, dataset, { actors: [actorId('a200')] });
    expect(names('People').slice(0, 3)).toEqual(['Actor 007', 'Actor 299', 'Actor 000']);
    expect(names('People').length).toBe(41);
    screen.getByRole('checkbox', { name: 'Actor 200', checked: true });
    screen.getByText('… and 259 more: type to find one');
    await user.click(screen.getByRole('button', { name: 'Show 60 more people' }));
    expect(names('People').length).toBe(101);
    screen.getByText('… and 199 more: type to find one');
    await user.type(screen.getByRole('searchbox', { name: 'Find an actor' }), '250');
    expect(names('People')).toEqual(['Actor 250']);
    expect(screen.queryByText(/type to find one/)).toBeNull();
    await user.clear(screen.getByRole('searchbox', { name: 'Find an actor' }));
    await user.click(screen.getByRole('button', { name: 'Show fewer people' }));
    expect(names('People').length).toBe(41);
  });

  test('an actor that the file never describes is marked, and a long name can be read in full', () => {
    const long = 'An actor with a very long name '.repeat(10).trim();
    const dataset = smallDataset({
      actors: [{ id: 'x', name: long, kind: 'state' }],
      events: [{ actors: ['x', 'ghost'] }],
    });
    renderView(<FilterPanel />, dataset);
    group('Groups').getByRole('checkbox', {
      name: 'ghost',
      description: 'missing in the file 1 event if added',
    });
    expect(screen.getByTitle(long).textContent).toBe(long);
  });

  test('a dossier without actors has no such filter', () => {
    renderView(<FilterPanel />, smallDataset({ events: [{}] }));
    expect(screen.queryByRole('group', { name: 'Actors' })).toBeNull();
  });

  test.runIf(hostileStrings.length > 0)('hostile names are shown as text', () => {
    const actors = hostileStrings.map((name, index) => ({ id: `a${index}`, name, kind: 'person' }));
    const events = hostileStrings.map((_, index) => ({ actors: [`a${index}`], kind: hostileStrings[index] }));
    const { container } = renderView(<FilterPanel />, smallDataset({ actors, events }), {
      actors: actors.map(({ id }) => actorId(id)),
    });
    expect(new Set(names('People'))).toEqual(new Set(hostileStrings));
    expect(container.querySelector('script, img, iframe, svg, a')).toBeNull();
  });
});

describe('other filters', () => {
  test.each([
    ['How the date is known', 'Resolved from another date', '8 events if added', { bases: ['resolved'] }],
    ['How the date is known', 'Not dated by the source', '11 events if added', { bases: ['undated'] }],
    ['Status', 'Expected', '3 events if added', { statuses: ['expected'] }],
  ])('%s: %s', async (legend, name, description, chosen) => {
    const { store, user } = renderView(<FilterPanel />, kim);
    await user.click(group(legend).getByRole('checkbox', { name, description }));
    expect(store.getState().view).toMatchObject(chosen);
    group(legend).getByRole('checkbox', {
      name,
      checked: true,
      description: description.replace(/ events? if added/, ' of the events shown'),
    });
  });

  test('statuses and bases are all listed, those of no event dimmed', () => {
    renderView(<FilterPanel />, kim);
    expect(names('Status')).toEqual(['Reported', 'Alleged', 'Denied', 'Expected']);
    expect(
      isDim(group('Status').getByRole('checkbox', { name: 'Denied', description: '0 events if added' })),
    ).toBe(true);
  });

  test('many kinds are folded away, except those that are chosen', async () => {
    const { store, user } = renderView(<FilterPanel />, kim, { kinds: ['summit'] });
    expect(names('Kind of event')).toEqual(['Summit']);
    const toggle = screen.getByRole('button', { name: 'Kind of event', expanded: false });
    await user.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(names('Kind of event').length).toBe(kim.kinds.length);
    await user.click(screen.getByRole('checkbox', { name: 'Arms transfer' }));
    expect(store.getState().view.kinds).toEqual(['summit', 'arms transfer']);
    await user.click(toggle);
    expect(names('Kind of event')).toEqual(['Summit', 'Arms transfer']);
  });

  test('few kinds are simply listed', () => {
    renderView(<FilterPanel />, smallDataset({ kinds: ['talk', 'deal'], events: [{ kind: 'talk' }] }));
    expect(screen.queryByRole('button', { name: 'Kind of event' })).toBeNull();
    expect(names('Kind of event')).toEqual(['Talk', 'Deal']);
  });
});
