import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateNumbers } from '../../src/dataset/columns/eventRow.ts';
import { markDateNumbers } from '../../src/dataset/columns/markColumns.ts';
import { parseEdtf } from '../../src/dataset/edtf.ts';
import { PlainDates } from '../../src/dataset/great/plain/plainDates.ts';
import { toTimeSpan } from '../../src/dataset/timeSpan.ts';
import { utf8 } from '../bytes.ts';

/** As it is read from the bytes, between others that have nothing to do with it. */
function readPlain(edtf: string) {
  const bytes = utf8(`19${edtf}07`);
  return new PlainDates(bytes).at({ start: 2, end: bytes.length - 2, isPlain: true, text: null });
}

function readByParser(edtf: string) {
  const read = parseEdtf(edtf);
  const span = read.ok ? toTimeSpan(read.value) : null;
  return read.ok && span
    ? { columns: dateNumbers({ span, reading: read.value }), marks: markDateNumbers({ reading: read.value }) }
    : undefined;
}

const number = (most: number, digits: number) =>
  fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(digits, '0'));
const day = fc.tuple(number(9999, 4), number(13, 2), number(32, 2)).map((parts) => parts.join('-'));
const stretch = fc.tuple(day, day).map((days) => days.join('/'));
const damaged = fc
  .tuple(fc.oneof(day, stretch), fc.nat(20), fc.constantFrom('/', '-', 'X', ':', '0', 'é', '~'))
  .map(([text, at, sign]) => `${text.slice(0, at)}${sign}${text.slice(at + 1)}`);

test('a date is the same numbers from its bytes as from the parser', () => {
  fc.assert(
    fc.property(fc.oneof(day, stretch, damaged), (edtf) => {
      expect(readPlain(edtf)).toEqual(readByParser(edtf));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  '2000-02-29',
  '1900-02-28',
  '0000-01-01',
  '9999-12-31',
  '2000-01-01/2000-01-01',
  '2004-02-29/2005-01-01',
])('%s is read, and as the parser reads it', (edtf) => {
  expect(readPlain(edtf)).toBeDefined();
  expect(readPlain(edtf)).toEqual(readByParser(edtf));
});

test.each([
  '1900-02-29',
  '2023-13-01',
  '2023-00-10',
  '2023-01-00',
  '2001-01-02/2001-01-01',
  '2001-1-1/2001-01-01',
])('%s is no date', (edtf) => {
  expect(readPlain(edtf)).toBeUndefined();
});
