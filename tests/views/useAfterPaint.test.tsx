import { act, render, screen } from '@testing-library/react';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { useAfterPaint } from '../../src/views/useAfterPaint.ts';

let idle: (() => void)[] = [];
vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => void (idle = []));

const drawn: string[] = [];
function View({ value }: { readonly value: number }) {
  const [one, other] = [useAfterPaint(value), useAfterPaint(value * 10)];
  drawn.push(`${value} ${one} ${other}`);
  return <output>{`${value} ${one} ${other}`}</output>;
}

const rest = () => act(() => idle.splice(0).forEach((work) => work()));

test('follows when the page has nothing else to do, all that waits together and to the last value', () => {
  const { rerender } = render(<View value={1} />);
  screen.getByText('1 1 10');
  rest();
  for (const value of [2, 3]) rerender(<View value={value} />);
  screen.getByText('3 1 10');
  expect(idle).toHaveLength(1);
  rest();
  screen.getByText('3 3 30');
  expect(new Set(drawn)).toEqual(new Set(['1 1 10', '2 1 10', '3 1 10', '3 3 30']));
});

test('what is gone meanwhile is left alone', () => {
  const { rerender, unmount } = render(<View value={1} />);
  rest();
  rerender(<View value={2} />);
  unmount();
  rest();
  expect(idle).toEqual([]);
});
