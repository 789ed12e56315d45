import { expect, test } from 'vitest';
import { readPublishedDay } from '../../src/formats/publishedDay.ts';

test.each([
  ['2024-03-03T09:30:00+01:00', '2024-03-03'],
  ['Published 3 March 2024', '2024-03-03'],
  ['Veröffentlicht am 3. März 2024', '2024-03-03'],
  ['Sonntag, 3. März 2024, 14:30 Uhr', '2024-03-03'],
  ['3. Dez. 2024', '2024-12-03'],
  ['Publié le 3 mars 2024', '2024-03-03'],
  ['Publié le 1er août 2024 à 7h00', '2024-08-01'],
  ['Publicado el 3 de marzo de 2024', '2024-03-03'],
  ['Publicado em 3 de março de 2024', '2024-03-03'],
  ['Pubblicato il 3 marzo 2024', '2024-03-03'],
  ['Gepubliceerd op 3 maart 2024', '2024-03-03'],
  ['Opublikowano 3 marca 2024', '2024-03-03'],
  ['Publicerad den 3 mars 2024', '2024-03-03'],
  ['Julkaistu 3. maaliskuuta 2024', '2024-03-03'],
  ['3 MARS 2024', '2024-03-03'],
  ['3.\u00A0Juni\u00A02024', '2024-06-03'],
  ['2024年3月3日', '2024-03-03'],
  ['2024년 3월 3일', '2024-03-03'],
  ['Publié le 3 mars 2024, modifié le 3 mars 2024', '2024-03-03'],
])('%j is of %s', (stated, day) => {
  expect(readPublishedDay(stated)).toBe(day);
});

test.each([
  '05/06/2024',
  'März 2024',
  'Juni 3, 2024',
  'am 3. März',
  'Veröffentlicht am 31. Februar 2024',
  'Publié le 3 mars 2024, modifié le 5 mars 2024',
  'Published 3 March 2024, modifié le 5 mars 2024 and 7 March 2024',
  'Nr. 13. Märzen 2024',
  '123 mars 2024',
  '3 mars 20245',
  '3 mars 1024',
  '2024年13月3日',
])('%j states no day', (stated) => {
  expect(readPublishedDay(stated)).toBeNull();
});
