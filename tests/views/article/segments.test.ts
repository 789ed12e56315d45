import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leadingEvent,
  toIdList,
  toSegments,
  type DateWords,
  type QuotedPassage,
} from '../../../src/views/article/segments.ts';
import type { EventId } from '../../../src/dataset/entityIds.ts';

const id = (text: string) => text as EventId;
const passage = (event: string, start: number, end: number, quote = 0): QuotedPassage => ({
  event: id(event),
  quote,
  start,
  end,
});
const segmentsOf = (text: string, passages: readonly QuotedPassage[], dateWords: readonly DateWords[] = []) =>
  toSegments(text.length, { passages, dateWords });

/** Each segment as its text and the ids that cover it: `"cd:a,b"`. */
const shape = (text: string, passages: readonly QuotedPassage[], dateWords: readonly DateWords[] = []) =>
  segmentsOf(text, passages, dateWords).map(
    ({ start, end, events }) => `${text.slice(start, end)}:${events.join()}`,
  );

describe('a paragraph is cut where passages begin and end', () => {
  test.each([
    ['no passage', [], ['abcdefgh:']],
    ['one', [passage('a', 2, 4)], ['ab:', 'cd:a', 'efgh:']],
    ['the whole paragraph', [passage('a', 0, 8)], ['abcdefgh:a']],
    ['partial overlap', [passage('a', 0, 4), passage('b', 2, 6)], ['ab:a', 'cd:a,b', 'ef:b', 'gh:']],
    ['nesting', [passage('b', 2, 4), passage('a', 0, 8)], ['ab:a', 'cd:a,b', 'efgh:a']],
    ['side by side', [passage('a', 0, 4), passage('b', 4, 8)], ['abcd:a', 'efgh:b']],
    ['two quotes of one event', [passage('a', 0, 4), passage('a', 2, 6, 1)], ['ab:a', 'cd:a', 'ef:a', 'gh:']],
    ['beyond the end', [passage('a', 6, 99)], ['abcdef:', 'gh:a']],
    ['empty', [passage('a', 3, 3)], ['abcdefgh:']],
  ])('%s', (_, passages, expected) => {
    expect(shape('abcdefgh', passages)).toEqual(expected);
  });

  test('an empty paragraph has no segments', () => {
    expect(segmentsOf('', [])).toEqual([]);
  });

  test('date words are a segment of their own', () => {
    const segments = segmentsOf('abcdefgh', [passage('a', 0, 8)], [{ event: id('a'), start: 2, end: 4 }]);
    expect(segments.map(({ dateEvents }) => dateEvents)).toEqual([[], ['a'], []]);
    expect(segments.map(({ isStart }) => isStart)).toEqual([true, true, false]);
  });
});

describe('for any passages', () => {
  const range = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const passages = fc.array(
    fc
      .record({ event: fc.constantFrom('a', 'b', 'c', 'd').map(id), quote: fc.nat(3) })
      .chain((named) => range.map((at) => ({ ...named, ...at }))),
  );

  test('the segments joined are the paragraph, and each has exactly the passages that cover it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 40 }), passages, passages, (text, quoted, dating) => {
        const segments = segmentsOf(text, quoted, dating);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end, passages: covering, events, dateEvents, isStart } of segments) {
          expect(end).toBeGreaterThan(start);
          const expected = quoted.filter((one) => one.start <= start && one.end >= end);
          expect(covering).toHaveLength(expected.length);
          expect(new Set(events)).toEqual(new Set(expected.map(({ event }) => event)));
          const dates = dating.filter((one) => one.start <= start && one.end >= end);
          expect(new Set(dateEvents)).toEqual(new Set(dates.map(({ event }) => event)));
          expect(isStart).toBe([...expected, ...dates].some((one) => one.start === start));
        }
      }),
    );
  });
});

test('so many passages that looking at all of them for each would never end', () => {
  const many = Array.from({ length: 200_000 }, (_, index) =>
    passage(`e${index}`, index * 10, index * 10 + 25),
  );
  const { length } = toSegments(2_100_000, { passages: many, dateWords: [] });
  expect(length).toBeGreaterThan(399_999);
});

describe('the event a segment stands for', () => {
  test('is the one whose date it gives', () => {
    expect(leadingEvent({ passages: [passage('a', 0, 9), passage('b', 2, 5)], dateEvents: [id('a')] })).toBe(
      'a',
    );
  });

  test('is the innermost when the date is of several', () => {
    expect(
      leadingEvent({ passages: [passage('a', 0, 9), passage('b', 2, 5)], dateEvents: [id('a'), id('b')] }),
    ).toBe('b');
  });
});

test('ids in a list stay apart', () => {
  expect(toIdList([id('a'), id('two words'), id('%20'), id('"><b>')])).toBe('a two%20words %20 "><b>');
});
