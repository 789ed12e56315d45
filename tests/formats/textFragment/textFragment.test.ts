import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widenToCharacters } from '../../../src/dataset/characters.ts';
import { normaliseText } from '../../../src/dataset/text.ts';
import { findTextDirective } from '../../../src/formats/textFragment/findTextDirective.ts';
import { formatTextDirective, withTextDirective } from '../../../src/formats/textFragment/textDirective.ts';
import { TEXT_PIECES } from '../../dataset/textPieces.ts';
import { parseDirective, scrollTarget } from './scrollTarget.ts';

const only = (start: string) => ({ prefix: '', start, end: '', suffix: '' });

test.each([
  ['https://example.org/a', only('one two'), 'https://example.org/a#:~:text=one%20two'],
  ['https://example.org/a?b#top', only('one'), 'https://example.org/a?b#top:~:text=one'],
  ['https://example.org/#/route', only('one'), 'https://example.org/#/route:~:text=one'],
  ['https://example.org/a#top:~:text=old', only('one'), 'https://example.org/a#top:~:text=one'],
  ['https://example.org/a#:~:text=old', only('one'), 'https://example.org/a#:~:text=one'],
  ['https://example.org/', only('a-b, c & d'), 'https://example.org/#:~:text=a%2Db%2C%20c%20%26%20d'],
  [
    'https://example.org/',
    only('50 % – “é” 😀 #'),
    'https://example.org/#:~:text=50%20%25%20%E2%80%93%20%E2%80%9C%C3%A9%E2%80%9D%20%F0%9F%98%80%20%23',
  ],
  ['https://example.org/', only('\uD83D'), 'https://example.org/#:~:text=%EF%BF%BD'],
])('%s', (address, directive, link) => {
  expect(withTextDirective(address, directive)).toBe(link);
});

/** The directive for the words between the brackets of a text. */
function directiveOf(...marked: readonly string[]): string | null {
  const paragraph = marked.findIndex((text) => text.includes('['));
  const start = marked[paragraph]?.indexOf('[') ?? 0;
  const end = (marked[paragraph]?.indexOf(']') ?? 0) - 1;
  const directive = findTextDirective(
    marked.map((text) => text.replace(/[[\]]/g, '')),
    { paragraph, start, end },
  );
  return directive && decodeURIComponent(formatTextDirective(directive));
}

const NINE = 'One two three four five six seven eight nine ten. ';
const LONG = 'and so it went on for very long until evening came and nobody stayed awake '.repeat(5);

describe('which words', () => {
  test.each([
    [
      'its own, where they stand once',
      ['It rained. [The clock struck one.] All slept.'],
      'The clock struck one.',
    ],
    [
      'those before, where they stand twice',
      ['They said yes. We said no.', 'Later [they said yes] again.'],
      'Later-,they said yes',
    ],
    ['those after', ['They said yes. ', '[They said yes] again.'], 'They said yes,-again.'],
    ['those on both sides', ['A yes b.', 'A yes c.', 'D yes c.', 'D [yes] b.'], 'D-,yes,-b.'],
    ['those of another paragraph, if need be', ['One.', 'Yes.', 'Two.', '[Yes.]'], 'Two.-,Yes.'],
    [
      'whatever their case and accents',
      ['The cafe was open.', 'At noon [the Café was open].'],
      'At noon-,the Café was open',
    ],
    ['what begins within a word', ['overtime under[time]'], 'under-,time'],
    ['what ends within a word', ['[un]clear uncle'], 'un,-clear'],
    ['without white space around', ['It[ rained all day ]long.'], 'rained all day'],
    [
      'its first and last, where it is long',
      [`Rain fell. [Rain fell over all the town, ${LONG}and it stopped at last.] Good.`],
      'Rain fell over all,it stopped at last.',
    ],
    [
      'more of them, where they are not enough',
      [`So: [${NINE.repeat(7)}The end.] Or not.`],
      'So:-,One two three four,nine ten. The end.',
    ],
    [
      'the first and last, where a line ends in between',
      ['He sang: [No rain,\nno wind,\nno snow,] nothing.'],
      'No rain,,no snow,',
    ],
    ['none, where there are none', ['Yes. [ — ] No.'], null],
    ['none, in a text that is far too long', ['It was [raining].', 'x'.repeat(2_000_000)], null],
    ['none, where its first word ends with what nobody sees', ['서[aa\uFEFF\nش]', 'over '], null],
    ['none, where nothing tells the places apart', ['Yes.', '[Yes.]', 'Yes.', 'Yes.'], null],
  ])('%s', (_, text, directive) => {
    expect(directiveOf(...text)).toBe(directive);
  });
});

/** Where the browser would go, as offsets in the text of all lines. */
function targetIn(lines: readonly string[], directive: string) {
  const found = scrollTarget(lines, parseDirective(`https://example.org/#:~:text=${directive}`));
  const offsetOf = (block: number, offset: number) =>
    lines.slice(0, block).reduce((sum, { length }) => sum + length + 1, offset);
  return (
    found && {
      start: offsetOf(found.from.block, found.from.offset),
      end: offsetOf(found.to.block, found.to.offset),
    }
  );
}

/** Few words, many of which stand in others, so that most passages have their likes. */
const CROWDED = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'over',
        'time',
        'overtime',
        'Time',
        'timé',
        'a',
        '–',
        'two-part',
        'one,',
        'x&y',
        '“a”',
        '50%',
        '中文',
      ),
      fc.constantFrom(' ', ' ', ' ', '  ', '\n', ''),
    ),
    { minLength: 1, maxLength: 150 },
  )
  .map((pairs) => pairs.flat().join(''));
const STRANGE = fc.array(TEXT_PIECES, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('leads to exactly the passage, or is not given', () => {
  let given = 0;
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(CROWDED, STRANGE).map((text) => normaliseText(text.toWellFormed())),
        { minLength: 1, maxLength: 6 },
      ),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (paragraphs, which, from, to) => {
        const paragraph = which % paragraphs.length;
        const text = paragraphs[paragraph] ?? '';
        const cut = from % (text.length + 1);
        // As every proved passage is.
        const { start, end } = widenToCharacters(text, cut, cut + (to % (text.length + 1 - cut)));
        const directive = findTextDirective(paragraphs, { paragraph, start, end });
        if (!directive) return;
        given++;
        const offset = paragraphs.slice(0, paragraph).reduce((sum, { length }) => sum + length + 1, 0);
        const whole = paragraphs.join('\n');
        const words = text.slice(start, end);
        const first = offset + start + words.length - words.trimStart().length;
        expect(targetIn(whole.split('\n'), formatTextDirective(directive))).toEqual({
          start: first,
          end: first + words.trim().length,
        });
      },
    ),
    { numRuns: 2000 },
  );
  expect(given).toBeGreaterThan(100);
});
