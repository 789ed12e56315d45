/** Reads JSON whose texts have nothing to be decoded, byte by byte; whatever else comes stops it. */
import { MAX_QUOTE_LENGTH } from '../../quote.ts';
import { areAt, isDigit, ZERO } from '../../bytes.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipSpaces,
  SPACE,
} from '../jsonBytes.ts';
import { parsePart } from '../parsePart.ts';

/** From `start` to `end`, exclusive, without the quotation marks. */
export interface TextAt {
  start: number;
  end: number;
  /** ASCII without escapes in which nothing is to be levelled (`isLevel`), no space at either end, and not too long. */
  isPlain: boolean;
  /** Once somebody has asked for it. */
  text: string | null;
}

export const createTextAt = (): TextAt => ({ start: 0, end: 0, isPlain: false, text: null });

/** Reads a value that begins at a byte; the first byte behind it, or `STOPPED`. */
export type Reader = (at: number) => number;
export const STOPPED = -1;

/** What reads each field of an object; most files have them in this order. */
export type Fields = Readonly<Record<string, Reader>>;

export interface Scanner {
  /** Any text but the empty one. */
  readonly text: (into: TextAt) => Reader;
  readonly plainText: (into: TextAt) => Reader;
  /** A plain text, or a whole number that is written as `toIdText` writes it. */
  readonly id: (into: TextAt) => Reader;
  /** An object with all that it needs and nothing that is not named, no field of it twice. */
  readonly object: (needed: Fields, optional?: Fields) => Reader;
  /** A list of no more entries than there are readers, one for each; `take` gets how many there are. */
  readonly list: (entries: readonly Reader[], take: (count: number) => void) => Reader;
  /** One for an object, another for all else. */
  readonly objectOr: (object: Reader, other: Reader) => Reader;
}

const BACKTICK = 0x60;
const DELETE = 0x7f;
/** The shortest limit of any text but a date. */
const MOST_LENGTH = MAX_QUOTE_LENGTH;
/** Digits of which no number is unsafe. */
const MOST_DIGITS = 15;

/** What a byte is to a text. */
const GOES_ON = 0;
const ENDS = 1;
const IS_OTHER = 2;
const IS_SPACE = 3;
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === QUOTE) return ENDS;
  if (byte === SPACE) return IS_SPACE;
  return byte < SPACE || byte >= DELETE || byte === BACKSLASH || byte === BACKTICK ? IS_OTHER : GOES_ON;
});

const encoder = new TextEncoder();

interface Field {
  readonly key: Uint8Array;
  readonly bit: number;
  readonly read: Reader;
}

export function createScanner(bytes: Uint8Array): Scanner {
  const readText = (open: number, into: TextAt): number => {
    if (bytes[open] !== QUOTE) return STOPPED;
    const start = open + 1;
    let isPlain = bytes[start] !== SPACE;
    let end = start;
    for (let kind = KINDS[bytes[end] ?? QUOTE]; kind !== ENDS; kind = KINDS[bytes[++end] ?? QUOTE]) {
      if (kind === GOES_ON) continue;
      if (kind === IS_OTHER || bytes[end - 1] === SPACE) isPlain = false;
      if (bytes[end] === BACKSLASH) end++;
    }
    into.start = start;
    into.end = end;
    into.text = null;
    into.isPlain = isPlain && bytes[end - 1] !== SPACE && end - start <= MOST_LENGTH;
    return end > start ? end + 1 : STOPPED;
  };
  const readPlainText = (at: number, into: TextAt): number => {
    const end = readText(at, into);
    return into.isPlain ? end : STOPPED;
  };

  const readWholeNumber = (start: number, into: TextAt): number => {
    let end = start;
    while (isDigit(bytes[end])) end++;
    const length = end - start;
    if (length === 0 || length > MOST_DIGITS || (length > 1 && bytes[start] === ZERO)) return STOPPED;
    into.start = start;
    into.end = end;
    into.text = null;
    into.isPlain = true;
    return end;
  };

  /** The place of the field whose key begins at a byte, −1 for none; it is looked for from `first` on. */
  const fieldAt = (fields: readonly Field[], first: number, at: number): number => {
    for (let tried = 0; tried < fields.length; tried++) {
      const place = (first + tried) % fields.length;
      const key = fields[place]?.key ?? bytes;
      if (areAt(bytes, at, key, 0, key.length)) return place;
    }
    return -1;
  };

  return {
    text: (into) => (at) => readText(at, into),
    plainText: (into) => (at) => readPlainText(at, into),
    id: (into) => (at) => (bytes[at] === QUOTE ? readPlainText(at, into) : readWholeNumber(at, into)),
    object(needed, optional = {}) {
      const fields = Object.entries({ ...needed, ...optional }).map(([name, read], index) => ({
        key: encoder.encode(JSON.stringify(name)),
        bit: 1 << index,
        read,
      }));
      const least = (1 << Object.keys(needed).length) - 1;
      return (start) => {
        if (bytes[start] !== OPEN_BRACE) return STOPPED;
        let at = start;
        let bits = 0;
        let place = -1;
        do {
          at = skipSpaces(bytes, at + 1);
          place = fieldAt(fields, place + 1, at);
          const field = fields[place];
          if (!field || (bits & field.bit) !== 0) return STOPPED;
          bits |= field.bit;
          at = skipSpaces(bytes, at + field.key.length);
          if (bytes[at] !== COLON) return STOPPED;
          at = field.read(skipSpaces(bytes, at + 1));
          if (at === STOPPED) return STOPPED;
          at = skipSpaces(bytes, at);
        } while (bytes[at] === COMMA);
        return bytes[at] === CLOSE_BRACE && (bits & least) === least ? at + 1 : STOPPED;
      };
    },
    list: (entries, take) => (start) => {
      if (bytes[start] !== OPEN_BRACKET) return STOPPED;
      let at = skipSpaces(bytes, start + 1);
      let count = 0;
      if (bytes[at] !== CLOSE_BRACKET) {
        for (; ; at = skipSpaces(bytes, at + 1)) {
          at = entries[count++]?.(at) ?? STOPPED;
          if (at === STOPPED) return STOPPED;
          at = skipSpaces(bytes, at);
          if (bytes[at] !== COMMA) break;
        }
      }
      take(count);
      return bytes[at] === CLOSE_BRACKET ? at + 1 : STOPPED;
    },
    objectOr: (object, other) => (at) => (bytes[at] === OPEN_BRACE ? object(at) : other(at)),
  };
}

/** Reads texts of any kind, each once. Throws `Damage`. */
export const createTextReader =
  (bytes: Uint8Array) =>
  (at: TextAt): string =>
    (at.text ??= String(parsePart(bytes.subarray(at.start - 1, at.end + 1))));
