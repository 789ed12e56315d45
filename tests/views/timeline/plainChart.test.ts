import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TimeSpan } from '../../../src/dataset/eventDate.ts';
import { Chart } from '../../../src/views/timeline/plainChart.ts';

const utc = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const WIDTH = 1000;
const YEAR: TimeSpan = { start: utc('2023-01-01'), end: utc('2024-01-01') };

const moves: { window: TimeSpan; isFinal: boolean; byUser: boolean }[] = [];
let chart: Chart;
let container: HTMLElement;

beforeEach(() => {
  // jsdom lays nothing out, and watches no sizes.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH);
  HTMLElement.prototype.setPointerCapture = () => {};
  moves.length = 0;
  container = document.body.appendChild(document.createElement('div'));
  chart = new Chart(container, YEAR, {
    onWindow: (window, move) => moves.push({ window, ...move }),
    onResize: () => {},
  });
});

afterEach(() => {
  chart.destroy();
  container.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const button = (name: string): HTMLElement => {
  const element = document.createElement('button');
  element.textContent = name;
  return element;
};

function show(...spans: readonly (readonly [string, string])[]): readonly HTMLElement[] {
  chart.setLanes([{ id: 'a', label: document.createElement('div') }]);
  const elements = spans.map((_, index) => button(String(index)));
  chart.setItems(
    spans.map(([start, end], index) => ({
      id: String(index),
      lane: 'a',
      span: { start: utc(start), end: utc(end) },
      element: elements[index] ?? button(''),
    })),
  );
  return elements;
}

const placeOf = (element?: HTMLElement) => {
  const { insetInlineStart, inlineSize } = element?.parentElement?.style ?? {};
  return [insetInlineStart, inlineSize].map((length) => Math.round(Number.parseFloat(length ?? '')));
};

const pointer = (type: string, clientX: number, fields: object = {}): void => {
  const target = container.firstElementChild;
  target?.dispatchEvent(
    Object.assign(new MouseEvent(type, { clientX, bubbles: true, button: 0 }), { pointerId: 1, ...fields }),
  );
};

test('marks stand at their times; what is out of sight is not in the page, and no box is too wide', () => {
  const [inside, before, long] = show(
    ['2023-07-02', '2023-07-12'],
    ['2020-01-01', '2020-02-01'],
    ['1000-01-01', '3000-01-01'],
  );
  expect(placeOf(inside)).toEqual([499, 27]);
  expect(before?.isConnected).toBe(false);
  expect(placeOf(long)).toEqual([-WIDTH, 3 * WIDTH]);
  chart.setWindow({ start: utc('2020-01-01'), end: utc('2020-01-31') }, 0);
  expect([inside, before].map((element) => element?.isConnected)).toEqual([false, true]);
  chart.setItems([]);
  expect(container.querySelector('button')).toBeNull();
  chart.destroy();
  expect(container.childElementCount).toBe(0);
});

test('a drag moves the window along with the hand; less than that is a click', () => {
  pointer('pointerdown', 500);
  pointer('pointermove', 502);
  pointer('pointerup', 502);
  expect(moves).toEqual([]);
  pointer('pointerdown', 500);
  pointer('pointermove', 600);
  pointer('pointerup', 600);
  const days = (YEAR.start - chart.getWindow().start) / 86_400_000;
  expect(days).toBeCloseTo(36.5, 1);
  expect(moves.map(({ isFinal, byUser }) => [isFinal, byUser])).toEqual([
    [false, true],
    [true, true],
  ]);
});

test('two fingers zoom, and what is under them stays there', () => {
  pointer('pointerdown', 400, { pointerId: 1 });
  pointer('pointerdown', 600, { pointerId: 2 });
  pointer('pointermove', 300, { pointerId: 1 });
  pointer('pointermove', 700, { pointerId: 2 });
  const { start, end } = chart.getWindow();
  expect((end - start) / (YEAR.end - YEAR.start)).toBeCloseTo(0.5, 2);
  expect((start + end) / 2 / ((YEAR.start + YEAR.end) / 2)).toBeCloseTo(1, 4);
});

test('the wheel zooms with Ctrl and about the pointer, and without it is left to the page', () => {
  const wheel = (fields: WheelEventInit) => {
    const event = new WheelEvent('wheel', { cancelable: true, bubbles: true, ...fields });
    container.firstElementChild?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(wheel({ deltaY: -100 })).toBe(false);
  expect(chart.getWindow()).toEqual(YEAR);
  expect(wheel({ deltaY: -100, ctrlKey: true, clientX: 0 })).toBe(true);
  const zoomed = chart.getWindow();
  expect(zoomed.start).toBe(YEAR.start);
  expect(zoomed.end).toBeLessThan(YEAR.end);
  expect(wheel({ deltaX: 100 })).toBe(true);
  expect(chart.getWindow().start).toBeGreaterThan(zoomed.start);
});

test('no zooming goes further than an hour', () => {
  for (let turn = 0; turn < 60; turn++) {
    container.firstElementChild?.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -900, ctrlKey: true, clientX: 500 }),
    );
  }
  const { start, end } = chart.getWindow();
  expect(end - start).toBeGreaterThanOrEqual(3_600_000);
  expect(end - start).toBeLessThan(24 * 3_600_000);
});

test('years that are skipped have a break with its words, and no room', () => {
  chart.setWindow({ start: utc('2000-01-01'), end: utc('2030-01-01') }, 0);
  chart.setGaps([{ start: utc('2005-01-01'), end: utc('2025-01-01'), words: '2005–2024 skipped' }]);
  const [after] = show(['2025-01-01', '2025-02-01']);
  expect(container).toHaveProperty('textContent', expect.stringContaining('2005–2024 skipped'));
  expect(placeOf(after)[0]).toBeCloseTo(WIDTH / 2, -1);
});
