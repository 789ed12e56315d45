import { expect, test } from 'vitest';
import { busyRows, tableHead, tableRow } from '../../scripts/bench/table.mjs';

const cells = (row: string): readonly string[] => row.trim().split(/ {2,}/);
const run = (values: Record<string, number>, outcome = '') => ({ values, outcome });

test('a row has the medians, under their names', () => {
  const row = tableRow(1000, 'Dateline', [
    run({ first: 120, longest: 50 }),
    run({ first: 90, longest: 52 }),
    run({ first: 1000, longest: 51 }),
  ]);
  expect(row).toHaveLength(tableHead().length);
  expect(row.slice(0, tableHead().indexOf('first') + 'first'.length)).toMatch(/1000 Dateline +120$/);
  expect(cells(row).at(-1)).toBe('51');
});

test('of two the middle, and what is small to a tenth', () => {
  expect(cells(tableRow(10, 'x', [run({ longest: 3 }), run({ longest: 4.5 })])).at(-1)).toBe('3.8');
});

test('what was not measured is a dash, and why is said once', () => {
  const row = tableRow(10, 'x', [
    run({ first: 20 }, 'no answer in 60 s: panning'),
    run({}, 'no answer in 60 s: panning'),
  ]);
  expect(cells(row).slice(1)).toEqual([
    '20',
    ...Array.from({ length: 15 }, () => '–'),
    'no answer in 60 s: panning',
  ]);
});

test('of what was done, that is listed during which the page was busy in any run', () => {
  const rows = busyRows([run({ choose: 0, sort: 61.4 }), run({ choose: 0, sort: 0 }), run({ save: 52 })]);
  expect(rows.split('\n').map((row) => row.trim())).toEqual(['sort: 61, 0, 0', 'save: 0, 0, 52']);
  expect(busyRows([run({ choose: 0 })])).toBe('');
});
