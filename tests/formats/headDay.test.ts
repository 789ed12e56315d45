import { expect, test } from 'vitest';
import { readHeadDay } from '../../src/formats/headDay.ts';

const TEXT =
  'The mayor opened the bridge on 3 May 2024, after two years of work, and said that it would last for a hundred years.';

test.each([
  ['2024-09-18', ['The bridge', 'By Ada Byron, 18 September 2024', TEXT]],
  ['2024-09-18', ['The bridge\nBy Ada Byron\nSeptember 18, 2024', TEXT]],
  ['2024-09-18', ['Published 18 September 2024', 'The bridge', 'Wed 18 Sep 2024 10.30 BST', TEXT]],
  ['2024-05-03', ['Le pont', 'Publié le 3 mai 2024', TEXT]],
  ['2024-09-18', ['18 September 2024']],
])('%s stands above the text of %j', (day, paragraphs) => {
  expect(readHeadDay(paragraphs)).toBe(day);
});

test.each([
  ['a text alone', [TEXT]],
  ['a day beneath the text', [TEXT, '18 September 2024']],
  ['two days', ['Published 18 September 2024', 'Updated 20 September 2024', TEXT]],
  ['a month', ['The bridge', 'September 2024', TEXT]],
  ['a day that has two readings', ['The bridge', '05/06/2024', TEXT]],
  ['nothing', []],
])('of %s it is not known', (_, paragraphs) => {
  expect(readHeadDay(paragraphs)).toBeNull();
});
