import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from './jsonBytes.ts';

/** Where something that is looked for does not end, or not yet. */
export const NOWHERE = -1;

/** 1 for a byte that ends a text, or escapes the next one. */
const STOPS = Uint8Array.from({ length: 256 }, (_, byte) => (byte === QUOTE || byte === BACKSLASH ? 1 : 0));
const stopAt = (bytes: Uint8Array, at: number): number => STOPS[bytes[at] ?? 0] ?? 0;
/** The place of the lowest bit. */
const FIRST = Uint8Array.of(0, 0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 0);

/**
 * The first byte behind the text that is open at a byte; where none before `end`, exclusive, closes it, the negative of that
 * from which it goes on. Four bytes are looked at together, a bit for each: a branch for each of them takes longer.
 */
function textEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at + 4 <= end) {
    const stops =
      stopAt(bytes, at) |
      (stopAt(bytes, at + 1) << 1) |
      (stopAt(bytes, at + 2) << 2) |
      (stopAt(bytes, at + 3) << 3);
    if (stops === 0) {
      at += 4;
      continue;
    }
    at += FIRST[stops] ?? 0;
    if (bytes[at] === QUOTE) return at + 1;
    at += 2;
  }
  for (; at < end; at++) {
    if (bytes[at] === QUOTE) return at + 1;
    if (bytes[at] === BACKSLASH) at++;
  }
  return -at;
}

/** Finds where values of JSON end, without recursion, in bytes of which only the first may be there yet. */
export class Skipper {
  /** So many bytes are there. */
  end = 0;
  /** In the last value, outside of texts. */
  colons = 0;
  /** Brackets around anything in any of the values. */
  deepest = 1;
  readonly #bytes: Uint8Array;
  #at = 0;
  #isInText = false;
  #around = 0;
  #depth = 0;
  #most = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAllThere(): boolean {
    return this.end === this.#bytes.length;
  }

  /** The first byte behind the text that is open at a byte; `NOWHERE` when none that is there closes it. */
  text(from: number): number {
    const end = textEnd(this.#bytes, from, this.end);
    if (end > 0) return end;
    this.#at = -end;
    this.#isInText = true;
    return NOWHERE;
  }

  /** The same for a text that was not closed, once more is there. */
  goOnText(): number {
    return this.text(this.#at);
  }

  /** The comma or bracket that ends a value inside so many brackets; `NOWHERE` when none that is there does. */
  value(start: number, around: number): number {
    this.#at = start;
    this.#isInText = false;
    this.#around = this.#depth = this.#most = around;
    this.colons = 0;
    return this.goOn();
  }

  /** The same for the value that did not end, once more is there. */
  goOn(): number {
    const bytes = this.#bytes;
    const { end } = this;
    const around = this.#around;
    let at = this.#isInText ? this.text(this.#at) : this.#at;
    if (at === NOWHERE) return NOWHERE;
    let depth = this.#depth;
    let most = this.#most;
    let { colons } = this;
    this.#isInText = false;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        at = this.text(at + 1) - 1;
        if (at < 0) break;
      } else if (byte === COLON) colons++;
      else if (byte === OPEN_BRACKET || byte === OPEN_BRACE) most = Math.max(most, ++depth);
      else if (byte === COMMA || byte === CLOSE_BRACKET || byte === CLOSE_BRACE) {
        if (depth === around) {
          this.colons = colons;
          this.deepest = Math.max(this.deepest, most);
          return at;
        }
        if (byte !== COMMA) depth--;
      }
    }
    if (!this.#isInText) this.#at = at;
    this.#depth = depth;
    this.#most = most;
    this.colons = colons;
    return NOWHERE;
  }
}
