/** Gives English tokens their classes, and makes one token of those that are one. */
import { NO_CLASSES, type Classes, type Token } from '../tokens.ts';
import { ABBREVIATED, LEXICON, ONES, ORDINALS, TENS, VAGUE } from './lexicon.ts';

const OPEN: Classes = new Map([['OPEN', 0]]);
const CLOSE: Classes = new Map([['CLOSE', 0]]);

export function classify(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const { token, length } = joinAt(tokens, at);
    joined.push(token);
    at += length;
  }
  return joined;
}

interface Joined {
  readonly token: Token;
  /** How many tokens it is made of. */
  readonly length: number;
}

function joinAt(tokens: readonly Token[], at: number): Joined {
  const token = tokens[at] as Token;
  return (
    joinNumber(tokens, at) ??
    joinAbbreviation(tokens, at) ??
    joinShortYear(tokens, at) ??
    joinVagueCount(tokens, at) ?? { token: { ...token, classes: classesOf(token) }, length: 1 }
  );
}

function classesOf({ text, isCapital }: Token): Classes {
  if (/^\d/.test(text)) return classesOfDigits(text);
  const classes = LEXICON.get(text);
  if (text === '(') return OPEN;
  if (text === ')') return CLOSE;
  const quarter = /^q([1-4])$/.exec(text);
  if (quarter) return new Map([['QUARTER', Number(quarter[1])]]);
  if (!classes) return NO_CLASSES;
  // "mar the view", "sun", "dec": cut short, months and days are written with a capital letter.
  const isCommonWord = !isCapital && (ABBREVIATED.test(text) || text === 'may' || text === 'march');
  return isCommonWord ? without(classes, 'MONTH', 'WEEKDAY') : classes;
}

function without(classes: Classes, ...names: readonly string[]): Classes {
  return new Map([...classes].filter(([name]) => !names.includes(name)));
}

function classesOfDigits(text: string): Classes {
  const classes = new Map<string, number>();
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31) classes.set('DAY', Number(text));
  if (/^\d{4}$/.test(text) && text >= '1000' && text <= '2999') classes.set('YEAR', Number(text));
  if (/^\d{1,4}$/.test(text)) classes.set('SMALLYEAR', Number(text));
  if (/^([01]\d|2[0-3])[0-5]\d$/.test(text)) classes.set('HHMM', Number(text));
  if (/^\d{2}$/.test(text)) classes.set('YY', Number(text));
  if (/^\d{1,4}$|^\d{1,3}(,\d{3})+$|^\d{1,4}\.\d+$/.test(text)) {
    const value = Number(text.replaceAll(',', ''));
    classes.set('NUM', value);
    classes.set('COUNT', value);
  }
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(text);
  if (ordinal) {
    classes.set('ORD', Number(ordinal[1]));
    if (Number(ordinal[1]) <= 31) classes.set('ORDDAY', Number(ordinal[1]));
  }
  const decade = /^(\d{2,4})s$/.exec(text);
  if (decade && Number(decade[1]) % 10 === 0) classes.set('DECADE', Number(decade[1]));
  if (/^\d{4}([-/])\d{1,2}\1\d{1,2}$/.test(text)) classes.set('YEARFIRST', 0);
  if (/^\d{1,2}([./-])\d{1,2}\1(\d{4}|\d\d)$/.test(text)) classes.set('YEARLAST', 0);
  if (/^\d{1,2}:\d\d/.test(text)) classes.set('CLOCK', 0);
  if (/^\d{3,4}h(rs?|ours)?$/.test(text)) classes.set('MILITARY', Number.parseInt(text, 10));
  const glued = /^(\d{1,2})(am|pm)$/.exec(text);
  if (glued) classes.set('AMPM', Number(glued[1]));
  return classes;
}

function merged(tokens: readonly Token[], at: number, length: number, classes: Classes): Joined {
  const first = tokens[at] as Token;
  const last = tokens[at + length - 1] as Token;
  const text = tokens
    .slice(at, at + length)
    .map((token) => token.text)
    .join(' ');
  return { token: { ...first, text, end: last.end, classes }, length };
}

/** "twenty-five", "hundred and twenty", "two and a half", "2½ ", "twenty-first", "seven hundred". */
function joinNumber(tokens: readonly Token[], at: number): Joined | null {
  const first = tokens[at] as Token;
  const tens = TENS.get(first.text);
  const start = tens ?? ONES.get(first.text) ?? (/^(hundred|dozen)$/.test(first.text) ? 1 : null);
  if (start === null) return null;
  let value = start;
  let next = at + (first.text === 'hundred' || first.text === 'dozen' ? 0 : 1);
  const text = (index: number) => tokens[index]?.text ?? '';
  const skipHyphen = (index: number) => (text(index) === '-' ? index + 1 : index);
  if (tens !== undefined && tens < 100 && tens > 10) {
    const after = skipHyphen(next);
    const ordinal = ORDINALS.get(text(after));
    if (ordinal !== undefined && ordinal < 10) {
      const total = tens + ordinal;
      return merged(
        tokens,
        at,
        after + 1 - at,
        new Map([['ORD', total], ...(total <= 31 ? [['ORDDAY', total] as const] : [])]),
      );
    }
    const ones = ONES.get(text(after));
    if (ones !== undefined && ones < 10) {
      value += ones;
      next = after + 1;
    }
  }
  if (text(next) === 'hundred' || text(next) === 'dozen' || text(next) === 'thousand') {
    value *= { hundred: 100, dozen: 12, thousand: 1000 }[text(next) as 'dozen'];
    next++;
    const more = text(next) === 'and' ? joinNumber(tokens, next + 1) : joinSmall(tokens, next);
    const rest = more?.token.classes.get('NUM');
    if (more && rest !== undefined && rest < 100) {
      value += rest;
      next += more.length + (text(next) === 'and' ? 1 : 0);
    }
  }
  next = halfEnd(tokens, next) ?? next;
  const isHalf = text(next - 1) === 'half';
  const total = value + (isHalf ? 0.5 : 0);
  return merged(
    tokens,
    at,
    next - at,
    new Map([
      ['NUM', total],
      ['COUNT', total],
    ]),
  );
}

const joinSmall = (tokens: readonly Token[], at: number): Joined | null =>
  at < tokens.length ? joinNumber(tokens, at) : null;

/** One past "and a half", with or without hyphens; null when it does not follow. */
function halfEnd(tokens: readonly Token[], at: number): number | null {
  const words = tokens.slice(at, at + 6).filter(({ text }) => text !== '-');
  const isHalf =
    words[0]?.text === 'and' &&
    (words[1]?.text === 'half' || (words[1]?.text === 'a' && words[2]?.text === 'half'));
  if (!isHalf) return null;
  let half = at;
  while (tokens[half]?.text !== 'half') half++;
  return half + 1;
}

/** "Sept." and "Mon." with their dot. */
function joinAbbreviation(tokens: readonly Token[], at: number): Joined | null {
  const [first, dot] = [tokens[at] as Token, tokens[at + 1]];
  if (!ABBREVIATED.test(first.text) || dot?.text !== '.' || dot.isSpaced) return null;
  return merged(tokens, at, 2, classesOf(first));
}

/** "'42" with its apostrophe. */
function joinShortYear(tokens: readonly Token[], at: number): Joined | null {
  const [first, digits] = [tokens[at] as Token, tokens[at + 1]];
  if (!/^['‘]$/.test(first.text) || !digits || digits.isSpaced || !/^\d\ds?$/.test(digits.text)) return null;
  const value = Number.parseInt(digits.text, 10);
  return digits.text.endsWith('s')
    ? merged(tokens, at, 2, new Map([['DECADE', value]]))
    : merged(tokens, at, 2, new Map([['SHORTYEAR', value]]));
}

/** "a few", "a couple of", "a number of" as one count. */
function joinVagueCount(tokens: readonly Token[], at: number): Joined | null {
  const words = tokens.slice(at, at + 3).map(({ text }) => text);
  const isFew = words[0] === 'a' && words[1] === 'few';
  if (isFew) return merged(tokens, at, 2, new Map([['COUNT', VAGUE]]));
  const isCouple = words[0] === 'a' && words[2] === 'of' && (words[1] === 'couple' || words[1] === 'number');
  if (!isCouple) return null;
  const value = words[1] === 'couple' ? 2 : VAGUE;
  return merged(tokens, at, 3, new Map([['COUNT', value]]));
}
