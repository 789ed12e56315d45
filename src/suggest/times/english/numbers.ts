/** Numbers in words: "twenty-five", "a hundred and twenty", "two and a half", "twenty-first". */
import type { Classes, Run, Token } from '../tokens.ts';
import { ONES, ORDINALS, TENS } from './lexicon.ts';

const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

/** What a number may begin with. */
export const NUMBER_WORDS: readonly string[] = [TENS, ONES, SCALES].flatMap((words) => [...words.keys()]);

/** The number that starts at a token, or null. */
export function readNumber(tokens: readonly Token[], at: number): Run | null {
  const base = belowHundred(tokens, at);
  if (base?.isOrdinal) return { end: base.end, classes: ordinalClasses(base.value) };
  const scaleAt = base?.end ?? at;
  const scale = SCALES.get(textAt(tokens, scaleAt));
  if (scale === undefined) return base && withHalf(tokens, base.value, base.end);
  const value = (base?.value ?? 1) * scale;
  const end = scaleAt + 1;
  const rest = belowHundred(tokens, textAt(tokens, end) === 'and' ? end + 1 : end);
  return rest && !rest.isOrdinal
    ? withHalf(tokens, value + rest.value, rest.end)
    : withHalf(tokens, value, end);
}

interface Small {
  readonly value: number;
  readonly end: number;
  readonly isOrdinal: boolean;
}

function belowHundred(tokens: readonly Token[], at: number): Small | null {
  const first = textAt(tokens, at);
  const tens = TENS.get(first);
  if (tens === undefined || tens === 10) {
    const value = ONES.get(first) ?? tens;
    return value === undefined ? null : { value, end: at + 1, isOrdinal: false };
  }
  const next = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const [ones = 0, ordinal = 0] = [ONES.get(textAt(tokens, next)), ORDINALS.get(textAt(tokens, next))];
  if (ones > 0 && ones < 10) return { value: tens + ones, end: next + 1, isOrdinal: false };
  if (ordinal > 0 && ordinal < 10) return { value: tens + ordinal, end: next + 1, isOrdinal: true };
  return { value: tens, end: at + 1, isOrdinal: false };
}

const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

/** Takes "and a half" in, with or without hyphens. */
function withHalf(tokens: readonly Token[], value: number, end: number): Run {
  let at = end;
  for (const words of [['and'], ['a', ''], ['half']]) {
    if (textAt(tokens, at) === '-') at++;
    if (words.includes(textAt(tokens, at))) at++;
    else if (!words.includes('')) return { end, classes: cardinalClasses(value) };
  }
  return { end: at, classes: cardinalClasses(value + 0.5) };
}

export const cardinalClasses = (value: number): Classes =>
  new Map([
    ['NUM', value],
    ['COUNT', value],
  ]);

export function ordinalClasses(value: number): Classes {
  const classes = new Map([['ORD', value]]);
  return value <= 31 ? classes.set('ORDDAY', value) : classes;
}
