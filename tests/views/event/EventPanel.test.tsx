import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDateInFull } from '../../../src/dataset/dateWords.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/state/view.ts';
import { EventPanel } from '../../../src/views/event/EventPanel.tsx';
import { bundled, eventOf, idOf, oneSource, renderApp } from '../article/render.tsx';
import { hostileStrings } from '../article/samples.ts';

const kim = bundled('kim-defence-exhibition');
const clocks = bundled('keeping-time');
const summits = eventOf(kim, 'trump-kim-summits');

const panel = () => screen.getByRole('complementary', { name: 'Event' });
const at = (event: string, more: Partial<ViewState> = {}) => ({
  view: { ...DEFAULT_VIEW, event: idOf(event), ...more },
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('with no event', () => {
  test('says how to choose one', () => {
    renderApp(<EventPanel />, kim);
    expect(panel().textContent).toContain('No event chosen.');
    expect(screen.queryByRole('button', { name: 'Close event' })).toBeNull();
  });
});

describe('with an event', () => {
  test('shows title, kind, date, basis and status in words', () => {
    renderApp(<EventPanel />, kim, at('trump-kim-summits'));
    expect(screen.getByRole('heading', { name: 'Trump and Kim hold three summits' })).toBeTruthy();
    expect(panel().textContent).toContain('summit');
    expect(panel().textContent).toContain('From 2018 to 2019');
    expect(panel().textContent).toContain('stated · year');
    expect(panel().textContent).toContain('Reported');
  });

  test('a claim has its claimants', () => {
    const alleged = kim.events.find((event) => event.status === 'alleged' && event.attributedTo.length === 2);
    if (!alleged) throw new Error('None is alleged by two.');
    const [first, second] = alleged.attributedTo.map(
      (id) => kim.actors.find((actor) => actor.id === id)?.name,
    );
    renderApp(<EventPanel />, kim, at(alleged.id));
    expect(panel().textContent).toContain(`Alleged by ${first} and ${second}`);
  });

  test('a new event is announced, and focus stays where it is', () => {
    const { store } = renderApp(<EventPanel />, kim);
    const [live] = panel().querySelectorAll('[aria-live="polite"]');
    act(() => store.getState().selectEvent(summits.id));
    expect(live?.textContent).toBe(`${summits.title}, ${formatDateInFull(summits.date)}`);
    expect(live?.isConnected).toBe(true);
    expect(document.activeElement).toBe(document.body);
  });

  test('closes', async () => {
    const { user, store } = renderApp(<EventPanel />, kim, at('trump-kim-summits'));
    await user.click(button('Close event'));
    expect(store.getState().view.event).toBeNull();
  });

  test('goes to the next and the previous, and no further than the last', async () => {
    const { user, store } = renderApp(<EventPanel />, kim, at(kim.events[0]?.id ?? ''));
    expect(panel().textContent).toContain(`1 of ${kim.events.length}`);
    expect(button('Previous event').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Next event'));
    expect(store.getState().view.event).toBe(kim.events[1]?.id);
    expect(panel().textContent).toContain(`2 of ${kim.events.length}`);
    await user.click(button('Previous event'));
    await user.click(button('Previous event'));
    expect(store.getState().view.event).toBe(kim.events[0]?.id);
  });

  test('says when it is filtered out, and offers the way back', async () => {
    const { user, store } = renderApp(<EventPanel />, kim, at('trump-kim-summits', { bases: ['undated'] }));
    expect(panel().textContent).toContain('not among the events shown');
    await user.click(button('Clear filters'));
    expect(store.getState().view.bases).toEqual([]);
    expect(panel().textContent).not.toContain('not among');
  });

  test('a chip puts its actor into the filter and takes it out', async () => {
    const { user, store } = renderApp(<EventPanel />, kim, at('trump-kim-summits'));
    const chip = button(/^Donald Trump\s+· then president/);
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    await user.click(chip);
    expect(store.getState().view.actors).toEqual(['trump']);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    await user.click(chip);
    expect(store.getState().view.actors).toEqual([]);
  });

  test('an actor that the file does not describe is marked', () => {
    renderApp(<EventPanel />, oneSource(['x'], [{ actors: ['nobody'] }]), at('e0'));
    expect(button(/^nobody\s+· missing in the file/)).toBeTruthy();
  });

  test('a long title is cut', () => {
    renderApp(<EventPanel />, oneSource(['x'], [{ title: 'long '.repeat(1000) }]), at('e0'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^(long ){100}…$/);
  });

  test('no quote, no date', () => {
    renderApp(<EventPanel />, oneSource(['x'], [{}]), at('e0'));
    expect(panel().textContent).toContain('No quote given.');
    expect(panel().textContent).toContain('Not dated by the source');
  });
});

describe('how the date was read', () => {
  test('has the words, the note and the EDTF; the words lead to their place', async () => {
    const { user, store } = renderApp(<EventPanel />, kim, at('trump-kim-summits'));
    const details = screen.getByRole('group');
    expect(within(details).getByText('How this date was read')).toBeTruthy();
    expect(within(details).getByText('2018/2019').tagName).toBe('CODE');
    expect(details.textContent).toContain(summits.date.note);
    await user.click(within(details).getByRole('button', { name: '“in 2018 and 2019”' }));
    expect(store.getState().shownPlace).toEqual(summits.date.wordsAt);
  });

  test('sources that disagree stand side by side', () => {
    renderApp(<EventPanel />, clocks, at('pendulum-clock'));
    expect(screen.getByRole('heading', { name: 'The sources disagree' })).toBeTruthy();
    const told = screen
      .getAllByRole('listitem')
      .map((item) => item.textContent)
      .filter((text) => text.includes('stated · '));
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(
      /^From the shadow clock to the leap second25 December 1656.*“Christmas Day of 1656”/,
    );
    expect(told[1]).toMatch(/^Notes on a chronology of clockssome time in 1657.*“in 1657”/);
  });
});

test('the same words of two sources are each credited to their own', () => {
  const TEXT = 'The clock struck last week.';
  const { dataset } = parseDataset({
    format: 'dateline/1',
    title: 'Clocks',
    sources: ['Gazette', 'Herald'].map((title) => ({ id: title, title, published: '1900', text: [TEXT] })),
    events: [
      {
        id: 'e0',
        title: 'The clock strikes',
        kind: 'strike',
        date: { edtf: '1900-01', basis: 'resolved', words: 'last week', source: 'Herald' },
        otherDates: [
          { edtf: '1900-02', basis: 'resolved', words: 'last week' },
          { edtf: '1900-03', basis: 'inferred', source: 'Herald' },
        ],
        quotes: ['Gazette', 'Herald'].map((source) => ({ source, text: TEXT })),
      },
    ],
  });
  if (!dataset) throw new Error('It does not open.');
  renderApp(<EventPanel />, dataset, at('e0'));
  const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(told.filter((text) => text.includes('1900')).map((text) => text.slice(0, 24))).toEqual([
    expect.stringMatching(/^Heraldsome day in Janua/),
    expect.stringMatching(/^Gazettesome day in Febr/),
    expect.stringMatching(/^Heraldsome day in March/),
  ]);
});

describe('a proved quote', () => {
  test.each([
    ['Kim', kim],
    ['clocks', clocks],
  ])('%s: every one is shown in the source’s own characters', (_, dataset) => {
    const { store } = renderApp(<EventPanel />, dataset);
    for (const event of dataset.events) {
      act(() => store.getState().selectEvent(event.id));
      const shown = screen
        .queryAllByRole('figure')
        .map((figure) => figure.querySelector('blockquote')?.textContent);
      expect(shown).toEqual(event.quotes.map((quote) => quote.text));
    }
  });

  test('has its verdict, source and paragraph outside the quoted words', () => {
    renderApp(<EventPanel />, kim, at('trump-kim-summits'));
    const caption = screen.getAllByRole('figure')[0]?.querySelector('figcaption')?.textContent ?? '';
    expect(caption).toMatch(/^✓ verbatimparagraph 3Show in article/);
  });

  test.each([
    ['https://news.example/bridge#top', 'https://news.example/bridge#top:~:text=It%20rained%20all%20day.'],
    ['mailto:desk@news.example', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('links to its words at %s', (url, href) => {
    const source = {
      id: 's',
      title: 'The source',
      published: '2024-11-22',
      url,
      text: ['It rained all day.'],
    };
    const quotes = [{ source: 's', text: 'It rained all day.' }];
    renderApp(<EventPanel />, oneSource([], [{ quotes }], { sources: [source] }), at('e0'));
    const link = screen.queryByRole('link', { name: 'This quote at news.example' });
    expect(link?.getAttribute('href') ?? null).toBe(href);
    expect(link?.getAttribute('rel') ?? 'noopener noreferrer').toBe('noopener noreferrer');
  });

  test('names its source where there are several', () => {
    renderApp(<EventPanel />, clocks, at('pendulum-clock'));
    const captions = screen
      .getAllByRole('figure')
      .map((figure) => figure.querySelector('figcaption')?.textContent);
    expect(captions[0]).toContain('From the shadow clock to the leap second, paragraph');
    expect(captions[1]).toContain('Notes on a chronology of clocks, paragraph');
  });

  test('can be shown in the article, which makes it the current one', async () => {
    const { user, store } = renderApp(
      <EventPanel />,
      kim,
      at('trump-kim-summits', { isArticleShown: false }),
    );
    await user.click(screen.getAllByRole('button', { name: 'Show in article' })[1] ?? panel());
    const { view, shownPlace } = store.getState();
    expect([view.event, view.quote, view.isArticleShown]).toEqual([summits.id, 1, true]);
    expect(shownPlace?.paragraph).toBe(3);
    expect(screen.getAllByRole('figure').map((figure) => figure.getAttribute('aria-current'))).toEqual([
      null,
      'true',
    ]);
  });

  test('has a link of its own', async () => {
    const copyLink = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
    const { user } = renderApp(<EventPanel />, kim, { ...at('trump-kim-summits'), links: { copyLink } });
    await user.click(screen.getAllByRole('button', { name: 'Link to this quote' })[1] ?? panel());
    expect(copyLink).toHaveBeenCalledExactlyOnceWith(summits.id, 1);
    expect((await screen.findByText('Link copied')).getAttribute('aria-live')).toBe('polite');
  });

  test('says when the link could not be copied', async () => {
    const { user } = renderApp(<EventPanel />, kim, {
      ...at('trump-kim-summits'),
      links: { copyLink: () => Promise.resolve(false) },
    });
    await user.click(screen.getAllByRole('button', { name: 'Link to this quote' })[0] ?? panel());
    expect(await screen.findByText('The link could not be copied')).toBeTruthy();
  });

  test('other characters, same words', () => {
    const dataset = oneSource(
      ['He said “enough is enough” twice.'],
      [{ quotes: [{ source: 's', text: '"enough is enough"' }] }],
    );
    renderApp(<EventPanel />, dataset, at('e0'));
    expect(screen.getByRole('figure').querySelector('blockquote')?.textContent).toBe('“enough is enough”');
    expect(panel().textContent).toContain('≈ same words, different characters');
  });
});

describe('where the article is not beside the panel', () => {
  const NARROW = (media: string) => Object.assign(new EventTarget(), { media, matches: false });
  const text = [
    'It was a Monday. The mayor opened the bridge in May 2024. Nobody had expected it.',
    'Again and again. Again and again.',
  ];
  const dataset = oneSource(
    text,
    [
      {
        date: { edtf: '2024-05', basis: 'stated', words: 'May 2024' },
        actors: [{ id: 'a' }],
        quotes: [{ source: 's', text: 'The mayor opened the bridge in May 2024.' }],
      },
      { quotes: [{ source: 's', text: 'Again and again.' }] },
    ],
    { actors: [{ id: 'a', name: 'The mayor', kind: 'person' }] },
  );
  const figure = () => screen.getByRole('figure');
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['a narrow screen', {}, NARROW],
    ['an article that is hidden', { isArticleShown: false }, matchMedia],
  ])('%s: the passage stands in its paragraph, and is the quote alone', (_, view, media) => {
    vi.stubGlobal('matchMedia', media);
    renderApp(<EventPanel />, dataset, at('e0', view));
    expect(figure().textContent).toContain(text[0]);
    expect(figure().querySelector('blockquote')?.textContent).toBe(
      'The mayor opened the bridge in May 2024.',
    );
  });

  test('a wide screen, whose article lights it: the quote is enough', () => {
    renderApp(<EventPanel />, dataset, at('e0'));
    expect(figure().textContent).not.toContain('It was a Monday');
  });

  test('on a narrow screen the quotes come before the actors', () => {
    vi.stubGlobal('matchMedia', NARROW);
    renderApp(<EventPanel />, dataset, at('e0'));
    const actors = screen.getByRole('list', { name: 'Who took part' });
    expect(figure().compareDocumentPosition(actors)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('on a narrow screen the panel goes with its event, and the focus back to what chose it', async () => {
    vi.stubGlobal('matchMedia', NARROW);
    const app = (
      <>
        <button type="button">A mark</button>
        <EventPanel />
      </>
    );
    const { user, store } = renderApp(app, dataset);
    act(() => button('A mark').focus());
    act(() => store.getState().selectEvent(idOf('e0')));
    act(() => button('Next event').focus());
    act(() => button('Close event').focus());
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('A mark'));
  });

  test('of a quote that stands in two places no paragraph is said to be its own', () => {
    vi.stubGlobal('matchMedia', NARROW);
    renderApp(<EventPanel />, dataset, at('e1'));
    expect(figure().textContent).toMatch(/^Again and again\.\? found 2 times/);
  });
});

describe('a quote that is not proved', () => {
  test('found several times: each place can be stepped to', async () => {
    const dataset = oneSource(
      ['Again and again.', 'Again and again.'],
      [{ quotes: [{ source: 's', text: 'Again and again' }] }],
    );
    const { user, store } = renderApp(<EventPanel />, dataset, at('e0'));
    expect(panel().textContent).toContain('? found 2 times');
    expect(screen.queryByRole('button', { name: 'Show in article' })).toBeNull();
    await user.click(button('Place 2, paragraph 2'));
    expect(store.getState().shownPlace).toEqual({ source: 's', paragraph: 1, start: 0, end: 15 });
    expect(screen.getByRole('button', { name: 'Place 2, paragraph 2', current: true })).toBeTruthy();
  });

  test('not found: the nearest passage, with what differs, and no blockquote', async () => {
    const dataset = oneSource(
      ['The president did sign the treaty in May of that year.'],
      [{ quotes: [{ source: 's', text: 'The president did not sign the treaty in June of that year.' }] }],
    );
    const { user, store } = renderApp(<EventPanel />, dataset, at('e0'));
    const figure = screen.getByRole('figure');
    expect(figure.querySelector('blockquote')).toBeNull();
    expect(figure.textContent).toContain('✕ not found in the source');
    expect(figure.textContent).toContain('The file quotes:');
    expect([...figure.querySelectorAll('del')].map((words) => words.textContent)).toEqual(['not', 'June']);
    expect([...figure.querySelectorAll('ins')].map((words) => words.textContent)).toEqual(['May']);
    await user.click(button('Show the nearest passage'));
    expect(store.getState().shownPlace?.paragraph).toBe(0);
  });

  test('not found, and nothing near', () => {
    renderApp(
      <EventPanel />,
      oneSource(['Short text.'], [{ quotes: [{ source: 's', text: 'something else altogether' }] }]),
      at('e0'),
    );
    expect(screen.getByRole('figure').textContent).toContain('not found in the source');
    expect(screen.queryByRole('button', { name: 'Show the nearest passage' })).toBeNull();
  });

  test('nothing to check against', () => {
    renderApp(
      <EventPanel />,
      oneSource([], [{ quotes: [{ source: 's', text: 'whatever it says' }] }]),
      at('e0'),
    );
    const figure = screen.getByRole('figure');
    expect(figure.textContent).toContain('no source text to check against');
    expect(figure.querySelector('blockquote')).toBeNull();
  });

  test('a title that claims to be verified changes no verdict', () => {
    const dataset = oneSource(
      ['Text.'],
      [{ title: '✓ verbatim', quotes: [{ source: 's', text: '✓ verbatim ✓ verbatim' }] }],
    );
    renderApp(<EventPanel />, dataset, at('e0'));
    const caption = screen.getByRole('figure').querySelector('figcaption')?.textContent ?? '';
    expect(caption).toContain('not found in the source');
    expect(caption).not.toContain('verbatim');
  });
});

test('hostile text in every field stays text', () => {
  const text = hostileStrings.map((line) => line.slice(0, 110));
  const dataset = oneSource(
    ['Text.'],
    text.map((line, index) => ({
      id: `h${index}`,
      title: line,
      kind: line,
      date: { edtf: '2024', basis: 'stated', words: line, note: line },
      actors: [{ id: 'a', role: line }],
      quotes: [{ source: 's', text: `${line} padded to be long enough` }],
    })),
    { actors: [{ id: 'a', name: '<b>Name</b>', kind: 'person' }] },
  );
  const { store } = renderApp(<EventPanel />, dataset);
  const shown = panel();
  expect(dataset.events.length).toBeGreaterThan(0);
  for (const event of dataset.events) {
    act(() => store.getState().selectEvent(event.id));
    expect(shown.querySelector('h2')?.textContent).toBe(event.title);
    expect(shown.querySelector('figure')?.textContent).toContain(event.quotes[0]?.text);
    expect(
      shown.querySelectorAll('script, img, svg, iframe, style, a, b, input, [id], [onerror]'),
    ).toHaveLength(0);
  }
});
