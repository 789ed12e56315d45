/** Where the events of a dossier stand in the bytes of its file, so that they can be read one by one. */
import { areAt } from '../bytes.ts';
import { UintList } from '../columns/uintList.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipSpaces,
} from './jsonBytes.ts';
import { NOWHERE, Skipper } from './skipper.ts';

interface Slices {
  /** For each event its first byte, and the first one after it. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Colons outside of texts: as many as keys, where none is given twice. */
  readonly colons: Uint32Array<ArrayBuffer>;
  readonly shellColons: number;
  /** Deepest nesting of brackets. */
  readonly depth: number;
}

export interface FileSlices extends Slices {
  /** The bytes before the list of events and after it, with its brackets: the file as it is without events. */
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** The same without the file. */
export interface SlicePlaces extends Slices {
  readonly headEnd: number;
  readonly tailStart: number;
}

export const slicesAt = (bytes: Uint8Array, { headEnd, tailStart, ...slices }: SlicePlaces): FileSlices => ({
  ...slices,
  head: bytes.subarray(0, headEnd),
  tail: bytes.subarray(tailStart),
});

export interface FileSlicer {
  /**
   * Slices what is there, up to a byte, exclusive; the bytes from there on may still change. How many bytes come before the
   * events, while those go on.
   */
  readonly goOn: (end: number) => number | null;
  /** Once all bytes are there. */
  readonly finish: () => SlicePlaces | null;
}

/**
 * One pass. Null for what is no object with one list of events, or is not closed: what is wrong with it has to be found by
 * other means. What stands between brackets is not looked at.
 */
export function sliceFile(bytes: Uint8Array): FileSlices | null {
  const places = createSlicer(bytes).finish();
  return places && slicesAt(bytes, places);
}

/** The same for a file that comes piece by piece. */
export function createSlicer(bytes: Uint8Array): FileSlicer {
  const skip = new Skipper(bytes);
  const slicing = slice(bytes, skip);
  let step: ReturnType<typeof slicing.next> = { done: false, value: undefined };
  const goOn = (end: number) => {
    skip.end = end;
    if (step.done !== true) step = slicing.next();
    return step.done === true ? null : (step.value ?? null);
  };
  return {
    goOn,
    finish() {
      goOn(bytes.length);
      return step.done === true ? step.value : null;
    },
  };
}

const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const EVENTS = new TextEncoder().encode('"events"');

/** Waits whenever what comes next is not there yet, and tells the place of the first event when it is known. */
type Slicing<Result> = Generator<number | undefined, Result, void>;

function* slice(bytes: Uint8Array, skip: Skipper): Slicing<SlicePlaces | null> {
  while (skip.end < BYTE_ORDER_MARK.length && !skip.isAllThere) yield;
  const start = begins(bytes, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  let at = yield* spacesEnd(bytes, start, skip);
  if (bytes[at] !== OPEN_BRACE) return null;
  let list: EntrySlices | null = null;
  let shellColons = 0;
  for (;;) {
    const key = yield* spacesEnd(bytes, at + 1, skip);
    if (bytes[key] !== QUOTE) return null;
    const colon = yield* spacesEnd(bytes, yield* textEnd(key + 1, skip), skip);
    if (bytes[colon] !== COLON) return null;
    const value = yield* spacesEnd(bytes, colon + 1, skip);
    shellColons++;
    if (begins(bytes, key, EVENTS)) {
      if (list || bytes[value] !== OPEN_BRACKET) return null;
      list = yield* sliceEntries(bytes, value, skip);
      if (!list) return null;
      at = yield* spacesEnd(bytes, list.end + 1, skip);
    } else {
      at = skip.value(value, 1);
      for (; at === NOWHERE && !skip.isAllThere; at = skip.goOn()) yield;
      shellColons += skip.colons;
    }
    if (bytes[at] !== COMMA) break;
  }
  if (bytes[at] !== CLOSE_BRACE || !list) return null;
  return {
    headEnd: list.start,
    tailStart: list.end,
    starts: list.starts.finish(),
    ends: list.ends.finish(),
    colons: list.colons.finish(),
    shellColons,
    depth: skip.deepest,
  };
}

interface EntrySlices {
  /** Behind the bracket that opens the list, and at the one that closes it. */
  readonly start: number;
  readonly end: number;
  readonly starts: UintList;
  readonly ends: UintList;
  readonly colons: UintList;
}

/** Null where there is not just one comma between two entries, or the list is not closed. */
function* sliceEntries(bytes: Uint8Array, open: number, skip: Skipper): Slicing<EntrySlices | null> {
  const [starts, ends, colons] = [new UintList(), new UintList(), new UintList()];
  const slices = { start: open + 1, starts, ends, colons };
  let at = yield* spacesEnd(bytes, open + 1, skip);
  if (bytes[at] === CLOSE_BRACKET) return { ...slices, end: at };
  for (;;) {
    let end = skip.value(at, 2);
    for (; end === NOWHERE && !skip.isAllThere; end = skip.goOn()) yield slices.start;
    if (end === NOWHERE || end === at) return null;
    starts.push(at);
    ends.push(end);
    colons.push(skip.colons);
    if (bytes[end] !== COMMA) return bytes[end] === CLOSE_BRACKET ? { ...slices, end } : null;
    at = skipSpaces(bytes, end + 1);
    if (at >= skip.end) at = yield* spacesEnd(bytes, at, skip);
  }
}

/** The first byte from one on that is no white space. */
function* spacesEnd(bytes: Uint8Array, from: number, skip: Skipper): Slicing<number> {
  let at = skipSpaces(bytes, from);
  for (; at >= skip.end && !skip.isAllThere; at = skipSpaces(bytes, at)) yield;
  return at;
}

function* textEnd(from: number, skip: Skipper): Slicing<number> {
  let end = skip.text(from);
  for (; end === NOWHERE && !skip.isAllThere; end = skip.goOnText()) yield;
  return end;
}

const begins = (bytes: Uint8Array, at: number, looked: Uint8Array): boolean =>
  areAt(bytes, at, looked, 0, looked.length);
