import { act } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ArticleView } from '../../../src/views/article/ArticleView.tsx';
import { useArticleMatches } from '../../../src/views/useArticleMatches.ts';
import { oneSource, renderApp } from './render.tsx';

/** More than are looked through at once. */
const PARAGRAPHS = 1001;
const long = oneSource(
  Array.from({ length: PARAGRAPHS }, () => 'A word.'),
  [],
);

function renderMatches() {
  const shown: (number | null)[] = [];
  const Totals = () => {
    shown.push(useArticleMatches()?.total ?? null);
    return null;
  };
  const { store } = renderApp(<Totals />, long);
  return {
    search: (words: string) => act(() => store.getState().changeView({ search: words })),
    untilFound: (total: number) => expect.poll(() => shown.at(-1)).toBe(total),
    shown,
  };
}

describe('the places in a long article', () => {
  beforeAll(() => import('../../../src/views/onDemand.ts'));

  test('are those of the words before while it is looked through', async () => {
    const { search, untilFound, shown } = renderMatches();
    search('wor');
    await untilFound(PARAGRAPHS);
    search('work');
    expect(shown.at(-1)).toBe(PARAGRAPHS);
    await untilFound(0);
  });

  test('are none of those before the search was cleared', async () => {
    const { search, untilFound, shown } = renderMatches();
    search('word');
    await untilFound(PARAGRAPHS);
    search('');
    const cleared = shown.length;
    search('absent');
    await untilFound(0);
    expect(shown.slice(cleared)).not.toContain(PARAGRAPHS);
  });

  test('are not those that come after it was cleared', async () => {
    const { search, untilFound, shown } = renderMatches();
    search('word');
    search('');
    const cleared = shown.length;
    await act(() => vi.dynamicImportSettled());
    search('absent');
    await untilFound(0);
    expect(shown.slice(cleared)).not.toContain(PARAGRAPHS);
  });
});

test('what is far from the reader of a vast article is told its words after the page is drawn', async () => {
  const words = Array.from({ length: 5001 }, (_, index) => `Words ${index}.`);
  const { container } = renderApp(<ArticleView />, oneSource(words, []));
  const last = () => [...container.querySelectorAll('p')].at(-1)?.textContent;
  expect(container.textContent).toContain('Words 0.');
  expect(last()).toBe('');
  await expect.poll(() => last()).toContain('Words 5000.');
});
