/** Reads JSON whose texts have nothing to be decoded, byte by byte. */
import { areAt, isDigit, ZERO } from '../../bytes.ts';
import { MAX_QUOTE_LENGTH } from '../../quote.ts';
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
import type { TextAt } from './textAt.ts';

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

/** The fields that an object may have, each once; most files have them in this order. None is in an object of its own kind. */
export class Fields<Name extends string> {
  readonly names: readonly Name[];
  readonly keys: readonly Uint8Array[];
  /** A bit for each that an object has to have. */
  readonly needed: number;
  /** Of the object that is read: a bit for each that was met, and the place of the last one. */
  met = 0;
  last = -1;

  constructor(needed: readonly Name[], optional: readonly Name[] = []) {
    this.names = [...needed, ...optional];
    this.keys = this.names.map((name) => encoder.encode(JSON.stringify(name)));
    this.needed = (1 << needed.length) - 1;
  }
}

/**
 * What it cannot read stops it: from then on there is nothing to be read, and it is nowhere. A class, and no functions that
 * are made for each file: those lose what an engine has learnt of them, and run at a third of the speed.
 */
export class JsonCursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  goTo(at: number): void {
    this.#at = at;
  }

  stop(): null {
    this.#at = this.#bytes.length + 1;
    return null;
  }

  /** Whether what was read ends at a byte, but for white space. */
  isAt(end: number): boolean {
    return skipSpaces(this.#bytes, this.#at) === end;
  }

  get isAtObject(): boolean {
    return this.#bytes[this.#at] === OPEN_BRACE;
  }

  /** The name of the first field of an object, whose value is to be read next. */
  enter<Name extends string>(fields: Fields<Name>): Name | null {
    fields.met = 0;
    fields.last = -1;
    return this.isAtObject ? this.#field(fields) : this.stop();
  }

  /** The same for the next field, once that value is read; null behind the last one. */
  next<Name extends string>(fields: Fields<Name>): Name | null {
    this.#at = skipSpaces(this.#bytes, this.#at);
    const byte = this.#bytes[this.#at];
    if (byte === COMMA) return this.#field(fields);
    if (byte !== CLOSE_BRACE || (fields.met & fields.needed) !== fields.needed) return this.stop();
    this.#at++;
    return null;
  }

  /** What takes the first entry of a list, which is to be read next; null where there is none. */
  enterList<Entry>(into: readonly Entry[]): Entry | null {
    if (this.#bytes[this.#at] !== OPEN_BRACKET) return this.stop();
    this.#at = skipSpaces(this.#bytes, this.#at + 1);
    if (this.#bytes[this.#at] !== CLOSE_BRACKET) return into[0] ?? this.stop();
    this.#at++;
    return null;
  }

  /** The same for the next entry, once so many are read; null behind the last one. No list has more than can be taken. */
  nextEntry<Entry>(into: readonly Entry[], read: number): Entry | null {
    const at = skipSpaces(this.#bytes, this.#at);
    const byte = this.#bytes[at];
    if (byte === COMMA) {
      this.#at = skipSpaces(this.#bytes, at + 1);
      return into[read] ?? this.stop();
    }
    if (byte !== CLOSE_BRACKET) return this.stop();
    this.#at = at + 1;
    return null;
  }

  /** Any text but the empty one. */
  text(into: TextAt): void {
    const bytes = this.#bytes;
    const start = this.#at + 1;
    let end = start;
    let isPlain = bytes[start] !== SPACE;
    for (let kind = KINDS[bytes[end] ?? QUOTE]; kind !== ENDS; kind = KINDS[bytes[++end] ?? QUOTE]) {
      if (kind === GOES_ON) continue;
      if (kind === IS_OTHER || bytes[end - 1] === SPACE) isPlain = false;
      if (bytes[end] === BACKSLASH) end++;
    }
    into.start = start;
    into.end = end;
    into.text = null;
    into.isPlain = isPlain && bytes[end - 1] !== SPACE && end - start <= MOST_LENGTH;
    if (bytes[start - 1] === QUOTE && end > start) this.#at = end + 1;
    else this.stop();
  }

  plainText(into: TextAt): void {
    this.text(into);
    if (!into.isPlain) this.stop();
  }

  /** A plain text, or a whole number that is written as `toIdText` writes it. */
  id(into: TextAt): void {
    if (this.#bytes[this.#at] === QUOTE) this.plainText(into);
    else this.#wholeNumber(into);
  }

  #wholeNumber(into: TextAt): void {
    const bytes = this.#bytes;
    const start = this.#at;
    let end = start;
    while (isDigit(bytes[end])) end++;
    const length = end - start;
    into.start = start;
    into.end = end;
    into.text = null;
    into.isPlain = true;
    if (length === 0 || length > MOST_DIGITS || (length > 1 && bytes[start] === ZERO)) this.stop();
    else this.#at = end;
  }

  /** That whose key comes behind a bracket or a comma; one that nobody knows, or that was met before, stops it. */
  #field<Name extends string>(fields: Fields<Name>): Name | null {
    const bytes = this.#bytes;
    const { keys } = fields;
    const at = skipSpaces(bytes, this.#at + 1);
    for (let tried = 0, place = fields.last + 1; tried < keys.length; tried++, place++) {
      if (place === keys.length) place = 0;
      const key = keys[place] ?? bytes;
      if (!areAt(bytes, at, key, 0, key.length)) continue;
      const colon = skipSpaces(bytes, at + key.length);
      const bit = 1 << place;
      if (bytes[colon] !== COLON || (fields.met & bit) !== 0) break;
      fields.met |= bit;
      fields.last = place;
      this.#at = skipSpaces(bytes, colon + 1);
      return fields.names[place] ?? null;
    }
    return this.stop();
  }
}
