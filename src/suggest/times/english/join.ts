/** Gives English tokens their classes, and makes one token of those that are one. */
import { NO_CLASSES, type Classes, type Token } from '../tokens.ts';
import { classesOfDigits } from './digits.ts';
import { ABBREVIATED, LEXICON, VAGUE } from './lexicon.ts';
import { readNumber, type Run } from './numbers.ts';

export function* classify(tokens: readonly Token[]): Generator<void, readonly Token[]> {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = runAt(tokens, at);
    joined.push(join(tokens, at, run));
    at = run.end;
    yield;
  }
  return joined;
}

function join(tokens: readonly Token[], at: number, { end, classes }: Run): Token {
  const [first, last] = [tokens[at] as Token, tokens[end - 1] as Token];
  const text = tokens.slice(at, end).map((token) => token.text);
  return { ...first, text: text.join(' '), end: last.end, classes };
}

function runAt(tokens: readonly Token[], at: number): Run {
  const token = tokens[at] as Token;
  return (
    readNumber(tokens, at) ??
    readAbbreviation(tokens, at) ??
    readShortYear(tokens, at) ??
    readVagueCount(tokens, at) ?? { end: at + 1, classes: classesOf(token) }
  );
}

function classesOf({ text, isCapital }: Token): Classes {
  if (/^\d/.test(text)) return classesOfDigits(text);
  const classes = LEXICON.get(text) ?? NO_CLASSES;
  // "mar the view", "march", "sun": as months and days they have a capital letter.
  const isCommonWord = !isCapital && (ABBREVIATED.test(text) || text === 'may' || text === 'march');
  return isCommonWord ? withoutNames(classes) : classes;
}

const withoutNames = (classes: Classes): Classes =>
  new Map([...classes].filter(([name]) => name !== 'MONTH' && name !== 'WEEKDAY'));

/** "Sept." and "Mon." with their dot. */
function readAbbreviation(tokens: readonly Token[], at: number): Run | null {
  const [first, dot] = [tokens[at] as Token, tokens[at + 1]];
  const isOne = ABBREVIATED.test(first.text) && dot?.text === '.' && !dot.isSpaced;
  return isOne ? { end: at + 2, classes: classesOf(first) } : null;
}

/** "'42" and "'80s" with their apostrophe. */
function readShortYear(tokens: readonly Token[], at: number): Run | null {
  const [first, digits] = [tokens[at] as Token, tokens[at + 1]];
  if (!/^['‘]$/.test(first.text) || !digits || digits.isSpaced || !/^\d\ds?$/.test(digits.text)) return null;
  const name = digits.text.endsWith('s') ? 'DECADE' : 'SHORTYEAR';
  return { end: at + 2, classes: new Map([[name, Number.parseInt(digits.text, 10)]]) };
}

const VAGUE_COUNTS: readonly (readonly [words: readonly string[], count: number])[] = [
  [['a', 'few'], VAGUE],
  [['a', 'number', 'of'], VAGUE],
  [['a', 'couple', 'of'], 2],
];

/** "a few" and the like as one count. */
function readVagueCount(tokens: readonly Token[], at: number): Run | null {
  const found = VAGUE_COUNTS.find(([words]) =>
    words.every((word, index) => tokens[at + index]?.text === word),
  );
  if (!found) return null;
  const [words, count] = found;
  return { end: at + words.length, classes: new Map([['COUNT', count]]) };
}
