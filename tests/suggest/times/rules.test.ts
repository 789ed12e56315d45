import { describe, expect, test } from 'vitest';
import { english } from '../../../src/suggest/times/english/english.ts';
import { AMOUNTS_OF_TIME } from './amountsOfTime.ts';
import { CALENDAR_TIMES } from './calendarTimes.ts';
import { edtfIn, marked, read, unmarked } from './marked.ts';
import { RELATIVE_TIMES } from './relativeTimes.ts';

const KINDS = Object.entries({ ...CALENDAR_TIMES, ...RELATIVE_TIMES, ...AMOUNTS_OF_TIME });

describe.each(KINDS)('%s', (_, texts) => {
  test.each(texts)('%s', (text, edtf) => {
    expect(marked(unmarked(text))).toBe(text);
    expect(edtfIn(unmarked(text))).toEqual(edtf);
  });
});

test('every rule reads something in these tables', () => {
  const texts = KINDS.flatMap(([, rows]) => rows.map(([text]) => unmarked(text)));
  const used = new Set(texts.flatMap((text) => read(text).map(({ rule }) => rule)));
  expect(english.rules.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});

test('rules have names of their own', () => {
  const names = english.rules.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
