import { beforeEach, expect, test } from 'vitest';
import { thinLabels } from '../../../src/views/timeline/thinLabels.ts';

const chart = document.createElement('div');
beforeEach(() => chart.replaceChildren());

/** A label from one place to another. */
function label(classes: string, left: number, right: number): HTMLElement {
  const element = chart.appendChild(document.createElement('div'));
  element.className = classes;
  element.getBoundingClientRect = () => new DOMRect(left, 0, right - left, 20);
  return element;
}

test('of labels that touch the later one stays, and none is cut by an edge', () => {
  const labels = [-5, 40, 60, 150, 290].map((left) => label('vis-text vis-minor', left, left + 50));
  const plot = label('', 0, 300);
  thinLabels(chart, plot);
  expect(labels.map(({ style }) => style.visibility)).toEqual(['hidden', 'hidden', '', '', 'hidden']);
});

test('of two gaps near each other the later one is told of, however long it takes to say', () => {
  const gaps = [
    [40, 100],
    [20, 105],
  ].map(([left = 0, right = 0]) => label('vis-custom-time-marker', left, right));
  thinLabels(chart, label('', 0, 300));
  expect(gaps.map(({ style }) => style.visibility)).toEqual(['hidden', '']);
});

test('what is said of a gap makes room for what the row above the ticks says', () => {
  label('vis-text vis-major', 100, 150);
  const gaps = [60, 130, 200].map((left) => label('vis-custom-time-marker', left, left + 40));
  thinLabels(chart, label('', 0, 300));
  expect(gaps.map((gap) => gap.hasAttribute('data-low'))).toEqual([false, true, false]);
});

test('what is said of a gap stands after it where the edge would cut it', () => {
  const [cut, whole, gone] = [-30, 140, -90].map((left) => label('vis-custom-time-marker', left, left + 60));
  const plot = label('', 0, 300);
  thinLabels(chart, plot);
  const sides = () => [cut, whole].map((gap) => gap?.hasAttribute('data-after'));
  expect(sides()).toEqual([true, false]);
  expect([cut, whole, gone].map((gap) => gap?.style.visibility)).toEqual(['', '', 'hidden']);
  // There it stays, for as long as there is no room before it.
  if (cut) cut.getBoundingClientRect = () => new DOMRect(36, 0, 60, 20);
  thinLabels(chart, plot);
  expect(sides()).toEqual([true, false]);
  if (cut) cut.getBoundingClientRect = () => new DOMRect(76, 0, 60, 20);
  thinLabels(chart, plot);
  expect(sides()).toEqual([false, false]);
});
