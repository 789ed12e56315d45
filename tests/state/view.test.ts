import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_VIEW,
  fitView,
  hasFilters,
  MAX_WINDOW_MS,
  MIN_WINDOW_MS,
  NO_FILTERS,
  roundWindow,
  toggled,
  type ViewState,
} from '../../src/state/view.ts';
import { actorId, bundledDataset, eventId } from './datasets.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FARTHEST = 8.64e15;
const at = (iso: string) => Date.parse(iso);

describe('roundWindow', () => {
  test.each([
    [
      'seconds are dropped',
      at('2024-11-21T10:00:20Z'),
      at('2024-11-22T10:00:40Z'),
      at('2024-11-21T10:00Z'),
      at('2024-11-22T10:00Z'),
    ],
    [
      'hours are dropped beyond two years',
      at('2018-01-01T03:00Z'),
      at('2024-11-22T00:00Z'),
      at('2018-01-01T00:00Z'),
      at('2024-11-22T00:00Z'),
    ],
    [
      'a moment is widened',
      at('2024-11-21T10:00Z'),
      at('2024-11-21T10:01Z'),
      at('2024-11-21T10:00Z'),
      at('2024-11-21T11:00Z'),
    ],
    ['before the first day that a date can hold', -9e15, -9e15 + 10 * DAY, -FARTHEST, -FARTHEST + 10 * DAY],
    ['after the last', 9e15, 9e15 + 10 * DAY, FARTHEST - 10 * DAY, FARTHEST],
    ['across the last', FARTHEST - 1000, FARTHEST + 5, FARTHEST - MIN_WINDOW_MS, FARTHEST],
  ])('%s', (_, start, end, roundedStart, roundedEnd) => {
    expect(roundWindow({ start, end })).toEqual({ start: roundedStart, end: roundedEnd });
  });

  test.each([
    [0, 0],
    [1, 0],
    [Number.NaN, 1],
    [0, Number.NaN],
    [-Infinity, 0],
    [0, Infinity],
  ])('from %s to %s is no window', (start, end) => {
    expect(roundWindow({ start, end })).toBeNull();
  });

  const time = fc.oneof(
    fc.integer({ min: -FARTHEST, max: FARTHEST }),
    fc.double({ min: -1e17, max: 1e17, noNaN: true }),
    fc.integer({ min: at('2018-01-01'), max: at('2025-01-01') }),
  );
  const width = fc.oneof(
    fc.integer({ min: 1, max: 5 * 365 * DAY }),
    fc.double({ min: 1, max: 2e15, noNaN: true }),
  );
  const windows = fc
    .tuple(time, width)
    .map(([start, wide]) => ({ start, end: start + wide }))
    .filter(({ start, end }) => start < end);

  test('is always a window that a date can hold, inside the limits, on whole minutes', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const rounded = roundWindow(window)!;
        expect(Math.abs(rounded.start)).toBeLessThanOrEqual(FARTHEST);
        expect(Math.abs(rounded.end)).toBeLessThanOrEqual(FARTHEST);
        expect(rounded.end - rounded.start).toBeGreaterThanOrEqual(MIN_WINDOW_MS);
        expect(rounded.end - rounded.start).toBeLessThanOrEqual(MAX_WINDOW_MS);
        expect(Math.abs(rounded.start % MINUTE)).toBe(0);
        expect(Math.abs(rounded.end % MINUTE)).toBe(0);
      }),
    );
  });

  test('rounding what is rounded changes nothing', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const rounded = roundWindow(window)!;
        expect(roundWindow(rounded)).toEqual(rounded);
      }),
    );
  });
});

describe('fitView', () => {
  const dataset = bundledDataset('kim-defence-exhibition');
  const view = (change: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...change });

  test('a view that fits stays the same object', () => {
    const asked = view({
      event: eventId('trump-kim-summits'),
      quote: 0,
      actors: [actorId('kim')],
      kinds: ['summit'],
      bases: ['stated'],
    });
    expect(fitView(asked, dataset)).toEqual({ view: asked, dropped: [] });
    expect(fitView(asked, dataset).view).toBe(asked);
  });

  test('what the dataset does not have is dropped and named; the rest stays', () => {
    const asked = view({
      event: eventId('gone'),
      quote: 1,
      actors: [actorId('kim'), actorId('nobody'), actorId('__proto__')],
      kinds: ['wedding', 'summit'],
      bases: ['stated'],
      statuses: ['alleged'],
      search: 'arms',
    });
    const fitted = fitView(asked, dataset);
    expect(fitted.view).toEqual(
      view({
        actors: [actorId('kim')],
        kinds: ['summit'],
        bases: ['stated'],
        statuses: ['alleged'],
        search: 'arms',
      }),
    );
    expect(fitted.dropped).toEqual(['event “gone”', 'actor “nobody”', 'actor “__proto__”', 'kind “wedding”']);
  });

  test.each([99, -1, 0.5, Number.NaN])('a quote that is not there (%s) leaves the event', (quote) => {
    const { view: fitted, dropped } = fitView(view({ event: eventId('trump-kim-summits'), quote }), dataset);
    expect(fitted).toEqual(view({ event: eventId('trump-kim-summits'), quote: null }));
    expect(dropped).toEqual([]);
  });
});

test('toggling twice gives the list back, with the entry at the end', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (chosen, entry) => {
      const twice = toggled(toggled(chosen, entry), entry);
      expect([...twice].toSorted()).toEqual([...chosen].toSorted());
      expect(toggled(chosen, entry).includes(entry)).toBe(!chosen.includes(entry));
    }),
  );
});

test.each<[boolean, Partial<ViewState>]>([
  [false, {}],
  [false, { search: '  ' }],
  [false, { actorMode: 'all' }],
  [true, { search: 'x' }],
  [true, { actors: [actorId('kim')] }],
  [true, { kinds: ['summit'] }],
  [true, { bases: ['stated'] }],
  [true, { statuses: ['denied'] }],
])('hasFilters is %s for %o', (expected, change) => {
  expect(hasFilters({ ...NO_FILTERS, ...change })).toBe(expected);
});
