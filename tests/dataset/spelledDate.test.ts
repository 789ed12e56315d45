import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/dataset/edtf.ts';
import { spellAnotherDate } from '../../src/dataset/spelledDate.ts';

test.each([
  // words, date, whether they contradict one another
  ['3 May', '2024-05-30', true],
  ['on 3 May', '2024-05-03', false],
  ['May 3rd', '2024-05-30', true],
  ['May 3, 2024', '2023-05-03', true],
  ['the 3rd of May', '2024-05-03', false],
  ['3 May', '2024-05', false],
  ['3 May', '2024', false],
  ['31 December', '2023-12/2024-01', false],
  ['1 February', '2023-12/2024-01', true],
  ['Sept. 1', '2024-09-01', false],
  ['in July 2023', '2023-07', false],
  ['July 2023', '2023-08', true],
  ['in 1657', '1656-12-25', true],
  ['in 1657', '165X', false],
  ['in 2018', '2018/2019', false],
  // Words that are more than a date name another one.
  ['before 1657', '1656', false],
  ['two weeks after 3 May', '2024-05-17', false],
  ['Thursday', '2024-11-21', false],
  ['1500 BC', '-1499', false],
  // What has no end, or holds every day.
  ['3 May', '[..2024-05-01]', false],
  ['3 May', '1900/1999', false],
  ['in may', '2024-06', false],
])('%j against %s: %s', (words, edtf, expected) => {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(read.reason);
  expect(spellAnotherDate(words, read.value)).toBe(expected);
});
