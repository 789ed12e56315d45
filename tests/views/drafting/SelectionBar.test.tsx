import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderDesk } from './renderDesk.tsx';

const TEXT = 'Lopez said on Thursday that a second bridge would be built.';

/** The second paragraph of the article, as the page has it. */
function paragraphInPage(): Text {
  const paragraph = document.createElement('p');
  paragraph.dataset['paragraph'] = '0-1';
  paragraph.textContent = TEXT;
  document.body.append(paragraph);
  return paragraph.firstChild as Text;
}

function select(words: Text, end: number): void {
  getSelection()?.setBaseAndExtent(words, 0, words, end);
}

test('an event is made of the words that are selected by now, though the browser has yet to tell of them', () => {
  const { file } = renderDesk();
  const words = paragraphInPage();
  act(() => {
    select(words, TEXT.length);
    document.dispatchEvent(new Event('selectionchange'));
  });
  const silence = (event: Event) => event.stopPropagation();
  addEventListener('selectionchange', silence, true);
  select(words, 'Lopez said on Thursday'.length);
  fireEvent.click(screen.getByRole('button', { name: 'Make an event of these words' }));
  removeEventListener('selectionchange', silence, true);
  expect(file().events.map(({ quotes }) => quotes?.map(({ text }) => text))).toEqual([
    ['Lopez said on Thursday'],
  ]);
});

test('what was selected before the desk came can be made an event, too', () => {
  select(paragraphInPage(), TEXT.length);
  renderDesk();
  expect(screen.getByRole('button', { name: 'Make an event of these words' })).toBeDefined();
});
