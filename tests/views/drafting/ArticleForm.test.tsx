import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { ArticleForm } from '../../../src/views/drafting/ArticleForm.tsx';
import { oneSource, renderApp } from '../article/render.tsx';

const FRENCH = 'Le maire a inauguré le pont le 1er mai 2024, après des mois de travaux dans la ville.';

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

test('an article in French is not taken for one in English, and a date that is wrong is said to be once', async () => {
  const { user } = renderApp(<ArticleForm file={null} onDone={() => {}} />, oneSource([], []));
  expect(field('Language').value).toBe('en');
  await user.click(field('The article'));
  await user.paste(FRENCH);
  expect(field('Language').value).toBe('fr');
  screen.getByText(/English texts only; in one in French/);
  await user.type(field('Date of publication'), '31 February 2024');
  await user.click(screen.getByRole('button', { name: 'Make a timeline' }));
  const words = screen.getByText(/“31 February 2024”/);
  expect(field('Date of publication').getAttribute('aria-describedby')).toBe(words.id);
});

test('what was said of a file is not said of the text that is typed in its place', async () => {
  const { user } = renderApp(<ArticleForm file={null} onDone={() => {}} />, oneSource([], []));
  await user.upload(screen.getByLabelText(/^Open an article/), new File([' '], 'blank.txt'));
  await screen.findByText('Nothing to read: there are no words in it.');
  await user.type(field('The article'), 'Words.');
  expect(screen.queryByText(/^Nothing to read/)).toBeNull();
  screen.getByText('1 paragraph');
});

describe('a file in the place of what was typed', () => {
  const TYPED = 'This was typed for an hour.';
  const file = new File(['The mayor opened the bridge.'], 'bridge.txt');

  /** A file that is dropped on the page has a form of its own. */
  function Dropping() {
    const [dropped, setDropped] = useState<File | null>(null);
    const [isOpen, setIsOpen] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setIsOpen(!isOpen)}>
          Open or close
        </button>
        <button
          type="button"
          onClick={() => {
            setIsOpen(true);
            setDropped(file);
          }}
        >
          Drop
        </button>
        {isOpen && <ArticleForm key={dropped?.name} file={dropped} onDone={() => {}} />}
      </>
    );
  }
  const press = (name: string) => screen.getByRole('button', { name });

  test.each([
    ['opened in the form', () => screen.getByLabelText(/^Open an article/), []],
    ['dropped on the open form', () => press('Drop'), []],
    ['dropped when the form was closed', () => press('Drop'), ['Open or close']],
  ])(
    '%s: the text comes back, and what was typed beside it stays or comes back',
    async (_, target, presses) => {
      const { user } = renderApp(<Dropping />, oneSource([], []));
      await user.clear(field('The article'));
      await user.type(field('The article'), TYPED);
      await user.clear(field('Title'));
      await user.type(field('Title'), 'A bridge');
      for (const name of presses) await user.click(press(name));
      if (target().tagName === 'INPUT') await user.upload(target(), file);
      else await user.click(target());
      const back = await screen.findByRole('button', { name: 'Bring back the text that was here' });
      await screen.findByDisplayValue('The mayor opened the bridge.');
      expect(field('Title').value).toBe(presses.length === 0 ? 'A bridge' : '');
      await user.click(back);
      expect(field('The article').value).toBe(TYPED);
      expect(field('Title').value).toBe('A bridge');
    },
  );
});

test('the day that stands above a text can be taken as that of its publication', async () => {
  const { user } = renderApp(<ArticleForm file={null} onDone={() => {}} />, oneSource([], []));
  // What is typed is kept when the form is closed.
  await user.clear(field('Date of publication'));
  await user.clear(field('The article'));
  await user.paste('The bridge\n\nBy Ada Byron, 18 September 2024\n\nThe mayor opened the bridge in May.');
  expect(field('Date of publication').value).toBe('');
  screen.getByText(/^18 September 2024 stands above the text/);
  await user.click(screen.getByRole('button', { name: 'Take it as the date of publication' }));
  expect(field('Date of publication').value).toBe('2024-09-18');
  expect(document.activeElement).toBe(field('Date of publication'));
  expect(screen.queryByText(/stands above the text/)).toBeNull();
});
