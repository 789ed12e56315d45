import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleForm } from '../../../src/views/drafting/ArticleForm.tsx';
import { oneSource, renderApp } from '../article/render.tsx';

const FRENCH = 'Le maire a inauguré le pont le 1er mai 2024, après des mois de travaux dans la ville.';

test('an article in French is not taken for one in English, and a date that is wrong is said to be once', async () => {
  const { user } = renderApp(<ArticleForm file={null} onDone={() => {}} />, oneSource([], []));
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
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
