/** A text cut into words, numbers and marks, each with the classes that rules ask for. */

/** A word, number or mark. One object stands for all that are written the same way, of which a text has few. */
export interface Token {
  /** In lower case, with curly apostrophes made straight. */
  readonly text: string;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  /** Whether white space or the start of the text stands before it. */
  readonly isSpaced: boolean;
  /** Whether a line break stands before it. */
  readonly startsLine: boolean;
  readonly classes: Classes;
  readonly inPatterns: PatternPlace;
}

/** Where rules may have a token: at the beginning of a pattern, only further on, or nowhere, as most. */
export type PatternPlace = 'first' | 'later' | 'nowhere';

/** The tokens of a text in their order, and where each stands. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** UTF-16 offsets into the text; `ends` exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
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

/** How many tokens are gone through before others have their turn: well below a millisecond. */
export const TOKENS_A_STEP = 128;

/** What is found out of tokens by their text in lower case. */
export interface Vocabulary {
  readonly classesOf: (text: string, isCapital: boolean) => Classes;
  readonly placeOf: (text: string, classes: Classes) => PatternPlace;
}

export function* tokenize(text: string, vocabulary: Vocabulary): Generator<void, Tokens> {
  const inside = tokenMaker(vocabulary, { isSpaced: false, startsLine: false });
  const afterSpace = tokenMaker(vocabulary, { isSpaced: true, startsLine: false });
  const onNewLine = tokenMaker(vocabulary, { isSpaced: true, startsLine: true });
  const [tokens, starts, ends]: [Token[], number[], number[]] = [[], [], []];
  let previousEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const gap = text.slice(previousEnd, start);
    const make = start === 0 || gap.includes('\n') ? onNewLine : gap === '' ? inside : afterSpace;
    previousEnd = start + match[0].length;
    tokens.push(make(match[0]));
    starts.push(start);
    ends.push(previousEnd);
    if (tokens.length % TOKENS_A_STEP === 0) yield;
  }
  return { tokens, starts, ends };
}

/** Makes tokens that stand after the same, and one of each: what is written again is not looked at again. */
function tokenMaker(
  { classesOf, placeOf }: Vocabulary,
  place: Pick<Token, 'isSpaced' | 'startsLine'>,
): (written: string) => Token {
  const made = new Map<string, Token>();
  return (written) => {
    const known = made.get(written);
    if (known) return known;
    const text = written.toLowerCase().replaceAll('’', "'");
    const isCapital = /^\p{Lu}/u.test(written);
    const classes = classesOf(text, isCapital);
    const inPatterns = placeOf(text, classes);
    const token = { text, isCapital, ...place, classes, inPatterns };
    made.set(written, token);
    return token;
  };
}

/** Tokens that are one together. */
export interface Run {
  /** Index one past the last token. */
  readonly end: number;
  readonly classes: Classes;
}

/** Makes one token of each run. */
export function* joinRuns(
  cut: Tokens,
  runAt: (tokens: readonly Token[], at: number) => Run | null,
  { placeOf }: Pick<Vocabulary, 'placeOf'>,
): Generator<void, Tokens> {
  const [tokens, starts, ends]: [Token[], number[], number[]] = [[], [], []];
  for (let at = 0; at < cut.tokens.length;) {
    const run = runAt(cut.tokens, at);
    const end = run?.end ?? at + 1;
    const first = cut.tokens[at] as Token;
    if (run) {
      const text = cut.tokens
        .slice(at, end)
        .map((token) => token.text)
        .join(' ');
      const { classes } = run;
      tokens.push({ ...first, text, classes, inPatterns: placeOf(text, classes) });
    } else tokens.push(first);
    starts.push(cut.starts[at] ?? 0);
    ends.push(cut.ends[end - 1] ?? 0);
    at = end;
    if (tokens.length % TOKENS_A_STEP === 0) yield;
  }
  return { tokens, starts, ends };
}
