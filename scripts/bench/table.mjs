import { median } from './median.mjs';

/** @typedef {import('./session.mjs').Run} Run */

const WIDTH = 9;

/** By column: what is written above it. */
const COLUMNS = {
  first: 'first',
  loaded: 'all',
  pan50: 'pan p50',
  pan95: 'pan p95',
  zoom50: 'zoom p50',
  zoom95: 'zoom p95',
  filter: 'filter',
  'filter again': 'again',
  select: 'select',
  'select again': 'again',
  search: 'search',
  'search again': 'again',
  heap: 'heap MB',
  buffers: 'buffers',
  nodes: 'nodes',
  longest: 'longest',
};

export const tableHead = () =>
  [
    'events'.padStart(WIDTH),
    ' ',
    'what'.padEnd(20),
    ...Object.values(COLUMNS).map((name) => name.padStart(WIDTH)),
  ].join('');

/**
 * One row: the medians of what was measured, and why the rest was not.
 * @param {number} events @param {string} name @param {readonly Run[]} runs
 */
export function tableRow(events, name, runs) {
  const cells = Object.keys(COLUMNS).map((column) => {
    const measured = runs.flatMap(({ values }) => values[column] ?? []);
    return (measured.length > 0 ? written(median(measured)) : '–').padStart(WIDTH);
  });
  const outcomes = [...new Set(runs.map(({ outcome }) => outcome.split('\n')[0]))].filter(Boolean);
  return [
    String(events).padStart(WIDTH),
    ' ',
    name.padEnd(20),
    ...cells,
    ...outcomes.map((why) => `  ${why}`),
  ].join('');
}

/**
 * What was done while the main thread was busy for 50 ms or more, in any of the runs, and how long in each.
 * @param {readonly Run[]} runs By what was done.
 */
export function busyRows(runs) {
  const names = new Set(runs.flatMap(({ values }) => Object.keys(values)));
  return [...names]
    .map((name) => ({ name, took: runs.map(({ values }) => Math.round(values[name] ?? 0)) }))
    .filter(({ took }) => Math.max(...took) > 0)
    .map(({ name, took }) => `${' '.repeat(WIDTH + 3)}${name}: ${took.join(', ')}`)
    .join('\n');
}

/** @param {number} value */
const written = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
