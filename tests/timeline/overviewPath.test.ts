import { describe, expect, test } from 'vitest';
import { allPlaces } from '../../src/dataset/columns/eventColumns.ts';
import type { TimeSpan } from '../../src/dataset/eventDate.ts';
import { overviewPath as pathOf } from '../../src/views/timeline/overviewPath.ts';
import { createScale, type Scale } from '../../src/layout/scale.ts';

const scale = createScale({ start: 0, end: 1000 }, 1000, []);
const HEIGHT = 36;
const overviewPath = (spans: readonly TimeSpan[], scaleOfStrip: Scale, height: number) =>
  pathOf(
    {
      starts: Float64Array.from(spans, ({ start }) => start),
      ends: Float64Array.from(spans, ({ end }) => end),
    },
    allPlaces(spans.length),
    scaleOfStrip,
    height,
  );
const moments = (times: readonly number[]): readonly TimeSpan[] =>
  times.map((time) => ({ start: time, end: time }));

test('few events are marks of their own, each as wide as its time and never too thin to see', () => {
  const path = overviewPath([{ start: 10, end: 60 }, ...moments([500])], scale, HEIGHT);
  const drawn = Array.from(path.matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g), ([, x, width]) => [
    Number(x),
    Number(width),
  ]);
  expect(drawn).toEqual([
    [10, 50],
    [500, 3],
  ]);
});

describe('many events are a skyline', () => {
  /** The height of the skyline at a place. */
  function heightAt(path: string, x: number): number {
    const steps = Array.from(path.matchAll(/V([\d.]+)h(\d+)/g), ([, y, width]) => [Number(y), Number(width)]);
    let left = 0;
    for (const [y = 0, width = 0] of steps) {
      if (x < (left += width)) return HEIGHT - y;
    }
    return 0;
  }
  const crowd = (time: number, count: number) => Array.from({ length: count }, () => time);

  test('highest where most events are, and seen where there is one', () => {
    const path = overviewPath(moments([...crowd(202, 900), 602]), scale, HEIGHT);
    expect(heightAt(path, 202)).toBeGreaterThan(30);
    expect(heightAt(path, 602)).toBeGreaterThanOrEqual(1);
    expect(heightAt(path, 602)).toBeLessThan(5);
    expect(heightAt(path, 400)).toBe(0);
  });

  test('as high all along what lasts', () => {
    const lasting = Array.from({ length: 700 }, () => ({ start: 100, end: 300 }));
    const path = overviewPath(lasting, scale, HEIGHT);
    expect([102, 200, 298].map((x) => heightAt(path, x))).toEqual([33, 33, 33]);
    expect(heightAt(path, 90)).toBe(0);
    expect(heightAt(path, 310)).toBe(0);
  });

  test('what lies outside counts at the ends', () => {
    const path = overviewPath(moments(crowd(-5000, 700)), scale, HEIGHT);
    expect(heightAt(path, 1)).toBe(33);
    expect(heightAt(path, 10)).toBe(0);
  });
});
