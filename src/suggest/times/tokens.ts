/** A text cut into words, numbers and marks, each with the classes that rules ask for. */

export interface Token {
  /** In lower case, with curly apostrophes made straight. */
  readonly text: string;
  /** UTF-16 offsets into the text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  /** Whether white space or the start of the text stands before it. */
  readonly isSpaced: boolean;
  /** Whether a line break stands before it. */
  readonly startsLine: boolean;
  readonly classes: Classes;
}

/** Names of classes with the value that the token has as one of them: MONTH 5, NUM 20. */
export type Classes = ReadonlyMap<string, number>;

export const NO_CLASSES: Classes = new Map();

/**
 * One alternative a kind of token; none can match the same characters in two ways, so time is linear. In order: a day
 * or clock written in digits, a number with thousands or decimals, digits with letters after them (2nd, 1990s),
 * letters with dots (U.S., p.m.), a word, a possessive, any other mark.
 */
const TOKEN =
  /\d{4}-\d\d-\d\d(?![\d-])|\d{4}\/\d\d?\/\d\d?(?![\d/])|\d{1,2}([./-])\d{1,2}\1\d{4}(?![./-]?\d|\p{L})|\d{1,2}\/\d{1,2}\/\d\d(?![/\d])|\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d+\.\d+|\d[\d\p{L}]*|\p{L}(?:\.\p{L})+\.?|\p{L}[\p{L}\p{M}\d]*|['’]s(?!\p{L})|[^\s]/gu;

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const [written] = match;
    const gap = text.slice(previousEnd, start);
    previousEnd = start + written.length;
    tokens.push({
      text: written.toLowerCase().replaceAll('’', "'"),
      start,
      end: previousEnd,
      isCapital: /^\p{Lu}/u.test(written),
      isSpaced: gap !== '' || start === 0,
      startsLine: start === 0 || gap.includes('\n'),
      classes: NO_CLASSES,
    });
  }
  return tokens;
}
