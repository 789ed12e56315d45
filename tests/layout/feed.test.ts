import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPlaces } from '../../src/dataset/columns/eventColumns.ts';
import { chartSpan, type DrawnEvent } from '../../src/layout/drawnEvent.ts';
import { createFeed, MAX_DRAWN, type Feed } from '../../src/layout/feed/createFeed.ts';
import { countBefore, indexMarks, reachingInto, startAt, weightAt } from '../../src/layout/feed/markIndex.ts';
import { filledSlots, slotWidth, weightiest } from '../../src/layout/feed/slots.ts';
import type { Lane } from '../../src/layout/lane.ts';
import { marksOf } from './drawn.ts';

interface Given {
  readonly start: number;
  readonly length: number;
  readonly weight: number;
}

const drawnOf = ({ start, length, weight }: Given, index: number): DrawnEvent =>
  ({
    event: { id: `e${index}`, quotes: [], actors: Array.from({ length: weight }) },
    span: { start, end: start + length },
    startEdge: 'sharp',
    endEdge: 'sharp',
  }) as unknown as DrawnEvent;

const laneOf = (places: readonly number[], id = 'all'): Lane => ({
  id,
  name: '',
  actor: null,
  places: Uint32Array.from(places),
});
const indexOf = (events: readonly DrawnEvent[]) => indexMarks(marksOf(events), allPlaces(events.length));
const feedOf = (events: readonly DrawnEvent[]) => createFeed([laneOf([...events.keys()])], marksOf(events));
const byStart = (a: DrawnEvent, b: DrawnEvent) => a.span.start - b.span.start;

const given = fc.record({
  start: fc.integer({ min: -50_000, max: 50_000 }),
  length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 20_000 })),
  weight: fc.integer({ min: 0, max: 4 }),
});
const marks = (minLength = 0) =>
  fc
    .array(given, { minLength, maxLength: minLength + 400 })
    .map((list) => list.map(drawnOf).toSorted(byStart));

describe('the index of a lane', () => {
  test('counts what starts before a time', () => {
    fc.assert(
      fc.property(marks(), fc.integer({ min: -60_000, max: 60_000 }), (events, time) => {
        const expected = events.filter((mark) => mark.span.start < time).length;
        expect(countBefore(indexOf(events), time)).toBe(expected);
      }),
    );
  });

  test('finds what began before a time and goes on at it', () => {
    fc.assert(
      fc.property(marks(300), fc.integer({ min: -60_000, max: 60_000 }), (events, time) => {
        const index = indexOf(events);
        const found = reachingInto(index, time, Infinity).map((number) => events[index.places[number] ?? -1]);
        expect(found).toEqual(events.filter(({ span }) => span.start < time && span.end > time));
      }),
      { numRuns: 40 },
    );
  });

  test('stops at a limit', () => {
    const events = Array.from({ length: 600 }, (_, index) =>
      drawnOf({ start: 0, length: 9, weight: 0 }, index),
    );
    expect(reachingInto(indexOf(events), 5, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('has open starts first, wherever they come', () => {
    const open = { ...drawnOf({ start: 500, length: 1, weight: 0 }, 1), startEdge: 'on' } as DrawnEvent;
    const index = indexOf([drawnOf({ start: 0, length: 1, weight: 0 }, 0), open]);
    expect(index.places[0]).toBe(1);
    expect(startAt(index, 0)).toBe(chartSpan(open).start);
  });
});

describe('slots', () => {
  test('double with the zoom', () => {
    expect([1, 1.5, 2, 3, 4].map((resolution) => slotWidth(resolution) / slotWidth(1))).toEqual([
      1, 2, 2, 4, 4,
    ]);
    expect([0.5, 0.25].map((resolution) => slotWidth(resolution) / slotWidth(1))).toEqual([0.5, 0.25]);
  });

  test('hold every mark of a range once', () => {
    fc.assert(
      fc.property(marks(), fc.integer({ min: 1, max: 9000 }), (events, width) => {
        const [first, last] = [Math.floor(-20_000 / width), Math.floor(20_000 / width)];
        const index = indexOf(events);
        const slots = filledSlots(index, width, first, last);
        const held = slots.flatMap(({ number, from, to }) =>
          Array.from(index.places.subarray(from, to), (place) => {
            expect(Math.floor((events[place]?.span.start ?? NaN) / width)).toBe(number);
            return events[place];
          }),
        );
        expect(held).toEqual(
          events.filter(({ span }) => span.start >= first * width && span.start < (last + 1) * width),
        );
      }),
    );
  });

  test('give their weightiest marks, of equals the earlier ones', () => {
    fc.assert(
      fc.property(
        marks(900),
        fc.nat(600),
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 1, max: 30 }),
        (events, from, length, limit) => {
          const index = indexOf(events);
          const to = Math.min(events.length, from + length);
          const numbers = Array.from({ length: to - from }, (_, more) => from + more);
          const heaviest = numbers.toSorted((a, b) => weightAt(index, b) - weightAt(index, a) || a - b);
          expect(weightiest(index, { number: 0, from, to }, limit)).toEqual(
            heaviest.slice(0, limit).toSorted((a, b) => a - b),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

const idsIn = (feed: Feed) => feed.lanes.map(({ marks: list }) => list.map(({ event }) => event.id));
const NOBODY: readonly number[] = [];

describe('what the chart is given', () => {
  test('is everything of a small dossier, wherever the window is', () => {
    const events = Array.from({ length: MAX_DRAWN }, (_, index) =>
      drawnOf({ start: index * 1000, length: 1, weight: 0 }, index),
    );
    const feed = feedOf(events);
    const near = feed({ window: { start: 0, end: 10 }, resolution: 1, width: 600, pinned: NOBODY });
    expect(near).toMatchObject({ isThinned: false, lanes: [{ marks: events, crowds: [] }] });
    const far = feed({ window: { start: 9e9, end: 1e10 }, resolution: 1e6, width: 600, pinned: NOBODY });
    expect(far).toBe(near);
  });

  const great = marks(MAX_DRAWN + 1);
  const view = fc.record({
    start: fc.integer({ min: -60_000, max: 50_000 }),
    resolution: fc.double({ min: 0.01, max: 200, noNaN: true }),
  });
  const WIDTH = 600;
  const windowOf = ({ start, resolution }: { readonly start: number; readonly resolution: number }) => ({
    window: { start, end: start + WIDTH * resolution },
    resolution,
    width: WIDTH,
    pinned: NOBODY,
  });

  test('of a great one is drawn or counted, each mark that starts in the window once', () => {
    fc.assert(
      fc.property(great, view, (events, at) => {
        const { window, ...rest } = windowOf(at);
        const [lane] = feedOf(events)({ window, ...rest }).lanes;
        const drawn = new Set(lane?.marks);
        for (const { span, count } of lane?.crowds ?? []) {
          const inSlot = events.filter((mark) => mark.span.start >= span.start && mark.span.start < span.end);
          expect(count).toBe(inSlot.filter((mark) => !drawn.has(mark)).length);
          expect(count).toBeGreaterThan(0);
        }
        const isCounted = ({ span }: DrawnEvent) =>
          lane?.crowds.some((crowd) => span.start >= crowd.span.start && span.start < crowd.span.end);
        const seen = events.filter(({ span }) => span.start >= window.start && span.start <= window.end);
        expect(seen.filter((mark) => !drawn.has(mark) && !isCounted(mark))).toEqual([]);
        expect(drawn.size).toBe(lane?.marks.length);
      }),
      { numRuns: 60 },
    );
  });

  test('stays within what the chart can draw, in any number of lanes', () => {
    fc.assert(
      fc.property(great, fc.integer({ min: 1, max: 12 }), view, (events, count, at) => {
        const lanes = Array.from({ length: count }, (_, number) =>
          laneOf(
            [...events.keys()].filter((index) => index % count === number),
            `kind-${number}`,
          ),
        );
        const feed = createFeed(lanes, marksOf(events))(windowOf(at));
        const drawn = idsIn(feed).flat().length;
        // A slot of each lane has a mark, and a few reach in from before, however many lanes there are.
        expect(drawn).toBeLessThanOrEqual(Math.max(MAX_DRAWN, count * 40));
      }),
      { numRuns: 40 },
    );
  });

  test('does not change within a slot while the window is moved at one zoom', () => {
    fc.assert(
      fc.property(great, view, fc.integer({ min: -40, max: 40 }), (events, at, slots) => {
        const width = slotWidth(at.resolution);
        const [here, there] = [at, { ...at, start: at.start + (slots * width) / 8 }].map((place) => {
          const [lane] = feedOf(events)(windowOf(place)).lanes;
          return { marks: new Set(lane?.marks), window: windowOf(place).window };
        });
        const both = events.filter(({ span }) =>
          [here, there].every((one) => one && span.start >= one.window.start && span.start <= one.window.end),
        );
        for (const mark of both) expect(here?.marks.has(mark)).toBe(there?.marks.has(mark));
      }),
      { numRuns: 60 },
    );
  });

  test('is the same object until the window leaves its slots', () => {
    const events = Array.from({ length: 1000 }, (_, index) =>
      drawnOf({ start: index * 10, length: 1, weight: 0 }, index),
    );
    const feed = feedOf(events);
    const first = feed({ window: { start: 10, end: 610 }, resolution: 1, width: 600, pinned: NOBODY });
    expect(feed({ window: { start: 40, end: 630 }, resolution: 1, width: 600, pinned: NOBODY })).toBe(first);
    expect(feed({ window: { start: 140, end: 740 }, resolution: 1, width: 600, pinned: NOBODY })).not.toBe(
      first,
    );
  });

  test('has what is pinned', () => {
    const events = Array.from({ length: 1000 }, (_, index) =>
      drawnOf({ start: index, length: 1, weight: index === 500 ? 0 : 3 }, index),
    );
    const at = { window: { start: 0, end: 1000 }, resolution: 2, width: 500 };
    const feed = feedOf(events);
    expect(idsIn(feed({ ...at, pinned: NOBODY })).flat()).not.toContain('e500');
    expect(idsIn(feed({ ...at, pinned: [500] })).flat()).toContain('e500');
    const away = { window: { start: 5000, end: 6000 }, resolution: 2, width: 500 };
    expect(idsIn(feed({ ...away, pinned: [500] })).flat()).toEqual([]);
  });

  test('says of marks that start at one time that no zoom parts them', () => {
    const events = Array.from({ length: 1000 }, (_, index) =>
      drawnOf({ start: index < 900 ? 0 : 5000 + index, length: 1, weight: 0 }, index),
    );
    const feed = feedOf(events);
    const { lanes } = feed({
      window: { start: -100, end: 6500 },
      resolution: 10,
      width: 660,
      pinned: NOBODY,
    });
    expect(lanes[0]?.crowds.map(({ isOneTime }) => isOneTime)).toEqual([true, false]);
  });
});
