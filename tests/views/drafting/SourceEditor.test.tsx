import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addSource, changeSource } from '../../../src/state/draft/changeSources.ts';
import { emptyFile, startDraft, type DraftId } from '../../../src/state/draft/draft.ts';
import { renderDesk } from './renderDesk.tsx';

const PARAGRAPHS = ['Maria Lopez said on Thursday that it would open.', 'The bridge is long.'];
const SAID = {
  title: 'Lopez promises a bridge',
  kind: 'speech',
  date: { edtf: '2024-05-02', basis: 'resolved', words: 'on Thursday' },
  quotes: [{ source: 'bridge-opens', text: PARAGRAPHS[0]! }],
} as const;

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const text = () => field('Text, with a blank line between paragraphs');

/** The editor of the articles, with the only one open. */
async function opened() {
  const empty = startDraft('bridge' as DraftId, {
    ...emptyFile('Bridge opens'),
    events: [{ id: 'said', ...SAID }],
  });
  const desk = renderDesk(
    addSource(empty, { title: 'Bridge opens', published: '2024-05-03', text: PARAGRAPHS }),
  );
  await desk.user.click(screen.getByRole('radio', { name: 'Articles' }));
  const retype = async (name: string, words: string) => {
    await desk.user.clear(field(name));
    await desk.user.type(field(name), words);
  };
  return { ...desk, retype, source: () => desk.file().sources[0] };
}

describe('what is known of an article is corrected', () => {
  test.each([
    ['Title', 'A bridge opens', { title: 'A bridge opens' }],
    ['Publisher', 'The Paper', { publisher: 'The Paper' }],
    ['Author', 'Ada', { author: 'Ada' }],
    ['Address', 'https://paper.example/bridge', { url: 'https://paper.example/bridge' }],
    ['Date of publication', '10 May 2024', { published: '2024-05-10' }],
    ['Language', 'en-GB', { language: 'en-GB' }],
  ])('%s', async (name, typed, expected) => {
    const { retype, source } = await opened();
    await retype(name, typed);
    expect(source()).toMatchObject(expected);
  });

  test('what an article cannot be without stays, and why is said', async () => {
    const { user, source } = await opened();
    await user.clear(field('Title'));
    expect(screen.getByRole('alert').textContent).toBe('Give the article a title.');
    await user.clear(field('Date of publication'));
    await user.tab();
    expect(source()).toMatchObject({ title: 'Bridge opens', published: '2024-05-03' });
    expect(screen.getByText('Not kept: what was here before stays.')).toBeTruthy();
    await user.type(field('Title'), 'A bridge');
    await user.type(field('Date of publication'), 'May 2024');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(source()).toMatchObject({ title: 'A bridge', published: '2024-05' });
  });

  test.each(['Title', 'Publisher', 'Author', 'Language'])(
    'a line that is too long stays as it was typed, with the reason, and is not kept: %s',
    async (name) => {
      const { source, draftStore } = await opened();
      const before = source();
      const long = 'x'.repeat(10_001);
      act(() => field(name).focus());
      fireEvent.change(field(name), { target: { value: long } });
      act(() => field(name).blur());
      expect(field(name).value).toBe(long);
      expect(field(name).getAttribute('aria-invalid')).toBe('true');
      expect(screen.getByRole('alert').textContent).toMatch(
        /must have at most 10000 characters: shorten this one, which has 10,001\.$/,
      );
      expect(source()).toEqual(before);
      act(() =>
        draftStore.getState().change((draft) =>
          changeSource(draft, 'bridge-opens', {
            title: 'Other',
            publisher: 'Other',
            author: 'Other',
            language: 'fr',
          }),
        ),
      );
      expect(field(name).value).not.toBe(long);
    },
  );
});

test('dates that were reckoned from another day of publication are told, each a step away', async () => {
  const { user, retype } = await opened();
  expect(screen.queryByText(/to look at again/)).toBeNull();
  await retype('Date of publication', '10 May 2024');
  expect(screen.getByText('1 event to look at again:')).toBeTruthy();
  const desk = within(screen.getByRole('region', { name: 'Draft' }));
  expect(desk.getByText(/The event is dated .*2 May 2024/)).toBeTruthy();
  await user.click(desk.getByRole('button', { name: SAID.title }));
  expect(field('Date').value).toBe('2024-05-02');
});

describe('the text is edited', () => {
  test('and its quotes are looked for in what it is then', async () => {
    const { user, source, store } = await opened();
    const verdict = () => store.getState().dataset?.events[0]?.quotes[0]?.verdict.kind;
    expect(verdict()).toBe('verbatim');
    expect(text().value).toBe(PARAGRAPHS.join('\n\n'));
    await user.clear(text());
    await user.type(text(), 'Maria Lopez said nothing.\n\nThe bridge is long.');
    await user.tab();
    expect(source()?.text).toEqual(['Maria Lopez said nothing.', 'The bridge is long.']);
    expect(verdict()).toBe('not-found');
    expect(screen.getByText('A quote is not found in the text.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(verdict()).toBe('verbatim');
    expect(text().value).toBe(PARAGRAPHS.join('\n\n'));
  });

  test('and waits to be kept from the first key on, while it is typed further', async () => {
    const { user, source, draftStore } = await opened();
    await user.type(text(), ' S');
    expect(draftStore.getState().waiting).not.toBeNull();
    await user.type(text(), 'o it is.');
    act(() => draftStore.getState().keepWaiting());
    expect(source()?.text?.[1]).toBe('The bridge is long. So it is.');
    expect(draftStore.getState().waiting).toBeNull();
    await user.type(text(), '\n');
    expect(text().value).toBe(`${PARAGRAPHS.join('\n\n')} So it is.\n`);
    expect(document.activeElement).toBe(text());
  });

  test('and what another tab keeps meanwhile is shown in its place', async () => {
    const { user, draftStore } = await opened();
    await user.type(text(), ' So it is.');
    act(() => draftStore.getState().keepWaiting());
    act(() =>
      draftStore
        .getState()
        .change((draft) => changeSource(draft, 'bridge-opens', { text: ['Other words.'] })),
    );
    expect(text().value).toBe('Other words.');
  });

  test('but not kept without words', async () => {
    const { user, source } = await opened();
    await user.clear(text());
    await user.tab();
    expect(source()?.text).toEqual(PARAGRAPHS);
    expect(
      screen.getByText(/^An article needs words.* Not kept: what was here before stays\.$/),
    ).toBeTruthy();
    await user.type(text(), 'Words.');
    await user.tab();
    expect(screen.queryByText(/^An article needs words/)).toBeNull();
    expect(source()?.text).toEqual(['Words.']);
  });

  test('left as it was, it is no step to undo', async () => {
    await opened();
    const before = text().value;
    act(() => text().focus());
    fireEvent.change(text(), { target: { value: `${before}x` } });
    fireEvent.change(text(), { target: { value: before } });
    act(() => text().blur());
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true');
  });
});

test('removed with its quotes, of which the person is told before and after, and undone', async () => {
  const { user, file } = await opened();
  const remove = screen.getByRole('button', { name: 'Remove Bridge opens' });
  const hint = document.querySelector(`[id="${remove.getAttribute('aria-describedby')}"]`);
  expect(hint?.textContent).toBe('1 quote in 1 event would go with it; the events stay.');
  await user.click(remove);
  expect(file()).toMatchObject({ sources: [], events: [{ id: 'said', quotes: [] }] });
  expect(screen.getByText(/“Bridge opens” was removed, with its quotes/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add an article…' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(file().sources).toHaveLength(1);
  expect(file().events[0]?.quotes).toEqual(SAID.quotes);
});
