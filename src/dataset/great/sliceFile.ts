/** Where the events of a dossier stand in the bytes of its file, so that they can be read one by one. */

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

export const COLON = 0x3a;
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];
const SPACE = 0x20;
const EVENTS = new TextEncoder().encode('events');

/**
 * One pass without recursion. Null for what is no object with one list of events, or is not closed: what is wrong with it
 * has to be found by other means. What stands between brackets is not looked at.
 */
export function sliceFile(bytes: Uint8Array): FileSlices | null {
  const starts: number[] = [];
  const ends: number[] = [];
  const colons: number[] = [];
  let [depth, deepest, counted, shellColons] = [0, 0, 0, 0];
  let [listStart, listEnd, entryStart] = [-1, -1, -1];
  // At depth 1, where a key may begin, and whether the last one was the one that is looked for.
  let [isKeyDue, isEventsKey, isEntryDue] = [false, false, false];

  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= SPACE && isSpace(byte)) continue;
    const isInList = depth === 2 && listStart !== -1 && listEnd === -1;
    if (isInList && entryStart === -1 && !isEnd(byte)) entryStart = at;
    switch (byte) {
      case QUOTE: {
        const end = endOfText(bytes, at);
        if (end === -1) return null;
        if (depth === 1 && isKeyDue) isEventsKey = isSame(bytes.subarray(at + 1, end), EVENTS);
        at = end;
        break;
      }
      case COLON:
        if (depth === 1) isKeyDue = false;
        if (entryStart === -1) shellColons++;
        else counted++;
        break;
      case OPEN_BRACKET:
      case OPEN_BRACE:
        if (depth === 0) {
          if (byte !== OPEN_BRACE || deepest > 0) return null;
          isKeyDue = true;
        } else if (depth === 1 && isEventsKey) {
          if (byte !== OPEN_BRACKET || listStart !== -1) return null;
          listStart = at + 1;
        }
        deepest = Math.max(deepest, ++depth);
        break;
      case COMMA:
      case CLOSE_BRACKET:
      case CLOSE_BRACE: {
        const isClosing = byte !== COMMA;
        if (isInList) {
          // Between two entries there is one comma, and none after the last.
          if (entryStart === -1 && (!isClosing || isEntryDue)) return null;
          if (entryStart !== -1) {
            starts.push(entryStart);
            ends.push(at);
            colons.push(counted);
            [entryStart, counted] = [-1, 0];
          }
          isEntryDue = !isClosing;
          if (isClosing) listEnd = at;
        } else if (depth === 1 && !isClosing) [isKeyDue, isEventsKey] = [true, false];
        if (isClosing && --depth < 0) return null;
        break;
      }
      default:
    }
  }
  if (depth !== 0 || listEnd === -1) return null;
  return {
    head: bytes.subarray(0, listStart),
    tail: bytes.subarray(listEnd),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    colons: Uint32Array.from(colons),
    shellColons,
    depth: deepest,
  };
}

/** The quotation mark that closes the text which one opens; −1 when none does. */
function endOfText(bytes: Uint8Array, open: number): number {
  for (let at = open + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) at++;
  }
  return -1;
}

const isEnd = (byte: number): boolean => byte === COMMA || byte === CLOSE_BRACKET || byte === CLOSE_BRACE;
export const isSpace = (byte: number): boolean =>
  byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
