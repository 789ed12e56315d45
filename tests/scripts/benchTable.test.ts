import { expect, test } from 'vitest';
import { tableHead, tableRow } from '../../scripts/bench/table.mjs';

const cells = (row: string): readonly string[] => row.trim().split(/ {2,}/);
const run = (values: Record<string, number>, outcome = '') => ({ values, outcome });

test('a row has the medians, under their names', () => {
  const row = tableRow(1000, 'Dateline', [
    run({ first: 120, nodes: 50 }),
    run({ first: 90, nodes: 52 }),
    run({ first: 1000, nodes: 51 }),
  ]);
  expect(row).toHaveLength(tableHead().length);
  expect(row.slice(0, tableHead().indexOf('first') + 'first'.length)).toMatch(/1000 Dateline +120$/);
  expect(cells(row).at(-1)).toBe('51');
});

test('of two the middle, and what is small to a tenth', () => {
  expect(cells(tableRow(10, 'x', [run({ nodes: 3 }), run({ nodes: 4.5 })])).at(-1)).toBe('3.8');
});

test('what was not measured is a dash, and why is said once', () => {
  const row = tableRow(10, 'x', [
    run({ first: 20 }, 'no answer in 60 s: panning'),
    run({}, 'no answer in 60 s: panning'),
  ]);
  expect(cells(row).slice(1)).toEqual([
    '20',
    ...Array.from({ length: 14 }, () => '–'),
    'no answer in 60 s: panning',
  ]);
});
