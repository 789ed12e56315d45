import { describe, expect, test } from 'vitest';
import { busySpans, fitWindow, toDrawnEvent, windowShowing } from '../../src/views/timeline/drawnEvent.ts';
import { dossier, drawnOn, eventOn, utc } from './fixtures.ts';

describe('what is drawn of a date', () => {
  test.each([
    ['2024-11-21', 'moment', 'sharp', 'sharp', false],
    ['2023-07', 'within', 'sharp', 'sharp', false],
    ['2018/2019', 'lasting', 'sharp', 'sharp', false],
    ['[2024-11-11..2024-11-17]', 'within', 'sharp', 'sharp', false],
    ['2024-05~', 'within', 'sharp', 'sharp', true],
    ['2023/..', 'lasting', 'sharp', 'on', false],
    ['../2024', 'lasting', 'on', 'sharp', false],
    ['/2024-11', 'lasting', 'blank', 'sharp', false],
    ['2004/', 'lasting', 'sharp', 'blank', false],
    ['[..2024-11-22]', 'within', 'blank', 'sharp', false],
    ['[1760-12..]', 'within', 'sharp', 'blank', false],
  ] as const)('%s: %s, %s to %s', (edtf, extent, startEdge, endEdge, isVague) => {
    expect(drawnOn(edtf)).toMatchObject({ extent, startEdge, endEdge, isVague });
    expect(Object.values(drawnOn(edtf).span).every(Number.isFinite)).toBe(true);
  });

  test('covers whole days, the same in every time zone', () => {
    expect(drawnOn('2024-11-21').span).toEqual({ start: utc('2024-11-21'), end: utc('2024-11-22') });
    expect(drawnOn('2018/2019').span).toEqual({ start: utc('2018-01-01'), end: utc('2020-01-01') });
  });

  test('is nothing for a date that is not given or too far away', () => {
    expect(toDrawnEvent(eventOn(null))).toBeNull();
    expect(toDrawnEvent(eventOn('Y-13800000000'))).toBeNull();
  });
});

describe('windows', () => {
  test.each(['kim-defence-exhibition', 'keeping-time'])('that fit show every event of %s', (name) => {
    const drawn = dossier(name)
      .events.map(toDrawnEvent)
      .filter((event) => event !== null);
    const window = fitWindow(drawn, []);
    for (const { span } of drawn) {
      expect(span.start).toBeGreaterThanOrEqual(window?.start ?? Infinity);
      expect(span.end).toBeLessThanOrEqual(window?.end ?? -Infinity);
    }
  });

  test('around one day are wide enough to read', () => {
    const window = fitWindow([drawnOn('2024-11-21')], []);
    expect((window?.end ?? 0) - (window?.start ?? 0)).toBeGreaterThan(30 * 86_400_000);
  });

  test('that show an event whole stay as they are', () => {
    const window = { start: utc('2018-01-01'), end: utc('2025-01-01') };
    expect(windowShowing(window, drawnOn('2019/2024'))).toBe(window);
  });

  test.each(['1999', '2031-05-02', '1900/2100'])('move or widen to show %s', (edtf) => {
    const shown = windowShowing({ start: utc('2018-01-01'), end: utc('2025-01-01') }, drawnOn(edtf));
    expect(shown.start).toBeLessThanOrEqual(drawnOn(edtf).span.start);
    expect(shown.end).toBeGreaterThanOrEqual(drawnOn(edtf).span.end);
  });
});

test('a long "some time within" is busy at its two ends alone', () => {
  const [start, end] = busySpans([drawnOn('[2019..2024-11-22]')]);
  expect(start).toEqual({ start: utc('2019-01-01'), end: utc('2019-01-01') });
  expect(end).toEqual({ start: utc('2024-11-23'), end: utc('2024-11-23') });
  expect(busySpans([drawnOn('2018/2024')])).toEqual([drawnOn('2018/2024').span]);
});
