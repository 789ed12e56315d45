import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { ArticleView } from '../../../src/views/article/ArticleView.tsx';
import { bundled, oneSource, renderApp } from './render.tsx';

const kim = bundled('kim-defence-exhibition');
const article = () => screen.getByRole('region', { name: 'Article' });
const times = () => [...article().querySelectorAll('time')];
const named = (words: string) => within(article()).findByText(words, { selector: 'time' });

describe('dates as read', () => {
  test('are shown when asked for, and part of the view', async () => {
    const { user, store, container } = renderApp(<ArticleView />, kim);
    expect(times()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Dates as read' }));
    expect(store.getState().view.areTimesShown).toBe(true);
    await named('Thursday');
    expect(times().map(({ textContent }) => textContent)).toEqual([
      'Friday',
      'Thursday',
      'last week',
      '2018',
      '2019',
      'recent months',
      'July last year',
      'weeks before',
      'this year',
      'recently',
      'recent years',
    ]);
    expect([...container.querySelectorAll('p[data-paragraph]')].map((node) => node.textContent)).toEqual(
      kim.sources.flatMap(({ paragraphs }) => paragraphs),
    );
    await user.click(screen.getByRole('checkbox', { name: 'Dates as read' }));
    expect(times()).toEqual([]);
  });

  test('tell how they were read when they are pointed at, until Escape', async () => {
    const { user } = renderApp(<ArticleView />, kim, { view: { ...DEFAULT_VIEW, areTimesShown: true } });
    await user.hover(await named('Thursday'));
    expect((await screen.findByRole('tooltip')).textContent).toBe(
      '“Thursday” read as 21 November 2024, the latest Thursday up to the publication day, Friday 22 November 2024.EDTF 2024-11-21',
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  test('are described to those who hear the article', async () => {
    renderApp(<ArticleView />, kim, { view: { ...DEFAULT_VIEW, areTimesShown: true } });
    expect((await named('last week')).getAttribute('aria-description')).toMatch(
      /^“last week” read as the week of/,
    );
  });

  test('take the focus where no link does', async () => {
    const text = ['It began on 3 May 2024. It ended on 5 May 2024.'];
    const quoted = [{ quotes: [{ source: 's', text: 'It began on 3 May 2024.' }] }];
    renderApp(<ArticleView />, oneSource(text, quoted), { view: { ...DEFAULT_VIEW, areTimesShown: true } });
    expect((await named('5 May 2024')).tabIndex).toBe(0);
    expect((await named('3 May 2024')).tabIndex).toBe(-1);
  });
});
