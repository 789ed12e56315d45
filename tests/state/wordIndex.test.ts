import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventTextList } from '../../src/dataset/great/eventTexts.ts';
import { foldTexts, searchTerms } from '../../src/state/search.ts';
import { searchWords } from '../../src/state/searchWords.ts';
import { indexWords } from '../../src/state/wordIndex.ts';
import { utf8 } from '../bytes.ts';

const NOBODY = { from: new Uint32Array(), values: new Uint32Array() };

/** Plain texts stand in a file, one after the other; the others are apart. */
function indexOf(events: readonly (readonly string[])[]) {
  const list = new EventTextList();
  let file = '';
  for (const texts of events) {
    for (const text of texts) {
      if (/^[a-zA-Z](?: ?[a-zA-Z])*$/.test(text)) {
        list.addPlain(file.length, file.length + text.length);
        file += text;
      } else list.addText(text);
    }
    list.closeEvent();
  }
  return [...indexWords(list.finish(), utf8(file))];
}

const found = (events: readonly (readonly string[])[], query: string): readonly number[] => [
  ...searchWords(indexOf(events), query, [], NOBODY),
];

/** Word for word, looked for in each event by itself. */
const expected = (events: readonly (readonly string[])[], query: string): readonly number[] =>
  events.map((texts) => (searchTerms(query).every((term) => foldTexts(texts).includes(term)) ? 1 : 0));

describe('The index of the words of many events', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'é', '中', '’'), maxLength: 4 });
  const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
  const part = fc.string({ unit: fc.constantFrom('a', 'b', 'E', '中', "'", ' '), maxLength: 5 });
  const query = fc
    .array(
      fc.oneof(
        part,
        part.map((words) => `"${words}"`),
      ),
      { minLength: 1, maxLength: 2 },
    )
    .map((parts) => parts.join(' '));

  test('finds what a look into each of them finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        query,
        (events, sought) => {
          expect(found(events, sought)).toEqual(expected(events, sought));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['"aa bb"', 'the end of a word, and the beginning of the next one'],
    ['"a bb c"', 'a whole word between two others'],
    ['"bb" "aa bb"', 'two of them'],
    ['"cc dd"', 'words of two texts'],
    ['"dd ee"', 'words of two events'],
    ['ee', 'a word alone'],
  ])('%s: %s', (sought) => {
    const events = [['xaa bbx', 'a bb cc'], ['a bbb cc', 'dd'], ['ee ee']];
    expect(found(events, sought)).toEqual(expected(events, sought));
  });

  test('is made for some thousand events at a time, and has all of them', () => {
    const events = Array.from({ length: 10_000 }, (_, number) => [
      `Event ${number}`,
      `It was on day ${number}`,
    ]);
    expect(indexOf(events)).toHaveLength(3);
    for (const sought of ['999', '"day 77"', 'event "on day 4096"'])
      expect(found(events, sought)).toEqual(expected(events, sought));
  });

  test('has more words than two bytes count', () => {
    const words = Array.from({ length: 70_000 }, (_, number) => `w${number}`);
    const events = [words.slice(0, 40_000), [words.slice(40_000).join(' ')], ['w69999x w0']];
    for (const sought of ['w69999', '"w69998 w69999"', '"w69999x w0"', 'w3'])
      expect(found(events, sought)).toEqual(expected(events, sought));
  });
});
