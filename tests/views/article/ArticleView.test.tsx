import { act, fireEvent, screen, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { ArticleView } from '../../../src/views/article/ArticleView.tsx';
import { bundled, idOf, oneSource, parsed, renderApp } from './render.tsx';
import { hostileStrings } from './samples.ts';

const kim = bundled('kim-defence-exhibition');
const clocks = bundled('keeping-time');

const article = () => screen.getByRole('region', { name: 'Article' });
const paragraphs = () => [...article().querySelectorAll('p[data-paragraph]')];
const marks = (): HTMLElement[] => [...article().querySelectorAll('mark')];
const currentText = () =>
  marks()
    .filter((mark) => mark.getAttribute('aria-current') === 'true')
    .map((mark) => mark.textContent)
    .join('');
const linkOf = (mark: Element | undefined): HTMLAnchorElement => {
  const link = mark?.querySelector('a');
  if (!link) throw new Error('No such mark.');
  return link;
};

describe('the text of the article', () => {
  test.each([
    ['Kim', kim],
    ['clocks', clocks],
  ])('%s: every paragraph is exactly the source', (_, dataset) => {
    renderApp(<ArticleView />, dataset, { view: { ...DEFAULT_VIEW, search: 'the a' } });
    expect(paragraphs().map((paragraph) => paragraph.textContent)).toEqual(
      dataset.sources.flatMap((source) => source.paragraphs),
    );
  });

  test('each proved quote is marked, in its own words', () => {
    renderApp(<ArticleView />, kim);
    for (const event of kim.events) {
      for (const quote of event.quotes) {
        const text = marks()
          .filter((mark) => (mark.dataset['eventIds'] ?? '').split(' ').includes(event.id))
          .map((mark) => mark.textContent)
          .join('');
        expect(text).toContain(quote.text);
      }
    }
  });

  test('of another dossier goes at once, and this one follows', async () => {
    const { store } = renderApp(<ArticleView />, kim);
    const dossier = { subject: 'clocks', dataset: clocks, file: () => null, problems: [] };
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    flushSync(() =>
      store.getState().openDataset({ origin: { kind: 'file', name: 'clocks.json' }, ...dossier }),
    );
    expect(paragraphs()).toEqual([]);
    await expect.poll(() => paragraphs()[0]?.textContent).toBe(clocks.sources[0]?.paragraphs[0]);
    vi.unstubAllGlobals();
  });

  test('the bar sums up, and hides and shows', async () => {
    const { user, store } = renderApp(<ArticleView />, kim);
    const quotes = kim.events.flatMap((event) => event.quotes).length;
    expect(article().textContent).toContain(
      `11 paragraphs · ${quotes} passages quoted · all verified against the source text`,
    );
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    expect(store.getState().view.isArticleShown).toBe(false);
    expect(paragraphs()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(paragraphs()).toHaveLength(11);
  });

  test('language and direction are the source’s', () => {
    renderApp(
      <ArticleView />,
      oneSource([], [], {
        sources: [{ id: 's', title: 'עברית', language: 'he', published: '2024', text: ['שלום \u202Eabc'] }],
      }),
    );
    expect(paragraphs()[0]?.getAttribute('lang')).toBe('he');
    expect(paragraphs()[0]?.getAttribute('dir')).toBe('auto');
    expect(screen.getByText('This text contains invisible direction marks.')).toBeTruthy();
  });

  test('only safe addresses are links', () => {
    const source = {
      title: 'T',
      published: '2024-11-22',
      publisher: 'P',
      author: 'A',
      place: 'SEOUL',
      text: ['x'],
    };
    renderApp(
      <ArticleView />,
      oneSource([], [], {
        sources: [
          { ...source, id: 'good', url: 'https://news.example/a' },
          { ...source, id: 'bad', url: 'javascript:alert(1)' },
        ],
      }),
    );
    const [link, ...others] = screen.getAllByRole('link');
    expect(others).toEqual([]);
    expect(link?.getAttribute('href')).toBe('https://news.example/a');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.textContent).toBe('news.example');
    expect(screen.getByText('javascript:alert(1)')).toBeTruthy();
    expect(article().textContent).toContain('P · 22 November 2024 · SEOUL · by A');
  });

  test('a source without text says so', () => {
    renderApp(<ArticleView />, oneSource([], []));
    expect(article().textContent).toContain('The text of this source is not given');
  });
});

const overlapping = oneSource(
  ['One two three four five six seven eight nine ten.'],
  [
    { id: 'a', title: 'First', quotes: [{ source: 's', text: 'One two three four five six' }] },
    { id: 'b c', title: 'Second', quotes: [{ source: 's', text: 'three four five six seven eight' }] },
    {
      id: 'd',
      title: 'Third',
      date: { edtf: '2024', basis: 'stated', words: 'five six' },
      quotes: [
        { source: 's', text: 'four five six' },
        { source: 's', text: 'nine ten.' },
      ],
    },
  ],
);

describe('overlapping passages', () => {
  test('are cut into segments that know their events and their depth', () => {
    renderApp(<ArticleView />, overlapping);
    expect(
      marks().map((mark) => [
        mark.textContent,
        mark.dataset['eventIds']?.split(' ').toSorted().join(' '),
        mark.dataset['depth'],
      ]),
    ).toEqual([
      ['One two ', 'a', '1'],
      ['three ', 'a b%20c', '2'],
      ['four ', 'a b%20c d', '3'],
      ['five six', 'a b%20c d', '3'],
      [' seven eight', 'b%20c', '1'],
      ['nine ten.', 'd', '1'],
    ]);
    expect(marks()[3]?.dataset['dateEventIds']).toBe('d');
  });

  test('only the first segment of a passage, and date words, are tab stops', () => {
    renderApp(<ArticleView />, overlapping);
    expect(marks().map((mark) => linkOf(mark).tabIndex)).toEqual([0, 0, 0, 0, -1, 0]);
  });

  test('a link says what it is quoted for, outside its text', () => {
    renderApp(<ArticleView />, overlapping);
    expect(linkOf(marks()[1]).getAttribute('aria-description')).toBe('quoted for: First; Second');
    expect(linkOf(marks()[3]).getAttribute('aria-description')).toBe(
      'dates: Third; quoted for: First; Second; Third',
    );
  });

  test('pointing at one segment points at its whole passages', async () => {
    const { user } = renderApp(<ArticleView />, overlapping);
    await user.hover(linkOf(marks()[0]));
    expect(marks().map((mark) => mark.dataset['pointedAt'])).toEqual([
      'true',
      'true',
      'true',
      'true',
      undefined,
      undefined,
    ]);
    await user.unhover(linkOf(marks()[0]));
    expect(marks().filter((mark) => mark.dataset['pointedAt'])).toEqual([]);
  });
});

describe('choosing', () => {
  test('a passage of one event chooses it, and stays a real link', async () => {
    const { user, store } = renderApp(<ArticleView />, overlapping);
    expect(linkOf(marks()[0]).getAttribute('href')).toBe('?event=a');
    await user.click(linkOf(marks()[0]));
    expect(store.getState().view.event).toBe('a');
    expect(currentText()).toBe('One two three four five six');
  });

  test('a click that asks for a new tab is left to the browser', () => {
    const { store } = renderApp(<ArticleView />, overlapping);
    const atTheEnd = vi.fn<(click: Event) => void>((click) => {
      expect(click.defaultPrevented).toBe(false);
      click.preventDefault();
    });
    document.addEventListener('click', atTheEnd, { once: true });
    fireEvent.click(linkOf(marks()[0]), { ctrlKey: true });
    expect(atTheEnd).toHaveBeenCalledOnce();
    expect(store.getState().view.event).toBeNull();
  });

  test('date words choose their event where passages overlap', async () => {
    const { user, store } = renderApp(<ArticleView />, overlapping);
    await user.click(linkOf(marks()[3]));
    expect(store.getState().view.event).toBe('d');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('one quote of an event is marked alone', () => {
    const { store } = renderApp(<ArticleView />, overlapping, {
      view: { ...DEFAULT_VIEW, event: idOf('d'), quote: 1 },
    });
    expect(currentText()).toBe('nine ten.');
    act(() => store.getState().selectEvent(idOf('d')));
    expect(currentText()).toBe('four five sixnine ten.');
  });

  test('a segment of several events asks which, by keyboard alone', async () => {
    const { user, store } = renderApp(<ArticleView />, overlapping, {
      view: { ...DEFAULT_VIEW, event: idOf('b c') },
    });
    linkOf(marks()[2]).focus();
    await user.keyboard('{Enter}');
    const chooser = screen.getByRole('dialog', { name: 'Quoted for 3 events' });
    const names = within(chooser)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual(['First not dated by the source', 'Second not dated by the source', 'Third 2024']);
    expect(document.activeElement).toBe(
      within(chooser).getByRole('button', { name: /^Second/, current: true }),
    );
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(within(chooser).getByRole('button', { name: /^Third/ }));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(within(chooser).getByRole('button', { name: /^First/ }));
    await user.keyboard('{ArrowUp}{Enter}');
    expect(store.getState().view.event).toBe('d');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(linkOf(marks()[2]));
  });

  test('Escape closes the question, gives focus back and changes nothing', async () => {
    const { user, store } = renderApp(<ArticleView />, overlapping);
    await user.click(linkOf(marks()[1]));
    expect(screen.getByRole('dialog', { name: 'Quoted for 2 events' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(linkOf(marks()[1]));
    expect(store.getState().view.event).toBeNull();
  });

  test('passages of events filtered out are faded', () => {
    renderApp(<ArticleView />, overlapping, { view: { ...DEFAULT_VIEW, bases: ['stated'] } });
    expect(marks().map((mark) => mark.dataset['faded'])).toEqual([
      'true',
      'true',
      undefined,
      undefined,
      'true',
      undefined,
    ]);
  });
});

describe('the words searched for', () => {
  const searched = { ...DEFAULT_VIEW, search: '"two three" nine' };

  test('are marked across the edges of passages, without marks of their own', () => {
    renderApp(<ArticleView />, overlapping, { view: searched });
    const pieces = [...article().querySelectorAll<HTMLElement>('[data-match]')];
    expect(pieces.map((piece) => [piece.dataset['match'], piece.textContent])).toEqual([
      ['0', 'two '],
      ['0', 'three'],
      ['1', 'nine'],
    ]);
    expect(marks()).toHaveLength(6);
  });

  test('can be stepped through, round and round', async () => {
    const { user } = renderApp(<ArticleView />, overlapping, { view: searched });
    expect(screen.getByText('2 places in the article')).toBeTruthy();
    const current = () => article().querySelector('[data-current-match]')?.textContent;
    expect(current()).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Next match' }));
    expect(screen.getByText('1 of 2 places in the article')).toBeTruthy();
    expect(current()).toBe('two ');
    await user.click(screen.getByRole('button', { name: 'Next match' }));
    expect(current()).toBe('nine');
    await user.click(screen.getByRole('button', { name: 'Next match' }));
    expect(current()).toBe('two ');
    await user.click(screen.getByRole('button', { name: 'Previous match' }));
    expect(current()).toBe('nine');
  });

  test('nowhere', () => {
    renderApp(<ArticleView />, overlapping, { view: { ...DEFAULT_VIEW, search: 'zebra' } });
    expect(screen.getByText('no places in the article')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Next match' })).toBeNull();
  });
});

describe('a place asked for', () => {
  test('opens the article and takes focus there', () => {
    const { store } = renderApp(<ArticleView />, overlapping, {
      view: { ...DEFAULT_VIEW, isArticleShown: false },
    });
    act(() => store.getState().showPlace({ source: 's' as never, paragraph: 0, start: 8, end: 14 }));
    expect(document.activeElement).toBe(linkOf(marks()[1]));
    expect(article().querySelector('[data-placed]')?.textContent).toBe('three ');
  });

  test('need not be a passage', () => {
    const { store } = renderApp(<ArticleView />, oneSource(['Plain words only.'], []));
    act(() => store.getState().showPlace({ source: 's' as never, paragraph: 0, start: 6, end: 11 }));
    expect(document.activeElement?.textContent).toBe('words');
    expect(paragraphs()[0]?.textContent).toBe('Plain words only.');
  });

  test('a choice made elsewhere leaves the focus alone', () => {
    const { store } = renderApp(<ArticleView />, overlapping);
    act(() => store.getState().selectEvent(idOf('d')));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('where the pane scrolls', () => {
  const scrollTo = vi.fn<(options: ScrollToOptions) => void>();
  let below = 900;
  beforeEach(() => {
    below = 900;
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(2000);
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(300);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: Element) {
      return this.tagName === 'MARK' ? new DOMRect(0, below, 100, 20) : new DOMRect(0, 0, 600, 300);
    });
    Reflect.set(Element.prototype, 'scrollTo', scrollTo);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    scrollTo.mockClear();
    Reflect.deleteProperty(Element.prototype, 'scrollTo');
  });

  test('a choice made elsewhere scrolls it', () => {
    const { store } = renderApp(<ArticleView />, overlapping);
    act(() => store.getState().selectEvent(idOf('d')));
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 825, behavior: 'smooth' });
  });

  test('a choice that is farther than anybody could follow is gone to at once', () => {
    below = 90_000;
    const { store } = renderApp(<ArticleView />, overlapping);
    act(() => store.getState().selectEvent(idOf('d')));
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 89_925, behavior: 'instant' });
  });

  test('a choice made in the article does not', async () => {
    const { user, store } = renderApp(<ArticleView />, overlapping);
    await user.click(linkOf(marks()[0]));
    expect(scrollTo).not.toHaveBeenCalled();
    act(() => store.getState().selectEvent(idOf('d')));
    expect(scrollTo).toHaveBeenCalledOnce();
  });
});

describe('passages on screen', () => {
  type Entry = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>;
  let observers: ((entries: readonly Entry[]) => void)[] = [];
  const notify = (entries: readonly Entry[]) => {
    for (const tell of observers) tell(entries);
  };
  beforeEach(() => {
    observers = [];
    class FakeObserver {
      constructor(callback: (entries: readonly Entry[]) => void) {
        observers.push(callback);
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    }
    vi.stubGlobal('IntersectionObserver', FakeObserver);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('are reported as they come and go', async () => {
    const { store, user } = renderApp(<ArticleView />, overlapping);
    const [first, second, , , , last] = marks();
    if (!first || !second || !last) throw new Error('Marks are missing.');
    act(() =>
      notify([
        { target: first, isIntersecting: true },
        { target: last, isIntersecting: true },
      ]),
    );
    expect(store.getState().onScreen).toEqual(['a', 'd']);
    act(() =>
      notify([
        { target: first, isIntersecting: false },
        { target: second, isIntersecting: true },
      ]),
    );
    expect(store.getState().onScreen.toSorted()).toEqual(['a', 'b c', 'd']);
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    expect(store.getState().onScreen).toEqual([]);
  });
});

test('hostile text stays text, and makes no id', () => {
  const text = hostileStrings.map((line) => `${line} is quoted here.`);
  const dataset = parsed({
    format: 'dateline/1',
    title: 'Test',
    sources: [{ id: '"><script>', title: text[0], publisher: text[1], published: '2024', text }],
    events: text.map((line, index) => ({
      id: hostileStrings[index],
      title: line,
      kind: 'speech',
      date: { edtf: null, basis: 'undated' },
      quotes: [{ source: '"><script>', text: line, at: { paragraph: index + 1 } }],
    })),
  });
  // All of it is near the reader, and drawn with its marks.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly observe: (target: Element) => void;
      constructor(tell: (entries: readonly object[]) => void) {
        this.observe = (target) => tell([{ target, isIntersecting: true }]);
      }
      unobserve() {}
      disconnect() {}
    },
  );
  renderApp(<ArticleView />, dataset);
  vi.unstubAllGlobals();
  expect(paragraphs().map((paragraph) => paragraph.textContent)).toEqual(dataset.sources[0]?.paragraphs);
  expect(marks()).toHaveLength(dataset.events.length);
  expect(
    article().querySelectorAll('script, img, svg, iframe, style, [id], [onerror], [onclick]'),
  ).toHaveLength(0);
});
