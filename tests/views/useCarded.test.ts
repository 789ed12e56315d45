import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCarded } from '../../src/views/useCarded.ts';

interface Item {
  readonly id: string;
}
const item = (id: string): Item => ({ id });
const [ONE, TWO] = [item('one'), item('two')];
const idOf = ({ id }: Item) => id;
const renderIt = () => renderHook(() => useCarded<Item>(idOf));

function renderCarded() {
  const { result } = renderIt();
  const point = (target: Item | null) =>
    act(() => {
      result.current.point(target);
      vi.runAllTimers();
    });
  return {
    point,
    act: (does: (now: typeof result.current) => void) => act(() => does(result.current)),
    id: () => result.current.carded?.id,
  };
}

describe('which mark has its card', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('waits until the pointer rests', () => {
    const { result } = renderIt();
    act(() => result.current.point(ONE));
    expect(result.current.carded).toBeNull();
    act(() => result.current.point(null));
    act(() => void vi.runAllTimers());
    expect(result.current.carded).toBeNull();
  });

  it('prefers the one pointed at to the one with the focus', () => {
    const carded = renderCarded();
    carded.act((now) => now.focus(ONE));
    carded.point(TWO);
    expect(carded.id()).toBe('two');
    carded.point(null);
    expect(carded.id()).toBe('one');
  });

  it('keeps a dismissed one away while the pointer moves within its mark, and no longer', () => {
    const carded = renderCarded();
    carded.point(ONE);
    carded.act((now) => now.dismiss());
    carded.point(item('one'));
    expect(carded.id()).toBeUndefined();
    carded.point(null);
    carded.point(ONE);
    expect(carded.id()).toBe('one');
  });

  it('keeps a dismissed one away when the mark is drawn anew, until the focus has been elsewhere', () => {
    const carded = renderCarded();
    carded.act((now) => now.focus(ONE));
    carded.act((now) => now.dismiss());
    carded.act((now) => now.focus(null));
    carded.act((now) => now.focus(item('one')));
    expect(carded.id()).toBeUndefined();
    carded.act((now) => now.leave());
    carded.act((now) => now.focus(ONE));
    expect(carded.id()).toBe('one');
  });

  it('renders nothing anew for what changes nothing', () => {
    let renderings = 0;
    const { result } = renderHook(() => {
      renderings++;
      return useCarded<Item>(idOf);
    });
    const before = renderings;
    for (let frame = 0; frame < 10; frame++) act(() => result.current.dismiss());
    expect(renderings).toBe(before);
  });
});
