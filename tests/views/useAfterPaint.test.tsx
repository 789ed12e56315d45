import { act, render, screen } from '@testing-library/react';
import { afterAll, expect, test, vi } from 'vitest';
import { useAfterPaint } from '../../src/views/useAfterPaint.ts';

vi.useFakeTimers();
afterAll(() => void vi.useRealTimers());

const drawn: string[] = [];
function View({ value }: { readonly value: number }) {
  const [one, other] = [useAfterPaint(value), useAfterPaint(value * 10)];
  drawn.push(`${value} ${one} ${other}`);
  return <output>{`${value} ${one} ${other}`}</output>;
}

const paint = () => act(() => void vi.runAllTimers());

test('follows once a frame is painted, all that waits together and to the last value', () => {
  const { rerender } = render(<View value={1} />);
  screen.getByText('1 1 10');
  paint();
  for (const value of [2, 3]) rerender(<View value={value} />);
  screen.getByText('3 1 10');
  // One frame is waited for.
  expect(vi.getTimerCount()).toBe(1);
  paint();
  screen.getByText('3 3 30');
  expect(new Set(drawn)).toEqual(new Set(['1 1 10', '2 1 10', '3 1 10', '3 3 30']));
});

test('what is gone meanwhile is left alone', () => {
  const { rerender, unmount } = render(<View value={1} />);
  paint();
  rerender(<View value={2} />);
  unmount();
  paint();
  expect(vi.getTimerCount()).toBe(0);
});
