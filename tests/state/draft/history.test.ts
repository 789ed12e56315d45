import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mapHistory,
  MAX_STEPS,
  PAUSE_MS,
  record,
  redo,
  startHistory,
  undo,
  type History,
} from '../../../src/state/draft/history.ts';

/** Each step typed into a field, or none, so many milliseconds after the one before. */
type Typed = readonly [text: string, field: string | null, after: number];

function typed(...steps: readonly Typed[]): History<string> {
  let now = 0;
  return steps.reduce(
    (history, [text, field, after]) => record(history, text, field, (now += after)),
    startHistory(''),
  );
}

describe('typing', () => {
  test.each<readonly [string, readonly Typed[], readonly string[]]>([
    [
      'into one field is one step',
      [
        ['a', 'title', 9],
        ['ab', 'title', 9],
        ['abc', 'title', 9],
      ],
      [''],
    ],
    [
      'after a pause is another',
      [
        ['a', 'title', 0],
        ['ab', 'title', PAUSE_MS + 1],
      ],
      ['', 'a'],
    ],
    [
      'at a steady pace is one, however long',
      [
        ['a', 't', 0],
        ['ab', 't', 900],
        ['abc', 't', 900],
      ],
      [''],
    ],
    [
      'into another field is another',
      [
        ['a', 'title', 0],
        ['ab', 'note', 1],
      ],
      ['', 'a'],
    ],
    [
      'after something else is another',
      [
        ['a', 't', 0],
        ['b', null, 1],
        ['bc', 't', 1],
      ],
      ['', 'a', 'b'],
    ],
    ['what is there already is none', [['', 'title', 0]], []],
  ])('%s', (_, steps, past) => {
    expect(typed(...steps).past).toEqual(past);
  });

  test('after an undo is a step of its own', () => {
    const history = record(undo(typed(['a', 't', 0], ['b', null, 1], ['bc', 't', 1])), 'bd', 't', 3);
    expect(history).toMatchObject({ past: ['', 'a', 'b'], present: 'bd', future: [] });
  });
});

test('the oldest steps are forgotten', () => {
  const steps = Array.from({ length: MAX_STEPS + 5 }, (_, index): Typed => [`${index + 1}`, null, 1]);
  const { past } = typed(...steps);
  expect(past).toHaveLength(MAX_STEPS);
  expect(past[0]).toBe('5');
});

test('with nothing to undo or redo it stays as it is', () => {
  const history = startHistory('a');
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
});

test('mapped, it has the same steps', () => {
  const history = undo(typed(['a', null, 1], ['b', null, 1]));
  expect(mapHistory(history, (text) => text.toUpperCase())).toMatchObject({
    past: [''],
    present: 'A',
    future: ['B'],
  });
});

const anySteps = fc.array(fc.tuple(fc.string(), fc.option(fc.constantFrom('t', 'n')), fc.nat(2 * PAUSE_MS)), {
  maxLength: 30,
});

test('undone to the start and redone to the end, it is as it was', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const history = typed(...steps);
      const times = <T>(apply: (value: T) => T, start: T): T =>
        history.past.reduce((value) => apply(value), start);
      const start = times(undo<string>, history);
      expect(start.present).toBe('');
      expect(start.past).toEqual([]);
      expect({ ...times(redo<string>, start), typing: null }).toEqual({ ...history, typing: null });
    }),
  );
});
