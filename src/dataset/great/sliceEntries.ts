/** The events of a sliced file as values. */
import { areAt } from '../bytes.ts';
import { toIdText } from '../ids.ts';
import { lastUpTo } from '../lastUpTo.ts';
import { CLOSE_BRACE, COLON, COMMA, isSpace, skipSpaces } from './jsonBytes.ts';
import { decodePart, parsePart } from './parsePart.ts';
import type { EntrySlices } from './entrySlices.ts';
import type { FileSlices } from './sliceFile.ts';

/** What stands in the list of events; nobody has looked yet whether it is one. */
export type Entry = Readonly<Record<string, unknown>> | null;

const fileDecoder = new TextDecoder('utf-8', { fatal: true });

type Around = Pick<FileSlices, 'head' | 'tail'>;

/** The file without its events. Throws for what is no UTF-8. */
export const shellText = ({ head, tail }: Around): string => fileDecoder.decode(head) + decodePart(tail);

/** The same as a value, with `close` after it; null when it is no JSON. */
export function parseShell(around: Around, close = ''): object | null {
  try {
    return JSON.parse(shellText(around) + close) as object;
  } catch {
    return null;
  }
}

/** Those with numbers from `first`, inclusive, to `next`, exclusive. Throws `Damage`. */
export function parseEntries(
  bytes: Uint8Array,
  { starts, ends }: EntrySlices,
  first: number,
  next: number,
): readonly Entry[] {
  return parsePart(bytes.subarray(starts[first], ends[next - 1]), '[', ']') as readonly Entry[];
}

/** Entries that are parsed together where one after the other is asked for: one by one takes twice as long. */
const TOGETHER = 64;

/** The entry with a number; they are asked for in their order, and not all of them. */
export function createEntryReader(bytes: Uint8Array, slices: EntrySlices): (number: number) => Entry {
  let parsed: readonly Entry[] = [];
  let [first, last] = [0, -1];
  return (number) => {
    if (number >= first + parsed.length) {
      const count = number === last + 1 ? TOGETHER : 1;
      parsed = parseEntries(bytes, slices, number, Math.min(number + count, slices.starts.length));
      first = number;
    }
    last = number;
    return parsed[number - first] ?? null;
  };
}

/** In bytes. */
const PIECE = 8_000_000;

/**
 * The number of the event with an id; −1 when there is none. Where its id stands is looked for in the bytes, as a text and,
 * when it may be one, as a number.
 */
export function numberOfEvent(bytes: Uint8Array, slices: EntrySlices, id: string): number {
  // One unit for each byte, whatever it is, so that places in the text are places in the file.
  const decoder = new TextDecoder('latin1');
  const asText = decoder.decode(new TextEncoder().encode(JSON.stringify(id)));
  const needles = toIdText(Number(id)) === id ? [asText, id] : [asText];
  for (let start = 0; start < bytes.length; start += PIECE) {
    const text = decoder.decode(bytes.subarray(start, start + PIECE + asText.length));
    for (const needle of needles) {
      for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
        const number = isIdAt(bytes, start + at, start + at + needle.length)
          ? entryAt(slices, start + at)
          : -1;
        const [entry] = number === -1 ? [] : parseEntries(bytes, slices, number, number + 1);
        if (toIdText(entry?.['id']) === id) return number;
      }
    }
  }
  return -1;
}

const ID = new TextEncoder().encode('"id"');

/** Whether the bytes from `start` to `end`, exclusive, are all of the value of a field that is an id. */
function isIdAt(bytes: Uint8Array, start: number, end: number): boolean {
  const colon = lastBefore(bytes, start);
  if (bytes[colon] !== COLON) return false;
  const key = lastBefore(bytes, colon) + 1 - ID.length;
  const next = bytes[skipSpaces(bytes, end)];
  return areAt(bytes, key, ID, 0, ID.length) && (next === COMMA || next === CLOSE_BRACE);
}

/** The last byte before a place that is no white space. */
function lastBefore(bytes: Uint8Array, place: number): number {
  let at = place - 1;
  while (isSpace(bytes[at] ?? 0)) at--;
  return at;
}

/** The number of the event at a byte; −1 when there is none. */
function entryAt({ starts, ends }: EntrySlices, byte: number): number {
  const number = lastUpTo(starts, byte);
  return (starts[number] ?? Infinity) <= byte && byte < (ends[number] ?? 0) ? number : -1;
}
