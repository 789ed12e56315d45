import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedDate } from '../../src/suggest/typedDate.ts';

/** A Friday. */
const PUBLISHED = { year: 2024, month: 11, day: 22 };
const edtfOf = (typed: string) => {
  const read = readTypedDate(typed, PUBLISHED);
  return read.ok ? read.value.edtf : null;
};

describe('dates as people type them', () => {
  test.each([
    ['21 November 2024', '2024-11-21'],
    ['Nov 21, 2024', '2024-11-21'],
    ['2024-11-21', '2024-11-21'],
    ['[2019..2024-11-22]', '[2019..2024-11-22]'],
    ['2018/2019', '2018/2019'],
    ['about May 2024', '2024-05~'],
    ['Thursday', '2024-11-21'],
    ['last week', '[2024-11-11..2024-11-17]'],
    ['July last year', '2023-07'],
    ['between 3 and 5 June', '[2024-06-03..2024-06-05]'],
    ['between May and July 2023', '[2023-05..2023-07]'],
    ['from 2018 to 2019', '2018/2019'],
    ['2018 to 2019', '2018/2019'],
    ['3 or 4 May 2024', '[2024-05-03,2024-05-04]'],
    ['May', '2025-05'],
    ['c. 1500 BC', '-1499~'],
    ['before 1657', '[..1657]'],
    ['until November 2024', '/2024-11'],
    ['since 2023', '2023/..'],
    ['after 3 May 2024', '[2024-05-03..]'],
    ['22 November 2024 or earlier', '[..2024-11-22]'],
    ['in the 1650s', '165X'],
    ['spring 2009', '2009-21'],
    ['  490 BC ', '-0489'],
  ])('%s', (typed, edtf) => {
    expect(edtfOf(typed)).toBe(edtf);
  });

  test.each([
    '',
    'soon',
    'the day of the battle',
    'Thursday or so they say',
    '31 February 2024',
    '3 weeks',
    '2019, 2020, 2021',
  ])('not: %j', (typed) => {
    expect(readTypedDate(typed, PUBLISHED)).toMatchObject({ ok: false });
  });

  test('are said back in words', () => {
    expect(readTypedDate('last week', PUBLISHED)).toMatchObject({
      value: { readAs: 'some day in the week of 11–17 November 2024' },
    });
  });

  test('whatever is typed, there is a date or a reason', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (typed) => {
        const read = readTypedDate(typed, PUBLISHED);
        expect(read.ok ? read.value.readAs : read.reason).not.toBe('');
      }),
    );
  });
});
