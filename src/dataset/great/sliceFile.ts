/** Where the events and the articles of a dossier stand in the bytes of its file, so that they can be read one by one. */
import { areAt } from '../bytes.ts';
import { EntrySliceList, type EntrySlices } from './entrySlices.ts';
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

interface ShellMeasure {
  readonly shellColons: number;
  /** Deepest nesting of brackets. */
  readonly depth: number;
}

export interface FileSlices extends EntrySlices, ShellMeasure {
  /** The bytes before the list of events and after it, with its brackets: the file as it is without events. */
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** The same without events, and without the file. */
export interface ShellPlaces extends ShellMeasure {
  readonly headEnd: number;
  readonly tailStart: number;
}

export const slicesAt = (
  bytes: Uint8Array,
  { headEnd, tailStart, ...measure }: ShellPlaces,
  events: EntrySlices,
): FileSlices => ({
  ...measure,
  ...events,
  head: bytes.subarray(0, headEnd),
  tail: bytes.subarray(tailStart),
});

/** The next ones of a file that comes piece by piece. */
export interface FoundEntries {
  readonly articles: EntrySlices;
  readonly events: EntrySlices;
  /** So many bytes come before the first event of all; null while they still come. */
  readonly headEnd: number | null;
  /** Deepest nesting of brackets by now. */
  readonly depth: number;
}

export interface FileSlicer {
  /**
   * Slices what is there, up to a byte, exclusive; the bytes from there on may still change. What was not known before; null
   * where that is nothing.
   */
  readonly goOn: (end: number) => FoundEntries | null;
  /** Once all bytes are sliced. */
  readonly finish: () => ShellPlaces | null;
}

/**
 * One pass. Null for what is no object with one list of events, or is not closed: what is wrong with it has to be found by
 * other means. What stands between brackets is not looked at.
 */
export function sliceFile(bytes: Uint8Array): FileSlices | null {
  const slicer = createSlicer(bytes);
  const found = slicer.goOn(bytes.length);
  const shell = slicer.finish();
  return shell && slicesAt(bytes, shell, found?.events ?? new EntrySliceList().finish());
}

/** The same for a file that comes piece by piece. */
export function createSlicer(bytes: Uint8Array): FileSlicer {
  const skip = new Skipper(bytes);
  const found: Found = { headEnd: null, articles: new EntrySliceList(), events: new EntrySliceList() };
  const slicing = slice(bytes, skip, found);
  let step: ReturnType<typeof slicing.next> = { done: false, value: undefined };
  return {
    goOn(end) {
      skip.end = end;
      if (step.done !== true) step = slicing.next();
      const { headEnd } = found;
      const [articles, events] = [found.articles.finish(), found.events.finish()];
      if (articles.starts.length + events.starts.length === 0) return null;
      found.articles = new EntrySliceList();
      found.events = new EntrySliceList();
      return { articles, events, headEnd, depth: skip.deepest };
    },
    finish: () => (step.done === true ? step.value : null),
  };
}

/** Those that nobody has taken yet. */
interface Found {
  headEnd: number | null;
  articles: EntrySliceList;
  events: EntrySliceList;
}

const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const EVENTS = new TextEncoder().encode('"events"');
const ARTICLES = new TextEncoder().encode('"sources"');

/** Waits whenever what comes next is not there yet. */
type Slicing<Result> = Generator<void, Result, void>;

function* slice(bytes: Uint8Array, skip: Skipper, found: Found): Slicing<ShellPlaces | null> {
  while (skip.end < BYTE_ORDER_MARK.length && !skip.isAllThere) yield;
  const start = begins(bytes, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  let at = yield* spacesEnd(bytes, start, skip);
  if (bytes[at] !== OPEN_BRACE) return null;
  let tailStart: number | null = null;
  let shellColons = 0;
  const addArticle: AddEntry = (from, end, colons) => {
    found.articles.add(from, end, colons);
    shellColons += colons;
  };
  const addEvent: AddEntry = (from, end, colons) => found.events.add(from, end, colons);
  for (;;) {
    const key = yield* spacesEnd(bytes, at + 1, skip);
    if (bytes[key] !== QUOTE) return null;
    const colon = yield* spacesEnd(bytes, yield* textEnd(key + 1, skip), skip);
    if (bytes[colon] !== COLON) return null;
    const value = yield* spacesEnd(bytes, colon + 1, skip);
    shellColons++;
    if (begins(bytes, key, EVENTS)) {
      if (tailStart !== null || bytes[value] !== OPEN_BRACKET) return null;
      found.headEnd = value + 1;
      tailStart = yield* sliceEntries(bytes, value, skip, addEvent);
      if (tailStart === null) return null;
      at = yield* spacesEnd(bytes, tailStart + 1, skip);
    } else if (begins(bytes, key, ARTICLES) && bytes[value] === OPEN_BRACKET) {
      const close = yield* sliceEntries(bytes, value, skip, addArticle);
      if (close === null) return null;
      at = yield* spacesEnd(bytes, close + 1, skip);
    } else {
      at = skip.value(value, 1);
      for (; at === NOWHERE && !skip.isAllThere; at = skip.goOn()) yield;
      shellColons += skip.colons;
    }
    if (bytes[at] !== COMMA) break;
  }
  const { headEnd } = found;
  if (bytes[at] !== CLOSE_BRACE || headEnd === null || tailStart === null) return null;
  return { headEnd, tailStart, shellColons, depth: skip.deepest };
}

/** The first byte of an entry, the first one after it, and its colons. */
type AddEntry = (from: number, end: number, colons: number) => void;

/** The bracket that closes the list; null where there is not just one comma between two entries, or the list is not closed. */
function* sliceEntries(
  bytes: Uint8Array,
  open: number,
  skip: Skipper,
  add: AddEntry,
): Slicing<number | null> {
  let at = yield* spacesEnd(bytes, open + 1, skip);
  if (bytes[at] === CLOSE_BRACKET) return at;
  for (;;) {
    let end = skip.value(at, 2);
    for (; end === NOWHERE && !skip.isAllThere; end = skip.goOn()) yield;
    if (end === NOWHERE || end === at) return null;
    add(at, end, skip.colons);
    if (bytes[end] !== COMMA) return bytes[end] === CLOSE_BRACKET ? end : null;
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
