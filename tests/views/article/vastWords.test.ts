import { afterEach, expect, test, vi } from 'vitest';
import { fillInTurn } from '../../../src/views/article/vastWords.ts';

const staying = () => new AbortController().signal;

/** A page that has so many milliseconds whenever it is idle, which it is when it is told so. */
function stubIdleTime(milliseconds: number): () => void {
  const works: IdleRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => works.push(work));
  return () => works.shift()?.({ didTimeout: false, timeRemaining: () => milliseconds });
}

afterEach(() => void vi.unstubAllGlobals());

test('stretches are told their words one after another, while the page has nothing else to do', () => {
  const beIdle = stubIdleTime(2);
  const [first, second] = [document.createElement('p'), document.createElement('p')];
  fillInTurn(first, ['One.', 'Two.'], staying());
  fillInTurn(second, ['Three.'], staying());
  expect([first.textContent, second.textContent]).toEqual(['', '']);
  beIdle();
  expect([first.textContent, second.textContent]).toEqual(['One.\n\nTwo.', '']);
  beIdle();
  expect(second.textContent).toBe('Three.');
});

test('as many are told as there is time for', () => {
  const beIdle = stubIdleTime(40);
  const elements = ['a', 'b', 'c'].map((words) => {
    const element = document.createElement('p');
    fillInTurn(element, [words], staying());
    return element;
  });
  beIdle();
  expect(elements.map(({ textContent }) => textContent)).toEqual(['a', 'b', 'c']);
});

test('what has left the page is told nothing, and the next one in its place', () => {
  const beIdle = stubIdleTime(2);
  const [gone, there, late] = ['p', 'p', 'p'].map((name) => document.createElement(name));
  const leaving = new AbortController();
  if (!gone || !there || !late) throw new Error('They are made above.');
  fillInTurn(gone, ['Gone.'], leaving.signal);
  fillInTurn(there, ['There.'], staying());
  leaving.abort();
  fillInTurn(late, ['Late.'], leaving.signal);
  beIdle();
  beIdle();
  expect([gone, there, late].map(({ textContent }) => textContent)).toEqual(['', 'There.', '']);
});

test('a browser that does not tell when it is idle has them told, too', async () => {
  const [first, second] = [document.createElement('p'), document.createElement('p')];
  fillInTurn(first, ['One.'], staying());
  fillInTurn(second, ['Two.'], staying());
  await expect.poll(() => [first.textContent, second.textContent]).toEqual(['One.', 'Two.']);
});
