import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPassages } from '../../../src/views/article/watchPassages.ts';
import { idOf } from './render.tsx';

type Entry = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>;

const observed = new Set<Element>();
let tell: (entries: readonly Entry[]) => void;

beforeEach(() => {
  observed.clear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe(element: Element) {
        observed.add(element);
      }
      unobserve(element: Element) {
        observed.delete(element);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function paragraphOf(count: number): readonly [Element, readonly Element[]] {
  const paragraph = document.createElement('p');
  const passages = Array.from({ length: count }, () => document.createElement('mark'));
  paragraph.append(...passages);
  return [paragraph, passages];
}

const entry = (target: Element | undefined, isIntersecting: boolean): Entry => {
  if (!target) throw new Error('There is no such passage.');
  return { target, isIntersecting };
};

test('passages are watched while their paragraph is on screen', () => {
  const report = vi.fn<(events: readonly string[]) => void>();
  const watch = watchPassages(report);
  const [paragraph, passages] = paragraphOf(3);
  const ends = passages.map((passage, index) => watch(passage, [idOf(`e${index}`)]));
  expect([...observed]).toEqual([paragraph]);

  tell([entry(paragraph, true)]);
  expect(observed).toEqual(new Set([paragraph, ...passages]));
  tell([entry(passages[0], true), entry(passages[2], true)]);
  expect(report).toHaveBeenLastCalledWith(['e0', 'e2']);

  tell([entry(paragraph, false)]);
  expect(report).toHaveBeenLastCalledWith([]);
  expect([...observed]).toEqual([paragraph]);

  for (const end of ends) end();
  expect(observed.size).toBe(0);
});

test('a passage that comes to a paragraph on screen is watched at once', () => {
  const report = vi.fn<(events: readonly string[]) => void>();
  const watch = watchPassages(report);
  const [paragraph, [first, second]] = paragraphOf(2);
  if (!first || !second) throw new Error('Passages are missing.');
  watch(first, [idOf('a')]);
  tell([entry(paragraph, true)]);
  const end = watch(second, [idOf('b'), idOf('c')]);
  expect(observed.has(second)).toBe(true);
  tell([entry(second, true)]);
  expect(report).toHaveBeenLastCalledWith(['b', 'c']);
  end();
  expect(observed.has(second)).toBe(false);
  expect(observed.has(paragraph)).toBe(true);
});
