import { expect, test } from 'vitest';
import type { SourceId } from '../../src/dataset/entityIds.ts';
import type { EventDate } from '../../src/dataset/eventDate.ts';
import { placeDates } from '../../src/dataset/placeDates.ts';

/** "last week" or "last week @B", the source named after the sign. */
function dateOf(text: string): EventDate {
  const [words, source] = text.split('@').map((part) => part.trim());
  return {
    basis: 'stated',
    edtf: '1900',
    reading: null,
    span: null,
    source: (source ?? null) as SourceId | null,
    words: words || null,
    wordsAt: null,
    note: null,
  };
}

/** A quote, "A: it was last week", that begins at the tenth letter of its paragraph. */
function quoteOf(line: string) {
  const [source = '', text = ''] = line.split(': ');
  return { passage: { source: source as SourceId, paragraph: 0, start: 10, end: 10 + text.length }, text };
}

const BOTH = ['A: it was last week', 'B: last week, it was'];

test.each([
  // quotes, dates, the source of each
  ['one source', ['A: it was last week'], ['last week'], 'A'],
  ['the first of two', BOTH, ['last week'], 'A'],
  ['each its own', BOTH, ['last week', 'last week'], 'A B'],
  ['the one named', BOTH, ['last week @B'], 'B'],
  ['the one that another did not name', BOTH, ['last week', 'last week @A'], 'B A'],
  ['one named without words is taken too', BOTH, ['last week', '@A'], 'B A'],
  ['two from one, when both name it', BOTH, ['last week @A', 'last week @A'], 'A A'],
  ['no more sources than dates', BOTH, ['last week', 'last week', 'last week'], 'A B A'],
  ['the one without a choice comes first', BOTH, ['last week', 'it was last'], 'B A'],
  ['what the named source does not say', ['A: it was last week'], ['last week @B'], 'B'],
  ['words that no quote has', BOTH, ['next week'], '-'],
  ['no words', BOTH, [''], '-'],
])('%s', (_, quotes, dates, sources) => {
  const placed = placeDates(dates.map(dateOf), quotes.map(quoteOf));
  expect(placed.map(({ source }) => source ?? '-').join(' ')).toBe(sources);
});

test.each([
  ['in the middle of a quote', ['A: it was last week'], 'last week', 17, 26],
  ['in the second quote of its source', ['A: it was', 'A: last week'], 'last week', 10, 19],
  ['composed otherwise than in the text', ['A: en fe\u0301vrier'.normalize('NFC')], 'fe\u0301vrier', 13, 20],
])('words %s', (_, quotes, words, start, end) => {
  const [placed] = placeDates([dateOf(words)], quotes.map(quoteOf));
  expect(placed?.wordsAt).toEqual({ source: 'A', paragraph: 0, start, end });
});

test('words that the named source does not have have no place', () => {
  const [placed] = placeDates([dateOf('it was last @B')], BOTH.map(quoteOf));
  expect(placed).toMatchObject({ source: 'B', wordsAt: null });
});
