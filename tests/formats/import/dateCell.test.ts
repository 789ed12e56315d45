import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/dataset/edtf.ts';
import { readDateCell, readDateCells } from '../../../src/formats/csv/dateCell.ts';

const edtfOf = (cell: string) => {
  const read = readDateCell(cell, null);
  return read.ok ? read.value : null;
};

describe('is read as it stands', () => {
  test.each([
    ['2024', '2024'],
    ['476', '0476'],
    ['2024-11', '2024-11'],
    [' 2024-11-21 ', '2024-11-21'],
    ['2024-05~', '2024-05~'],
    ['2018/2019', '2018/2019'],
    ['[2024-11-11..2024-11-17]', '[2024-11-11..2024-11-17]'],
    ['-0044', '-0044'],
    ['2024/3/5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['2024/03', '2024-03'],
    ['12/2019', '2019-12'],
    ['3.2024', '2024-03'],
    ['03-2024', '2024-03'],
    ['2024-03-05 14:30', '2024-03-05T14:30:00'],
    ['2024-03-05T14:30+0900', '2024-03-05T14:30:00+0900'],
    ['25/12/2021', '2021-12-25'],
    ['12/25/2021', '2021-12-25'],
    ['05.05.2021', '2021-05-05'],
    ['25.12.2021 09:05', '2021-12-25T09:05:00'],
    ['12/25/2021, 9:05 pm', '2021-12-25T21:05:00'],
    ['12/25/2021 12:05 AM', '2021-12-25T00:05:00'],
    ['5 March 2024', '2024-03-05'],
    ['5-Mar-2024', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['Mar. 5th, 2024', '2024-03-05'],
    ['March 2024', '2024-03'],
    ['5. März 2024', '2024-03-05'],
    ['1er mars 2024', '2024-03-01'],
    ['5 mars 2024', '2024-03-05'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['c. 1500', '1500~'],
    ['about May 2024', '2024-05~'],
    ['44 BC', '-0043'],
    ['the 1650s', '165X'],
    ['٢٠٢٤-٠٣-٠٥', '2024-03-05'],
    ['２０２４', '2024'],
    ['2024‑03‑05', '2024-03-05'],
  ])('%s', (cell, edtf) => {
    expect(edtfOf(cell)).toBe(edtf);
  });
});

describe('is refused, with the cell and what to do', () => {
  test.each([
    ['5-Mar', 'has no year'],
    ['Mar-24', 'has no year, or one of two digits'],
    ['May 24', 'has no year, or one of two digits'],
    ['########', 'where a column is too narrow'],
    ['#N/A', 'is an error of a spreadsheet'],
    ['45356', 'the number that a spreadsheet has for a day'],
    ['45356.5', 'the number that a spreadsheet has for a day'],
    ['1709596800', 'a count of seconds since 1970'],
    ['1709596800000', 'a count of seconds since 1970'],
    ['20240305', 'a day without its hyphens'],
    ['12', 'write years with four digits'],
    ['03/04/21', 'has a year of two digits'],
    ['2024-02-30', 'that month has no day 30'],
    ['2023-13', 'has no month'],
    ['13/2019', 'has no month from 1 to 12'],
    ['31/02/2021', 'whichever number is the month'],
    ['2024-03-05 25:00', 'has no valid time of day'],
    ['Infinity', 'is not read as a date'],
    ['NaN', 'is not read as a date'],
    ['1e3', 'is not read as a date'],
    ['0x7E8', 'is not read as a date'],
    ['last week', 'is not read as a date'],
    ['Thursday', 'is not read as a date'],
    ['unknown', 'is not read as a date'],
    ['Winter 1905-06', 'is not read as a date'],
    ['(', 'is not read as a date'],
    ['('.repeat(50_000), 'a date has at most 64'],
    ['9'.repeat(20_000), 'a date has at most 64'],
  ])('%s', (cell, reason) => {
    const read = readDateCell(cell, null);
    expect(read).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
    expect(read).toMatchObject({ reason: expect.stringContaining(cell.slice(0, 4)) });
  });
});

describe('whether the day or the month comes first', () => {
  test('is asked where both would do', () => {
    expect(readDateCell('03/04/2021', null)).toEqual({ ok: false, reason: 'order' });
    expect(readDateCell('03/04/2021', 'day')).toEqual({ ok: true, value: '2021-04-03' });
    expect(readDateCell('03/04/2021', 'month')).toEqual({ ok: true, value: '2021-03-04' });
  });

  test('is then so for all of the file', () => {
    expect(readDateCell('25/12/2021', 'month')).toMatchObject({
      reason: expect.stringContaining('has no month “25”'),
    });
  });
});

describe('start and end', () => {
  test.each([
    ['', '', null],
    ['2024', '', '2024'],
    ['2024', '2025-03', '2024/2025-03'],
    ['2024', '2024', '2024'],
    ['', '2025', '/2025'],
    ['2024', 'present', '2024/..'],
    ['5 March 2024', '2024-03-07', '2024-03-05/2024-03-07'],
  ])('“%s” and “%s”', (start, end, edtf) => {
    const read = readDateCells(start, end, null);
    expect(read?.ok ? read.value : read).toBe(edtf);
  });

  test.each([
    ['2024', '2023', 'ends before it starts'],
    ['2018/2019', '2020', 'one of them is more than a date'],
    ['2018', 'later', '“later” is not read as a date'],
  ])('“%s” and “%s”, which is none', (start, end, reason) => {
    expect(readDateCells(start, end, null)).toMatchObject({ reason: expect.stringContaining(reason) });
  });
});

test('whatever is in a cell, there is a date that can be read or a reason', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^\d{0,5}[/.-]\d{0,3}[/.-]\d{0,5}( [\d:]{0,8})?$/),
  );
  fc.assert(
    fc.property(cell, fc.constantFrom('day' as const, 'month' as const, null), (text, order) => {
      const read = readDateCell(text, order);
      expect(read.ok ? parseEdtf(read.value).ok : read.reason.length > 3).toBe(true);
    }),
  );
});
