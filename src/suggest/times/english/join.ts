/** Gives English words their classes, and finds the tokens that are one together. */
import { NO_CLASSES, type Classes, type Run, type Token } from '../tokens.ts';
import { classesOfDigits } from './digits.ts';
import { ABBREVIATED, LEXICON, VAGUE } from './lexicon.ts';
import { NUMBER_WORDS, readNumber } from './numbers.ts';

export function classesOf(text: string, isCapital: boolean): Classes {
  if (/^\d/.test(text)) return classesOfDigits(text);
  const classes = LEXICON.get(text) ?? NO_CLASSES;
  // "mar the view", "march", "sun": as months and days they have a capital letter.
  const isCommonWord = !isCapital && (ABBREVIATED.test(text) || text === 'may' || text === 'march');
  return isCommonWord ? withoutNames(classes) : classes;
}

const withoutNames = (classes: Classes): Classes =>
  new Map([...classes].filter(([name]) => name !== 'MONTH' && name !== 'WEEKDAY'));

type RunReader = (tokens: readonly Token[], at: number) => Run | null;

/** "Sept." and "Mon." with their dot. */
function readAbbreviation(tokens: readonly Token[], at: number): Run | null {
  const [first, dot] = [tokens[at] as Token, tokens[at + 1]];
  const isOne = dot?.text === '.' && !dot.isSpaced && ABBREVIATED.test(first.text);
  return isOne ? { end: at + 2, classes: first.classes } : null;
}

/** "'42" and "'80s" with their apostrophe. */
function readShortYear(tokens: readonly Token[], at: number): Run | null {
  const digits = tokens[at + 1];
  if (!digits || digits.isSpaced || !/^\d\ds?$/.test(digits.text)) return null;
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

/** What may be read as a run, by its first word: most words begin none. */
const READERS: ReadonlyMap<string, RunReader> = new Map([
  ...NUMBER_WORDS.map((word) => [word, readNumber] as const),
  ["'", readShortYear],
  ['‘', readShortYear],
  ['a', readVagueCount],
]);

export const runAt: RunReader = (tokens, at) =>
  READERS.get(tokens[at]?.text ?? '')?.(tokens, at) ?? readAbbreviation(tokens, at);
