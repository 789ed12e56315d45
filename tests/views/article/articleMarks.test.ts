import { expect, test } from 'vitest';
import { toArticleMarks } from '../../../src/views/article/articleMarks.ts';
import { oneSource } from './render.tsx';

test('what is marked is found once, however often React begins to render it', () => {
  const [dossier, other] = [oneSource(['A word.'], []), oneSource(['Another word.'], [])];
  const marks = toArticleMarks(dossier);
  expect(toArticleMarks(dossier)).toBe(marks);
  expect(marks(0, 0)).toBe(marks(0, 0));
  expect(toArticleMarks(other)).not.toBe(marks);
});
