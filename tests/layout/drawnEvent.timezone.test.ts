import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeSpan } from '../../src/dataset/eventDate.ts';
import { busySpans } from '../../src/layout/busySpans.ts';
import { fitWindow, toDrawnEvent, windowShowing, type DrawnEvent } from '../../src/layout/drawnEvent.ts';
import { extentOfMarks } from '../../src/layout/marks.ts';
import { smallDataset } from '../state/datasets.ts';
import { createScale } from '../../src/layout/scale.ts';
import { drawnAt, marksDated, utc } from './drawn.ts';

const DAY = 86_400_000;
const only = (edtf: string): DrawnEvent => {
  const [drawn] = drawnAt(edtf);
  if (!drawn) throw new Error(`${edtf} is not drawn`);
  return drawn;
};

describe('what is drawn of an event', () => {
  test.each([
    ['2024-11-21', 'moment', '2024-11-21', '2024-11-22', 'sharp', 'sharp', false],
    ['2023-07', 'within', '2023-07-01', '2023-08-01', 'sharp', 'sharp', false],
    ['2023-07~', 'within', '2023-07-01', '2023-08-01', 'sharp', 'sharp', true],
    ['2023-07?', 'within', '2023-07-01', '2023-08-01', 'sharp', 'sharp', true],
    ['2018/2019', 'lasting', '2018-01-01', '2020-01-01', 'sharp', 'sharp', false],
    ['2018/..', 'lasting', '2018-01-01', '2018-01-01', 'sharp', 'on', false],
    ['2018/', 'lasting', '2018-01-01', '2018-01-01', 'sharp', 'blank', false],
    ['../2018', 'lasting', '2019-01-01', '2019-01-01', 'on', 'sharp', false],
    ['/2018-11', 'lasting', '2018-12-01', '2018-12-01', 'blank', 'sharp', false],
    ['[..2024-11-22]', 'within', '2024-11-23', '2024-11-23', 'blank', 'sharp', false],
    ['[2024-11-11..2024-11-17]', 'within', '2024-11-11', '2024-11-18', 'sharp', 'sharp', false],
    ['[1760-12..]', 'within', '1760-12-01', '1760-12-01', 'sharp', 'blank', false],
    ['{..1984}', 'lasting', '1985-01-01', '1985-01-01', 'blank', 'sharp', false],
  ])('%s', (edtf, extent, start, end, startEdge, endEdge, isVague) => {
    expect(only(edtf)).toMatchObject({
      extent,
      span: { start: utc(start), end: utc(end) },
      startEdge,
      endEdge,
      isVague,
    });
  });

  test('nothing of an event without a date', () => {
    const { events } = smallDataset({ events: [{ date: { edtf: null, basis: 'undated' } }] });
    expect(events.map(toDrawnEvent)).toEqual([null]);
  });

  test.each(['Y-13800000000', '/', '../..'])('nothing of %s', (edtf) => {
    expect(drawnAt(edtf)).toEqual([]);
  });
});

describe('a window moved to an event', () => {
  const gaps = [{ start: utc('1910-01-01'), end: utc('2010-01-01') }];
  const window = { start: utc('1909-01-01'), end: utc('2011-01-01') };

  test('is no wider than the two years that were seen, though a hundred were skipped', () => {
    const moved = windowShowing(window, only('2012-05-05'), gaps);
    expect(moved.start).toBeGreaterThanOrEqual(utc('2010-01-01'));
    expect(moved.end).toBeLessThan(utc('2013-01-01'));
  });

  test('reaches over what is skipped, and as far as before on the other side', () => {
    const late = { start: utc('2010-06-01'), end: utc('2011-06-01') };
    const moved = windowShowing(late, only('1909-12-01'), gaps);
    expect(moved.start).toBeLessThan(utc('1909-12-01'));
    expect(moved.start).toBeGreaterThan(utc('1909-10-01'));
    expect(moved.end).toBeGreaterThan(utc('2010-09-01'));
    expect(moved.end).toBeLessThan(utc('2010-11-01'));
  });

  test('out of skipped years keeps its width', () => {
    const quiet = { start: utc('1950-01-01'), end: utc('1951-01-01') };
    const moved = windowShowing(quiet, only('2012-05-05'), gaps);
    expect(moved.end - moved.start).toBe(quiet.end - quiet.start);
    expect(moved.end).toBeGreaterThan(utc('2012-05-06'));
  });
});

describe('when it is busy', () => {
  test('only at the ends of a long doubt', () => {
    const { start, end } = only('[2000..2009]').span;
    expect(busySpans(marksDated('[2000..2009]'))).toEqual([
      { start, end: start },
      { start: end, end },
    ]);
  });

  test.each(['[2000..2001-06]', '2000/2009', '2000'])('all through %s', (edtf) => {
    expect(busySpans(marksDated(edtf))).toEqual([only(edtf).span]);
  });
});

describe('the window that shows everything', () => {
  const windowOf = (...given: readonly string[]) => {
    const marks = marksDated(...given);
    return extentOfMarks(marks, marks.order);
  };

  test('of nothing there is none', () => {
    expect(windowOf()).toBeNull();
  });

  test('of one day has a month on either side', () => {
    expect(fitWindow(only('2024-11-21').span, [])).toEqual({
      start: utc('2024-11-21') - 30 * DAY,
      end: utc('2024-11-22') + 30 * DAY,
    });
  });

  test('has room at its ends for what is not left out', () => {
    const extent = windowOf('2000', '2024') ?? { start: 0, end: 0 };
    const plain = fitWindow(extent, []);
    const gapped = fitWindow(extent, [{ start: utc('2001-01-01'), end: utc('2024-01-01') }]);
    expect(plain.start - gapped.start).toBeLessThan(0);
    expect(plain.start).toBe(utc('2000-01-01') - (utc('2025-01-01') - utc('2000-01-01')) * 0.03);
  });
});

const days = fc
  .integer({ min: utc('0001-01-01') / DAY, max: utc('2100-01-01') / DAY })
  .map((count) => new Date(count * DAY).toISOString().slice(0, 10));
const edtfs = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => `${day}/..`),
  days.map((day) => `[..${day}]`),
  fc.tuple(days, days).map((pair) => pair.toSorted((a, b) => utc(a) - utc(b)).join('/')),
);

describe('any events', () => {
  test('all lie inside the window that fits them', () => {
    fc.assert(
      fc.property(fc.array(edtfs, { minLength: 1, maxLength: 8 }), (list) => {
        const events = drawnAt(...list);
        expect(events.length).toBe(list.length);
        const marks = marksDated(...list);
        const extent = extentOfMarks(marks, marks.order);
        const window = extent && fitWindow(extent, []);
        for (const { span } of events) {
          expect(Number.isFinite(span.start) && Number.isFinite(span.end)).toBe(true);
          expect(window && window.start < span.start && span.end < window.end).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('are shown by the window that is moved to them, no further than needed', () => {
    fc.assert(
      fc.property(edtfs, days, fc.integer({ min: 1, max: 40_000 }), (edtf, from, width) => {
        const event = only(edtf);
        const window = { start: utc(from), end: utc(from) + width * DAY };
        const moved = windowShowing(window, event, []);
        expect(moved.start).toBeLessThanOrEqual(event.span.start);
        expect(moved.end).toBeGreaterThanOrEqual(event.span.end);
        const isSeen = event.span.start >= window.start && event.span.end <= window.end;
        expect(moved === window).toBe(isSeen);
        const isNarrow = event.span.end - event.span.start <= width * DAY * 0.8;
        const isAsWide = Math.abs(moved.end - moved.start - width * DAY) <= 1;
        expect(isAsWide || !isNarrow).toBe(true);
        expect(windowShowing(moved, event, [])).toBe(moved);
      }),
      { numRuns: 300 },
    );
  });

  test('are shown by a window that is as wide to the eye as before, whatever years are skipped', () => {
    const years = fc.integer({ min: 1900, max: 2020 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 30, max: 4000 }), years, years, (edtf, from, width, a, b) => {
        const event = only(edtf);
        const window = { start: utc(from), end: utc(from) + width * DAY };
        const gap = { start: utc(`${Math.min(a, b)}-01-01`), end: utc(`${Math.max(a, b)}-01-01`) };
        fc.pre(event.span.end <= gap.start || event.span.start >= gap.end);
        const widthOf = ({ start, end }: TimeSpan) => createScale({ start, end }, 1, [gap]).resolution;
        fc.pre(widthOf(window) > 10 * DAY);
        const moved = windowShowing(window, event, [gap]);
        expect(moved.start).toBeLessThanOrEqual(event.span.start);
        expect(moved.end).toBeGreaterThanOrEqual(event.span.end);
        expect(Math.abs(widthOf(moved) - widthOf(window))).toBeLessThan(1000);
      }),
      { numRuns: 300 },
    );
  });
});
