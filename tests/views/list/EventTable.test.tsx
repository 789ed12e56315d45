import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/dataset/dateWords.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { EventTable } from '../../../src/views/list/EventTable.tsx';
import { actorId, BUNDLED, bundledDataset, eventId, smallDataset } from '../../state/datasets.ts';
import { hostileStrings } from '../filters/hostileStrings.ts';
import { renderView } from '../filters/renderView.tsx';

const kim = bundledDataset('kim-defence-exhibition');
const table = () => screen.getByRole('table', { name: 'Events' });
/** The rows of events, without that of the headers. */
const rows = () => within(table()).getAllByRole('row').slice(1);
const titles = () =>
  within(table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const title = (name: string) => screen.getByRole('button', { name });
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('EventTable', () => {
  test.each(BUNDLED)('has a row for every event of %s, in time order, undated ones last', (name) => {
    const dataset = bundledDataset(name);
    renderView(<EventTable />, dataset);
    expect(titles()).toEqual(dataset.events.map((event) => event.title));
    expect(rows().map((row) => cells(row)[0])).toEqual(dataset.events.map(({ date }) => formatDate(date)));
    const undated = dataset.events.filter(({ date }) => date.reading === null);
    const group = screen.getByRole('rowgroup', { name: 'Not dated by the source' });
    expect(within(group).getAllByRole('row').length).toBe(undated.length);
  });

  test('dates that cannot be drawn stand apart from the undated', () => {
    const far = { title: 'The beginning', date: { edtf: 'Y-13800000000', basis: 'stated' } };
    renderView(
      <EventTable />,
      smallDataset({ events: [{ date: { edtf: null, basis: 'undated' } }, far, { title: 'This year' }] }),
    );
    expect(titles()).toEqual(['This year', 'The beginning', 'Event 0']);
    const group = screen.getByRole('rowgroup', { name: 'Dated, but cannot be drawn' });
    expect(
      within(group)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['The beginning']);
    expect(
      within(screen.getByRole('rowgroup', { name: 'Not dated by the source' })).getAllByRole('row'),
    ).toHaveLength(1);
  });

  test('tells date, kind, actors, status and what became of the quotes', () => {
    const dataset = smallDataset({
      sources: [
        {
          id: 's',
          title: 'S',
          published: '2024',
          text: ['The envoys met last week in Oslo. The “envoys” left.'],
        },
      ],
      actors: [{ id: 'a', name: 'Envoys', kind: 'group' }],
      events: [
        {
          title: 'Envoys meet',
          kind: 'arms talk',
          date: { edtf: '2023-07', basis: 'resolved', words: 'last week' },
          actors: ['a', 'ghost'],
          status: 'alleged',
          attributedTo: ['a'],
          quotes: [
            { source: 's', text: 'The envoys met last week in Oslo.' },
            { source: 's', text: 'The "envoys" left.' },
            { source: 's', text: 'The envoys never met at all.' },
          ],
        },
        { title: 'Nobody says so', date: { edtf: null, basis: 'undated' } },
      ],
    });
    renderView(<EventTable />, dataset);
    const [first, second] = rows().map(cells);
    expect(first).toEqual([
      'July 2023',
      'Arms talk',
      'Envoys, ghost',
      'Alleged',
      '1 verbatim, 1 same words, 1 not found in the source',
    ]);
    expect(second).toEqual(['not dated by the source', 'Speech', '', 'Reported', 'no quote given']);
    screen.getByTitle('some day in July 2023, from the words “last week”');
  });

  test('shows what the filters let through, the words searched for marked', () => {
    const { container } = renderView(<EventTable />, kim, {
      actors: [actorId('kim'), actorId('putin')],
      actorMode: 'all',
      search: 'putin',
    });
    expect(rows().length).toBe(3);
    const marked = [...container.querySelectorAll('bdi > span > span')].map(({ textContent }) => textContent);
    expect(marked.length).toBeGreaterThan(0);
    expect(new Set(marked)).toEqual(new Set(['Putin']));
  });

  test('choosing a title selects the event, and its row is the current one', async () => {
    const { store, user } = renderView(<EventTable />, kim);
    expect(rows().some((row) => row.hasAttribute('aria-current'))).toBe(false);
    const [, second] = kim.events;
    await user.click(title(second!.title));
    expect(store.getState().view).toMatchObject({ event: second!.id, quote: null });
    expect(
      rows()
        .map((row) => row.getAttribute('aria-current'))
        .indexOf('true'),
    ).toBe(1);
    expect(rows().filter((row) => row.hasAttribute('aria-current')).length).toBe(1);
  });
});

describe('sorting', () => {
  const header = (name: string) => screen.getByRole('columnheader', { name });

  test('by time at first; a click sorts by a column, another turns it round', async () => {
    const { store, user } = renderView(<EventTable />, kim);
    expect(header('Date').getAttribute('aria-sort')).toBe('ascending');
    expect(header('Event').hasAttribute('aria-sort')).toBe(false);
    await user.click(title('Event'));
    expect(store.getState().view.sort).toEqual({ by: 'title', isDescending: false });
    expect(header('Event').getAttribute('aria-sort')).toBe('ascending');
    expect(header('Date').hasAttribute('aria-sort')).toBe(false);
    await user.click(title('Event'));
    expect(store.getState().view.sort).toEqual({ by: 'title', isDescending: true });
    expect(header('Event').getAttribute('aria-sort')).toBe('descending');
    await user.click(title('Date'));
    expect(store.getState().view.sort).toEqual(DEFAULT_VIEW.sort);
    expect(titles()).toEqual(kim.events.map((event) => event.title));
  });

  test.each([
    ['Kind', 'kind'],
    ['Status', 'status'],
  ])('%s sorts too', async (name, by) => {
    const { store, user } = renderView(<EventTable />, kim);
    await user.click(title(name));
    expect(store.getState().view.sort).toEqual({ by, isDescending: false });
  });

  test.each(['Actors', 'Quotes'])('%s does not', (name) => {
    renderView(<EventTable />, kim);
    header(name);
    expect(screen.queryByRole('button', { name })).toBeNull();
  });
});

describe('keyboard', () => {
  const [first, second] = kim.events;
  const last = kim.events.at(-1);

  test('arrows lead from title to title, Enter opens', async () => {
    const { store, user } = renderView(<EventTable />, kim);
    title(first!.title).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(title(second!.title));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(title(first!.title));
    await user.keyboard('{End}{ArrowDown}');
    expect(document.activeElement).toBe(title(last!.title));
    await user.keyboard('{Home}{ArrowDown}{Enter}');
    expect(store.getState().view.event).toBe(second!.id);
  });

  test('the Tab key stops at one title: the one that had the focus, the current one, or the first', async () => {
    const stops = () =>
      within(table())
        .getAllByRole('rowheader')
        .flatMap((cell) => (cell.querySelector('[tabindex="0"]') ? [cell.textContent] : []));
    const { store, user } = renderView(<EventTable />, kim);
    expect(stops()).toEqual([first!.title]);
    act(() => store.getState().selectEvent(last!.id));
    expect(stops()).toEqual([last!.title]);
    title(last!.title).focus();
    await user.keyboard('{Home}{ArrowDown}');
    expect(stops()).toEqual([second!.title]);
    act(() => store.getState().changeView({ search: 'shoigu' }));
    expect(stops().length).toBe(1);
  });

  test('keys with a modifier are left to the browser', async () => {
    const { user } = renderView(<EventTable />, kim);
    title(first!.title).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}{Control>}{End}{/Control}');
    expect(document.activeElement).toBe(title(first!.title));
  });
});

describe('bad input', () => {
  test.runIf(hostileStrings.length > 0)('hostile titles, kinds and names are shown as text', () => {
    const dataset = smallDataset({
      actors: hostileStrings.map((name, index) => ({ id: index, name, kind: 'person' })),
      events: hostileStrings.map((text, index) => ({ title: text, kind: text, actors: [index] })),
    });
    const { container } = renderView(<EventTable />, dataset, { search: '', event: eventId('e3') });
    expect(titles()).toEqual(hostileStrings);
    expect(rows().map((row) => cells(row)[2])).toEqual(hostileStrings);
    expect(container.querySelector('script, img, iframe, svg, a')).toBeNull();
  });

  test('a title of 10,000 characters is cut', () => {
    renderView(<EventTable />, smallDataset({ events: [{ title: 'x'.repeat(10_000) }] }));
    expect(titles()).toEqual([`${'x'.repeat(500)}…`]);
  });

  test('a date beyond what can be drawn is listed in words, before undated events', () => {
    const events = [
      { date: { edtf: null, basis: 'undated' } },
      { date: { edtf: 'Y-13800000000', basis: 'stated' } },
    ];
    renderView(<EventTable />, smallDataset({ events }));
    expect(rows().map((row) => cells(row)[0])).toEqual(['13.8 billion BC', 'not dated by the source']);
  });
});
