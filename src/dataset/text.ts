/** The text of a source, made comparable. All offsets are UTF-16 code units, as in JavaScript strings. */

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/**
 * The one normalisation that a text gets before any offset exists: every kind of line end becomes `\n`, and
 * characters are composed (Unicode NFC).
 */
export const normaliseText = (text: string): string =>
  HAS_OTHERS.test(text) ? text.replace(LINE_ENDS, '\n').normalize('NFC') : text;

/** Most texts have nothing to be normalised, and to see that is ten times as fast. */
const HAS_OTHERS = /[\r\u0080-\uFFFF]/;

/** A text with its typography levelled, and for each of its code units the offset it came from. */
export interface FoldedText {
  readonly text: string;
  /** `offsets[i]` is where unit `i` starts in the unfolded text; one more entry than `text` has units. */
  readonly offsets: Uint32Array;
}

const SPACE = /\s/;
const SINGLE_QUOTES = '\u2018\u2019\u201A\u201B\u2032\u00B4`';
const DOUBLE_QUOTES = '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks and isolates. */
const INVISIBLE =
  '\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069';

/** All that is levelled or dropped. */
const TYPOGRAPHY = new RegExp(`[${SINGLE_QUOTES}${DOUBLE_QUOTES}${DASHES}${INVISIBLE}]|[^\\S ]|  `);

/** Levels white space, quotation marks and dashes and drops invisible characters; letters and digits stay. */
export function foldText(text: string): FoldedText {
  if (!TYPOGRAPHY.test(text)) return { text, offsets: identity(text.length + 1) };
  const offsets = new Uint32Array(text.length + 1);
  const units: string[] = [];
  let wasSpace = false;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = foldUnit(text.charAt(offset));
    if (unit === '' || (unit === ' ' && wasSpace)) continue;
    wasSpace = unit === ' ';
    offsets[units.length] = offset;
    units.push(unit);
  }
  offsets[units.length] = text.length;
  return { text: units.join(''), offsets: offsets.subarray(0, units.length + 1) };
}

/** Whether there is nothing to level: ASCII but for the backtick, which stands for an apostrophe, and single spaces. */
export const isLevel = (text: string): boolean => !/[^ -_a-~]|  /.test(text);

/** 0, 1, 2, …: shared by all texts in which each unit stays where it is. */
let counted = Uint32Array.of();

function identity(length: number): Uint32Array {
  if (counted.length < length) counted = Uint32Array.from({ length: 2 * length }, (_, index) => index);
  return counted.subarray(0, length);
}

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit === '`' ? "'" : SPACE.test(unit) ? ' ' : unit;
  if (INVISIBLE.includes(unit)) return '';
  if (SPACE.test(unit)) return ' ';
  if (SINGLE_QUOTES.includes(unit)) return "'";
  if (DOUBLE_QUOTES.includes(unit)) return '"';
  return DASHES.includes(unit) ? '-' : unit;
}

const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Whether a text has marks that change the direction of writing and cannot be seen. */
export const hasDirectionMarks = (text: string): boolean => text.search(DIRECTION_MARKS) !== -1;

/** The marks made visible, as JSON writes them: `\u202e`. */
export const showDirectionMarks = (text: string): string =>
  text.replace(DIRECTION_MARKS, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);

/** Letters that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Somebody else's words, to stand inside a sentence: what could turn the words around them is fenced off (Unicode's
 * first-strong isolate), and marks that could break out of the fence are dropped.
 */
export function isolated(text: string): string {
  const tame = text.replace(DIRECTION_MARKS, '');
  return RIGHT_TO_LEFT.test(tame) ? `\u2068${tame}\u2069` : tame;
}
