import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatRow } from '../../../src/formats/csv/cells.ts';
import { restore } from '../../../src/formats/csv/cells.ts';
import { findDelimiter } from '../../../src/formats/csv/delimiter.ts';
import { readRows } from '../../../src/formats/csv/readRows.ts';
import { IN_PROPORTION_MS } from '../../inProportion.ts';
import { readSample, readSampleList } from '../../samples.ts';

const cellsIn = (text: string, delimiter = ',') => [...readRows(text, delimiter)].map(({ cells }) => cells);

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' '), maxLength: 8 }),
);

test('what was written as rows is read as the same rows', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const read = cellsIn(rows.map(formatRow).join(''));
      expect(read.map((cells) => cells.map(restore))).toEqual(rows);
    }),
  );
});

test('another reader of tables reads the same', () => {
  const delimiters = fc.constantFrom(',', ';', '\t', '|');
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }),
      delimiters,
      (rows, delimiter) => {
        const text = Papa.unparse(rows, { delimiter });
        const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' });
        expect(errors).toEqual([]);
        const read = cellsIn(text, delimiter);
        // To it an empty text is a row, and so is what follows the last line end.
        expect(read.length === data.length ? read : [...read, ['']]).toEqual(data);
      },
    ),
  );
});

test.each(['spectrum-empty', 'spectrum-json', 'spectrum-newlines_crlf', 'spectrum-simple_crlf'])(
  '%s',
  (name) => {
    const [names = [], ...rows] = cellsIn(readSample(`samples/csv/${name}.csv`));
    expect(rows.map((cells) => Object.fromEntries(cells.map((text, place) => [names[place], text])))).toEqual(
      readSampleList(`samples/csv/${name}.json`),
    );
  },
);

describe('a quotation mark that opens and closes nowhere', () => {
  test.each([
    ['at the end', 'a,b\n1,"x\n2,y\n', [2]],
    ['before other cells in quotation marks', 'a,b\n1,"x\n2,"y",z\n3,w\n', [2]],
    ['more than once', 'a\n"x\ny\n"z\n', [2, 4]],
    ['in all rows', 'a\n"x\n"y\n"z', [2, 3, 4]],
    ['in the first', '"a\nb', [1]],
  ])('%s: its row is known, and all rows are there', (_, text, unclosed) => {
    const rows = [...readRows(text, ',')];
    expect(rows.map(({ raw }) => raw())).toEqual(text.trimEnd().split('\n'));
    expect(rows.filter(({ isUnclosed }) => isUnclosed).map(({ number }) => number)).toEqual(unclosed);
  });

  test('is none where a mark stands inside a cell of one line, or a cell has several lines', () => {
    const rows = [...readRows('"Works "halted" again",x\n"a\nb ""c""\r\nd",y\n', ',')];
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Works "halted" again', 'x'],
      ['a\nb "c"\r\nd', 'y'],
    ]);
    expect(rows.some(({ isUnclosed }) => isUnclosed)).toBe(false);
  });

  test.each([
    ['a mark in every row', '"x\n'.repeat(200_000)],
    ['pairs of marks', '"a\n""\n'.repeat(100_000)],
    ['marks in one long cell', `"${'a"b'.repeat(300_000)}`],
    ['one mark before a million rows', `"${'x,y\n'.repeat(1_000_000)}`],
  ])(
    'takes time in proportion to the text: %s',
    (_, text) => {
      let cells = 0;
      for (const row of readRows(text, ',')) cells += row.cells.length;
      expect(cells).toBeGreaterThan(0);
    },
    IN_PROPORTION_MS,
  );
});

describe('what parts the cells', () => {
  test.each([
    ['date,title\n2024,a;b\n2025,c;d', 'comma'],
    ['date;title\n2024;"a,b"', 'semicolon'],
    ['Datum;Titel, Ort;x\n2024;a, b, c;y', 'semicolon'],
    ['"Titel; kurz";Datum', 'semicolon'],
    ['date\ttitle\n2024\ta, b', 'tab'],
    ['a|b|c\n1|2|3', 'bar'],
    ['one column\nof words, some with commas\nand some', 'comma'],
    ['', 'comma'],
  ])('%j: %s', (text, delimiter) => {
    expect(findDelimiter(text).delimiter.id).toBe(delimiter);
  });

  test.each([
    ['sep=;\r\n', ';'],
    ['SEP=;\n', ';'],
    ['sep=;\r', ';'],
    ['sep=\t\n', '\t'],
    ['sep=^\r\n', '^'],
    ['sep=~\n', '~'],
    ['sep=:\n', ':'],
    ['sep=.\n', '.'],
  ])('is named by %j, which is no row', (line, character) => {
    expect(findDelimiter(`${line}date,title\n2024,a`)).toMatchObject({
      delimiter: { character },
      table: 'date,title\n2024,a',
    });
  });

  test.each(['sep="\n', 'sep=a\n', 'sep=;;\n', 'sep=\n', ' sep=;\n'])('is not named by %j', (line) => {
    const text = `${line}date,title\n2024,a`;
    expect(findDelimiter(text).table).toBe(text);
  });
});
