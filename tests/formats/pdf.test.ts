import { describe, expect, test } from 'vitest';
import { joinLines, readHyphens } from '../../src/formats/pdf/joinLines.ts';
import { toLines, type TextPiece } from '../../src/formats/pdf/line.ts';
import { toPdfText } from '../../src/formats/pdf/paragraphs.ts';

const SIZE = 10;
const STEP = 12;
/** As wide as a letter is on average. */
const LETTER = 5;

interface Placed {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

const piece = ({ text, x = 50, y, size = SIZE }: Placed, hasEOL = true): TextPiece => ({
  str: text,
  transform: [size, 0, 0, size, x, y],
  width: (text.length * LETTER * size) / SIZE,
  hasEOL,
});

const textOf = (...pages: readonly (readonly Placed[])[]) =>
  toPdfText(
    pages.map((page, index) =>
      toLines(
        page.map((placed) => piece(placed)),
        index,
      ),
    ),
  );

/** Lines under each other from a height on, with what they have of their own. */
const column = (lines: readonly string[], from = 700, own: Partial<Placed> = {}): readonly Placed[] =>
  lines.map((text, index) => ({ text, y: from - index * STEP, ...own }));

const FULL = 'The ministers met on Thursday to talk about a bridge';
const ALSO = 'that was opened in May and was closed again in June';

describe('lines', () => {
  test('are put together from pieces', () => {
    const pieces = [
      piece({ text: 'One', x: 50, y: 700 }, false),
      piece({ text: ' ', x: 65, y: 700 }, false),
      piece({ text: 'two', x: 70, y: 700 }, false),
      piece({ text: 'three', x: 90, y: 700 }, true),
      piece({ text: 'four', x: 50, y: 688 }, false),
      piece({ text: 'five', x: 50, y: 676 }, false),
    ];
    expect(toLines(pieces, 0).map(({ text }) => text)).toEqual(['One two three', 'four', 'five']);
  });

  test('have raised figures in them', () => {
    const pieces = [
      piece({ text: 'the end', x: 50, y: 700 }, false),
      piece({ text: '1', x: 85, y: 704, size: 6 }, false),
      piece({ text: 'came', x: 92, y: 700 }, true),
    ];
    expect(toLines(pieces, 0)).toMatchObject([{ text: 'the end1 came', y: 700, size: SIZE }]);
  });

  test('are not turned on their side', () => {
    const turned: TextPiece = { str: 'arXiv', transform: [0, 20, -20, 0, 10, 300], width: 50, hasEOL: true };
    expect(toLines([turned, piece({ text: 'One', y: 700 })], 0).map(({ text }) => text)).toEqual(['One']);
  });
});

describe('paragraphs', () => {
  test.each([
    ['at a gap', [...column([FULL, ALSO]), ...column([FULL, ALSO], 660)]],
    [
      'at an indent',
      [...column([FULL, ALSO]), ...column([`  ${FULL.slice(4)}`], 676, { x: 70 }), ...column([ALSO], 664)],
    ],
    ['where a line had room', [...column([FULL, ALSO, 'and so on.', FULL, ALSO])]],
    [
      'at another size',
      [...column([FULL, ALSO]), ...column(['Bridge'], 676, { size: 14 }), ...column([FULL, ALSO], 660)],
    ],
    ['at a bullet', [...column([FULL, ALSO, `• ${FULL}`, ALSO])]],
  ])('end %s', (_, page) => {
    const { paragraphs } = textOf(page);
    const [first = '', ...others] = paragraphs;
    expect(first.startsWith(`${FULL} ${ALSO}`)).toBe(true);
    expect(first.length).toBeLessThan(FULL.length + ALSO.length + 13);
    expect(others.length).toBeGreaterThan(0);
    expect(paragraphs.join(' ').replace(/ {2,}/g, ' ')).toBe(page.map(({ text }) => text.trim()).join(' '));
  });

  test('go on in the next column and on the next page', () => {
    const left = column([FULL, ALSO, FULL, 'and nobody could say why it had been closed as it is']);
    const right = column([ALSO, FULL, ALSO], 700, { x: 330 });
    expect(textOf([...left, ...right], column([FULL, ALSO], 650)).paragraphs).toHaveLength(1);
  });

  test('go on over a page though a sentence ends there, unless what follows is indented', () => {
    const ended = column([FULL, ALSO.replace(/.$/, '.')]);
    expect(textOf(ended, column([FULL, ALSO], 650)).paragraphs).toEqual([
      expect.stringMatching(/^The.*Jun\. The.*June$/),
    ]);
    const indented = [...column([FULL.slice(4)], 700, { x: 70 }), ...column([ALSO], 688)];
    expect(textOf(ended, indented).paragraphs).toHaveLength(2);
  });

  test('end with a page whose last line had room', () => {
    expect(
      textOf(column([FULL, ALSO, FULL, 'and so on.']), column([FULL, ALSO], 650)).paragraphs,
    ).toHaveLength(2);
  });
});

describe('what every page repeats is left out', () => {
  const page = (number: number): readonly Placed[] => [
    { text: `The Paper, page ${number} of 3`, y: 780, size: 8 },
    ...column([FULL, `${number} and more.`, `Bridge no ${number}`, FULL], 700 - number),
    { text: String(number), y: 30, size: 8 },
  ];

  test('heads and page numbers', () => {
    const { paragraphs, running } = textOf(page(1), page(2), page(3));
    expect(running).toBe(6);
    expect(paragraphs.join(' ')).not.toMatch(/The Paper|page/);
    expect(paragraphs.join(' ')).toContain('Bridge no 3');
  });

  test('and no line that only looks like the one on the page before', () => {
    const chapter = (number: number) => column([`Number ${number} tells of the bridge`, FULL]);
    const { paragraphs } = textOf(chapter(4), chapter(9), chapter(12));
    expect(paragraphs.join(' ').match(/Number \d+/g)).toEqual(['Number 4', 'Number 9', 'Number 12']);
  });

  test('and nothing of a single page', () => {
    expect(textOf(page(1))).toMatchObject({ running: 0 });
  });
});

describe('words that were split', () => {
  test.each([
    ['are joined', ['the minis-', 'ters met'], 'the ministers met'],
    ['at a soft hyphen are joined', ['the minis\u00AD', 'ters met'], 'the ministers met'],
    [
      'keep a hyphen that they have elsewhere',
      ['well-known. A well-', 'known man'],
      'well-known. A well-known man',
    ],
    ['keep a hyphen before a large letter', ['anti-', 'Soviet'], 'anti-Soviet'],
    ['keep a hyphen among several', ['not-', 'so-great'], 'not-so-great'],
    ['are left alone where another word is to come', ['pre-', 'and post-war'], 'pre- and post-war'],
    ['are not figures', ['in 1914-', '18 and'], 'in 1914- 18 and'],
    ['are not parted by a dash', ['the bridge –', 'closed'], 'the bridge – closed'],
  ])('%s', (_, lines, expected) => {
    expect(joinLines(lines, readHyphens(lines))).toBe(expected);
  });

  test('keep their hyphens in a text that splits none', () => {
    const lines = ['a document-', 'heavy approach', ...Array.from({ length: 60 }, () => FULL)];
    expect(joinLines(lines.slice(0, 2), readHyphens(lines))).toBe('a document-heavy approach');
  });

  test('Chinese has no spaces at line ends', () => {
    expect(joinLines(['总统星期四', '表示。'], readHyphens([]))).toBe('总统星期四表示。');
  });
});
