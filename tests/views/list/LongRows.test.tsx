import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EventTable } from '../../../src/views/list/EventTable.tsx';
import { eventId, smallDataset } from '../../state/datasets.ts';
import { renderView } from '../filters/renderView.tsx';

const DATED = 990;
const APART = { undrawable: 4, undated: 6 };
const COUNT = DATED + APART.undrawable + APART.undated;
const dateOf = (place: number) =>
  place < DATED
    ? { edtf: `${1000 + place}`, basis: 'stated' }
    : place < DATED + APART.undrawable
      ? { edtf: 'Y-13800000000', basis: 'stated' }
      : { edtf: null, basis: 'undated' };
const long = smallDataset({
  events: Array.from({ length: COUNT }, (_, place) => ({ date: dateOf(place) })),
});

const ROW_HEIGHT = 40;
const PANE_HEIGHT = 400;

// jsdom lays nothing out: rows of one height in a pane that shows ten of them.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(PANE_HEIGHT);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(COUNT * ROW_HEIGHT);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    return new DOMRect(0, 0, 0, this.matches('tr') ? ROW_HEIGHT : 0);
  });
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});
afterEach(() => vi.restoreAllMocks());

const draw = (view = {}) =>
  renderView(
    <div style={{ overflowY: 'auto' }}>
      <EventTable />
    </div>,
    long,
    view,
  );
const table = () => screen.getByRole('table', { name: 'Events' });
const rows = () => within(table()).getAllByRole('row').slice(1);
const placeOf = (row: HTMLElement) => Number(row.getAttribute('aria-rowindex')) - 2;
const titleIn = (row: HTMLElement) => within(row).getByRole('rowheader').textContent;
const tabStops = () => rows().filter((row) => row.querySelector('[tabindex="0"]'));
const focusedRow = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');

describe('a long list', () => {
  test('draws the rows in sight, and says which of how many they are', () => {
    draw();
    expect(table().getAttribute('aria-rowcount')).toBe(`${COUNT + 1}`);
    expect(rows().length).toBeGreaterThan(PANE_HEIGHT / ROW_HEIGHT);
    expect(rows().length).toBeLessThan(50);
    const places = rows().map(placeOf);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(rows().map(titleIn)).toEqual(places.map((place) => long.events[place]?.title));
  });

  test('is as long as if all rows were drawn that are as high as most are', () => {
    draw();
    const [dated] = within(table()).getAllByRole('rowgroup').slice(1);
    expect(dated?.style.blockSize).toBe(`${DATED * ROW_HEIGHT}px`);
  });

  test('has every group of rows', () => {
    draw();
    const undated = screen.getByRole('rowgroup', { name: 'Not dated by the source' });
    expect(within(undated).getAllByRole('row').map(placeOf)).toEqual([COUNT - APART.undated]);
    const far = screen.getByRole('rowgroup', { name: 'Dated, but cannot be drawn' });
    expect(within(far).getAllByRole('row').map(placeOf)).toEqual([DATED]);
  });

  test('keys lead to rows that were not drawn, and the Tab key stops at one', async () => {
    const { user } = draw();
    expect(tabStops().map(placeOf)).toEqual([0]);
    within(rows()[0]!).getByRole('button').focus();
    await user.keyboard('{End}');
    expect(focusedRow()).toBe(`${COUNT + 1}`);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(focusedRow()).toBe(`${COUNT - 1}`);
    expect(tabStops().map(placeOf)).toEqual([COUNT - 3]);
    await user.keyboard('{Home}{ArrowDown}');
    expect(focusedRow()).toBe('3');
  });

  test('has the row of the event that is chosen elsewhere, as the current one', () => {
    const { store } = draw();
    const current = () => rows().filter((row) => row.hasAttribute('aria-current'));
    expect(current()).toEqual([]);
    act(() => store.getState().selectEvent(eventId('e500')));
    expect(current().map(titleIn)).toEqual(['Event 500']);
    expect(tabStops().map(titleIn)).toEqual(['Event 500']);
  });

  test('has no place numbers once a filter has made it short', () => {
    const { store } = draw();
    act(() => store.getState().changeView({ bases: ['undated'] }));
    expect(rows().map(titleIn)).toEqual(long.events.slice(-APART.undated).map(({ title }) => title));
    expect(table().hasAttribute('aria-rowcount')).toBe(false);
    expect(rows().some((row) => row.hasAttribute('aria-rowindex'))).toBe(false);
  });
});
