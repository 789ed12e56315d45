/** Where the events of a dossier stand in the bytes of its file, so that they can be read one by one. */
import { areAt } from '../bytes.ts';
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
} from './jsonBytes.ts';

export interface FileSlices {
  /** The bytes before the list of events and after it, with its brackets: the file as it is without events. */
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  /** For each event its first byte, and the first one after it. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Colons outside of texts: as many as keys, where none is given twice. */
  readonly colons: Uint32Array;
  readonly shellColons: number;
  /** Deepest nesting of brackets. */
  readonly depth: number;
}

const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const EVENTS = new TextEncoder().encode('"events"');
const NOWHERE = -1;

/**
 * One pass without recursion. Null for what is no object with one list of events, or is not closed: what is wrong with it
 * has to be found by other means. What stands between brackets is not looked at.
 */
export function sliceFile(bytes: Uint8Array): FileSlices | null {
  const skip = createSkipper(bytes);
  let list: EntrySlices | null = null;
  let [at, colons] = [skipSpaces(bytes, begins(bytes, 0, BYTE_ORDER_MARK) ? 3 : 0), 0];
  if (bytes[at] !== OPEN_BRACE) return null;
  for (let isFirst = true; ; isFirst = false) {
    const key = skipSpaces(bytes, at + 1);
    if (isFirst && bytes[key] === CLOSE_BRACE) return null;
    const colon = bytes[key] === QUOTE ? skipSpaces(bytes, skip.text(key)) : NOWHERE;
    if (bytes[colon] !== COLON) return null;
    const value = skipSpaces(bytes, colon + 1);
    if (begins(bytes, key, EVENTS)) {
      if (list || bytes[value] !== OPEN_BRACKET) return null;
      list = sliceEntries(bytes, value, skip);
      if (!list) return null;
      at = skipSpaces(bytes, list.end + 1);
    } else {
      at = skip.value(value, 1);
      colons += skip.colons();
    }
    colons++;
    if (bytes[at] !== COMMA) break;
  }
  if (bytes[at] !== CLOSE_BRACE || !list) return null;
  return {
    head: bytes.subarray(0, list.start),
    tail: bytes.subarray(list.end),
    starts: Uint32Array.from(list.starts),
    ends: Uint32Array.from(list.ends),
    colons: Uint32Array.from(list.colons),
    shellColons: colons,
    depth: skip.deepest(),
  };
}

interface EntrySlices {
  /** Behind the bracket that opens the list, and at the one that closes it. */
  readonly start: number;
  readonly end: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly colons: readonly number[];
}

/** Null where there is not just one comma between two entries, or the list is not closed. */
function sliceEntries(bytes: Uint8Array, open: number, skip: Skipper): EntrySlices | null {
  const slices = { start: open + 1, starts: NONE(), ends: NONE(), colons: NONE() };
  let at = skipSpaces(bytes, open + 1);
  if (bytes[at] === CLOSE_BRACKET) return { ...slices, end: at };
  for (; ; at = skipSpaces(bytes, at + 1)) {
    const end = skip.value(at, 2);
    if (end === NOWHERE || end === at) return null;
    slices.starts.push(at);
    slices.ends.push(end);
    slices.colons.push(skip.colons());
    at = end;
    if (bytes[at] !== COMMA) return bytes[at] === CLOSE_BRACKET ? { ...slices, end: at } : null;
  }
}

const NONE = (): number[] => [];

interface Skipper {
  /** The first byte behind the text that a quotation mark opens; `NOWHERE` when none closes it. */
  readonly text: (open: number) => number;
  /** The comma or bracket that ends a value inside so many brackets; `NOWHERE` when none does. */
  readonly value: (at: number, depth: number) => number;
  /** In the last value, outside of texts. */
  readonly colons: () => number;
  /** In any of them, in brackets. */
  readonly deepest: () => number;
}

function createSkipper(bytes: Uint8Array): Skipper {
  let [colons, deepest] = [0, 1];
  const text = (open: number): number => {
    for (let at = open + 1; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) return at + 1;
      if (byte === BACKSLASH) at++;
    }
    return NOWHERE;
  };
  return {
    text,
    value(start, around) {
      let at = start;
      let depth = around;
      let most = around;
      let counted = 0;
      for (; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        switch (byte) {
          case QUOTE:
            at = text(at) - 1;
            if (at < start) return NOWHERE;
            break;
          case COLON:
            counted++;
            break;
          case OPEN_BRACKET:
          case OPEN_BRACE:
            most = Math.max(most, ++depth);
            break;
          case COMMA:
          case CLOSE_BRACKET:
          case CLOSE_BRACE:
            if (depth === around) {
              colons = counted;
              deepest = Math.max(deepest, most);
              return at;
            }
            if (byte !== COMMA) depth--;
            break;
          default:
        }
      }
      return NOWHERE;
    },
    colons: () => colons,
    deepest: () => deepest,
  };
}

const begins = (bytes: Uint8Array, at: number, looked: Uint8Array): boolean =>
  areAt(bytes, at, looked, 0, looked.length);
