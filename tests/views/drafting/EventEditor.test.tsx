import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { replaceQuote } from '../../../src/state/draft/changeQuotes.ts';
import { addSource } from '../../../src/state/draft/changeSources.ts';
import { renderDesk } from './renderDesk.tsx';

const field = (name: string) => screen.getByRole('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The first suggestion, accepted and open in the editor. */
async function edited() {
  const desk = renderDesk();
  act(() => button(/^Accept A$/).focus());
  await desk.user.keyboard('e');
  const retype = async (name: string, text: string) => {
    await desk.user.clear(field(name));
    await desk.user.type(field(name), text);
  };
  return { ...desk, retype, event: () => desk.file().events[0]! };
}

test('what is undone is shown at once, in the field that is typed in, too', async () => {
  const { retype, draftStore, event } = await edited();
  const before = event().title;
  await retype('Title', 'Other');
  expect(document.activeElement).toBe(field('Title'));
  act(() => {
    while (event().title !== before) draftStore.getState().undo();
  });
  expect(field('Title')).toHaveProperty('value', before);
});

describe('a date as people write it', () => {
  test.each([
    ['about May 2024', '2024-05~', /^Read as .*May 2024.* \(EDTF 2024-05~\)\.$/],
    ['between 3 and 5 June 2024', '[2024-06-03..2024-06-05]', /^Read as some time between 3 and 5 June 2024/],
    ['last week', '[2024-04-22..2024-04-28]', /^Read as .*22.*28 April 2024/],
  ])('%s', async (typed, edtf, words) => {
    const { retype, event } = await edited();
    await retype('Date', typed);
    expect(event().date.edtf).toBe(edtf);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('that is none stays as it was typed, with the reason', async () => {
    const { user, retype, event } = await edited();
    fireEvent.change(field('Date'), { target: { value: 'soonish' } });
    await user.tab();
    expect(event().date.edtf).toBe('2024-05-01');
    expect(field('Date')).toHaveProperty('value', 'soonish');
    expect(
      screen.getByText(
        /^“soonish” is not read as a date; write it like .* Not kept: the event stays dated 1 May 2024\.$/,
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/^Read as/)).toBeNull();
    await retype('Date', 'later');
    expect(screen.getByText(/^“later” .* Not kept: the event stays undated\.$/)).toBeTruthy();
    await retype('Date', '2023');
    expect(event().date.edtf).toBe('2023');
    expect(screen.queryByText(/Not kept/)).toBeNull();
  });

  test('that its own words contradict is pointed out', async () => {
    const { user, retype } = await edited();
    await retype('Date', 'March 2016');
    expect(screen.getByText(/read as 1 May 2024.* The event is dated March 2016/)).toBeTruthy();
    await user.clear(field('Words that date it, as they stand in a quote'));
    expect(screen.queryByText(/The event is dated March 2016/)).toBeNull();
  });

  test('taken out leaves an event that the source does not date', async () => {
    const { user, event } = await edited();
    await user.clear(field('Date'));
    expect(event().date).toMatchObject({ edtf: null, basis: 'undated' });
    expect(screen.getAllByText('Not dated by the source.').length).toBeGreaterThan(0);
  });
});

describe('what the format refuses stays as it was typed, with the reason, and the event as it was', () => {
  test.each([
    ['Title', '', /^A title must not be empty: type one\. Not kept/],
    ['Title', '  ', /^A title must not be empty: type one\. Not kept/],
    [
      'Title',
      'x'.repeat(10_001),
      /^A title must have at most 10000 characters: shorten this one, which has 10,001/,
    ],
    ['Kind', '', /^A kind must not be empty/],
    [
      'Quote 1',
      'x'.repeat(5001),
      /^A quote must have at most 5000 characters: shorten this one, which has 5,001/,
    ],
  ])('%s %#', async (name, typed, words) => {
    const { user, event } = await edited();
    const before = event();
    const input = screen.getByRole<HTMLInputElement>(name === 'Kind' ? 'combobox' : 'textbox', { name });
    act(() => input.focus());
    fireEvent.change(input, { target: { value: typed } });
    act(() => input.blur());
    expect(input.value).toBe(typed);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector(`[id="${input.getAttribute('aria-describedby')}"]`)?.textContent).toMatch(
      words,
    );
    expect(event()).toEqual(before);
    await user.clear(input);
    await user.type(input, 'The bridge was opened.');
    expect(screen.queryByText(/Not kept/)).toBeNull();
    expect(JSON.stringify(event())).toContain('The bridge was opened.');
  });
});

describe('quotes are proved as they are typed', () => {
  test('not found: the nearest passage is offered, and taken', async () => {
    const { user, retype, event } = await edited();
    await retype('Quote 1', 'Maria Lopez closed the bridge on 1 May 2024.');
    expect(screen.getAllByText(/not found in the source/i).length).toBeGreaterThan(0);
    await user.click(button('Use the nearest passage'));
    expect(event().quotes?.[0]?.text).toContain('Maria Lopez opened the bridge');
  });

  test('removed', async () => {
    const { user, event } = await edited();
    await user.click(button('Remove quote 1'));
    expect(event().quotes ?? []).toEqual([]);
  });
});

describe('the article of a quote', () => {
  const MAYOR = { title: 'Mayor resigns', published: '2024-06-08', text: ['The mayor resigned on Friday.'] };
  const article = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Article of quote 1' });

  async function withTwoArticles() {
    const desk = await edited();
    act(() => desk.draftStore.getState().change((draft) => addSource(draft, MAYOR)));
    return { ...desk, source: () => desk.event().quotes?.[0]?.source };
  }

  test('is no question while there is only one', async () => {
    await edited();
    expect(screen.queryByRole('combobox', { name: 'Article of quote 1' })).toBeNull();
  });

  test('is the one in which the words are found', async () => {
    const { retype, source } = await withTwoArticles();
    expect(source()).toBe('bridge-opens');
    await retype('Quote 1', 'The mayor resigned on Friday.');
    expect(source()).toBe('mayor-resigns');
    expect(article().selectedOptions[0]?.textContent).toBe('Mayor resigns');
    await retype('Quote 1', 'Words that stand in neither of them');
    expect(source()).toBe('mayor-resigns');
  });

  test('is the one that a person chose, wherever the words stand', async () => {
    const { user, retype, source } = await withTwoArticles();
    await user.selectOptions(article(), 'Mayor resigns');
    expect(source()).toBe('mayor-resigns');
    expect(screen.getAllByText(/not found in the source/i).length).toBeGreaterThan(0);
    await retype('Quote 1', 'Work began in 2019.');
    expect(source()).toBe('mayor-resigns');
  });

  test('may be none that is here', async () => {
    const { draftStore } = await edited();
    act(() => {
      draftStore.getState().change((draft) => {
        const quote = { source: 'other', text: 'Work began in 2019.' };
        return replaceQuote(draft, String(draft.file.events[0]?.id), 0, quote);
      });
    });
    expect(article().selectedOptions[0]?.textContent).toBe('None that is here (other)');
  });
});

describe('who takes part', () => {
  const group = () => within(screen.getByRole('group', { name: 'Who takes part' }));

  test('a new name makes an actor', async () => {
    const { user, event, file } = await edited();
    await user.type(group().getByRole('combobox'), 'The city council{Enter}');
    expect(file().actors?.map(({ name }) => name)).toContain('The city council');
    expect(event().actors).toContain('the-city-council');
  });

  test('the field has the focus when a name was added, for the next one', async () => {
    const { user } = await edited();
    const input = group().getByRole('combobox', { name: 'Add to: Who takes part' });
    await user.type(input, 'The council');
    await user.click(group().getByRole('button', { name: 'Add' }));
    expect(document.activeElement).toBe(input);
  });

  test('a name that is typed and not added yet is said to be so', async () => {
    const { user } = await edited();
    const input = group().getByRole('combobox', { name: 'Add to: Who takes part' });
    await user.type(input, 'The council');
    expect(group().getByText(/^Not added yet/)).toBeTruthy();
    await user.type(input, '{Enter}');
    expect(group().queryByText(/^Not added yet/)).toBeNull();
  });

  test('a name that is too long is refused in words, and nobody else put in', async () => {
    const { user, event } = await edited();
    const before = event();
    const input = group().getByRole('combobox', { name: 'Add to: Who takes part' });
    fireEvent.change(input, { target: { value: 'x'.repeat(10_001) } });
    await user.type(input, '{Enter}');
    expect(group().getByText(/^A name must have at most 10000 characters/)).toBeTruthy();
    expect(event()).toEqual(before);
  });

  test('somebody is taken out', async () => {
    const { user, event } = await edited();
    const before = event().actors?.length ?? 0;
    await user.click(group().getByRole('button', { name: /Maria Lopez/ }));
    expect(event().actors ?? []).toHaveLength(before - 1);
  });
});

test('status, and whose claim it is', async () => {
  const { user, event } = await edited();
  expect(screen.queryByRole('group', { name: 'Whose claim it is' })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'alleged');
  expect(event().status).toBe('alleged');
  expect(screen.getByRole('group', { name: 'Whose claim it is' })).toBeTruthy();
});

describe('quotes by keys', () => {
  const quotesIn = ({ event }: Awaited<ReturnType<typeof edited>>) =>
    (event().quotes ?? []).map(({ text }) => text);
  const press = async ({ user }: Awaited<ReturnType<typeof edited>>, name: string) => {
    act(() => button(name).focus());
    await user.keyboard('{Enter}');
  };

  test('one more is typed at once, in place of the words that stand for it', async () => {
    const desk = await edited();
    await press(desk, 'Add a quote');
    expect(document.activeElement).toBe(field('Quote 2'));
    expect(screen.getByText('No words yet.')).toBeTruthy();
    await desk.user.keyboard('Work began in 2019.');
    expect(quotesIn(desk).at(-1)).toBe('Work began in 2019.');
    expect(screen.queryByText('No words yet.')).toBeNull();
  });

  test('taken away, they leave the focus to the next, and at last to what adds one', async () => {
    const desk = await edited();
    await press(desk, 'Add a quote');
    await press(desk, 'Remove quote 1');
    expect(document.activeElement).toBe(button('Remove quote 1'));
    await press(desk, 'Add a quote');
    await press(desk, 'Remove quote 2');
    expect(document.activeElement).toBe(button('Remove quote 1'));
    await press(desk, 'Remove quote 1');
    expect(quotesIn(desk)).toEqual([]);
    expect(document.activeElement).toBe(button('Add a quote'));
  });
});

test('done leads back to the suggestions, with the focus', async () => {
  const { user } = await edited();
  await user.click(button('Done'));
  expect(document.activeElement).toBe(button(/^Accept A$/));
});

test('deleted, and the deletion undone', async () => {
  const { user, file } = await edited();
  await user.click(button('Delete event'));
  expect(file().events).toEqual([]);
  await user.click(button('Undo'));
  expect(file().events).toHaveLength(1);
});
