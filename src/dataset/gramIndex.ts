/**
 * Where every fourth stretch of a text starts. Whichever way a quote falls on them, one of its own first four is among
 * them: it can stand only where those do, and to find it in a megabyte is to look at a few places.
 */

const STEP = 4;
/** Units of a stretch. Few places have the same longer one, and no quote is too short for the shorter one. */
const LENGTHS = [12, 5];
/** So few places are not worth a search for a rarer stretch. */
const FEW = 8;
/** Stretches in more places than this are none to start from: the whole text is searched instead. */
const MAX_LOOKS = 4096;

export interface GramIndex {
  readonly text: string;
  /** By the length of the stretches, made when quotes need them. */
  readonly tables: Map<number, GramTable>;
}

interface GramTable {
  /** Units of a stretch. */
  readonly length: number;
  /** Places by bucket, in order in each. */
  readonly places: Int32Array;
  /** By bucket, where its places start; and, one further, where they end. */
  readonly from: Int32Array;
}

export const indexGrams = (text: string): GramIndex => ({ text, tables: new Map() });

/** Every place where `needle` starts, in order and overlapping ones too, at most `limit`. */
export function occurrencesIn(index: GramIndex, needle: string, limit: number): readonly number[] {
  const { text } = index;
  const length = LENGTHS.find((units) => needle.length >= units + STEP - 1);
  if (length === undefined) return occurrences(text, needle, limit);
  const table = tableOf(index, length);
  const starts: number[] = [];
  let looks = 0;
  for (let alignment = 0; alignment < STEP; alignment++) {
    const { offset, first, next } = rarestGram(table, needle, alignment);
    looks += next - first;
    if (looks > MAX_LOOKS) return occurrences(text, needle, limit);
    for (let at = first; at < next; at++) {
      const start = (table.places[at] ?? 0) - offset;
      if (start >= 0 && text.startsWith(needle, start)) starts.push(start);
    }
  }
  return starts.length < 2 ? starts : starts.toSorted((a, b) => a - b).slice(0, limit);
}

/** The same without an index. */
export function occurrences(text: string, needle: string, limit: number): readonly number[] {
  const starts: number[] = [];
  if (needle === '') return starts;
  for (let at = text.indexOf(needle); at !== -1 && starts.length < limit; at = text.indexOf(needle, at + 1)) {
    starts.push(at);
  }
  return starts;
}

/** Of a text's stretches at every fourth place from `alignment`, one in few places: from `first` to `next`, exclusive. */
function rarestGram({ length, from }: GramTable, needle: string, alignment: number) {
  let rarest = { offset: 0, first: 0, next: Infinity };
  for (let offset = needle.length - length - alignment; offset >= 0; offset -= STEP) {
    const bucket = bucketOf(needle, offset, length, from);
    const [first, next] = [from[bucket] ?? 0, from[bucket + 1] ?? 0];
    if (next - first < rarest.next - rarest.first) rarest = { offset, first, next };
    if (next - first <= FEW) break;
  }
  return rarest;
}

function tableOf({ text, tables }: GramIndex, length: number): GramTable {
  const table = tables.get(length) ?? makeTable(text, length);
  tables.set(length, table);
  return table;
}

function makeTable(text: string, length: number): GramTable {
  const count = Math.max(0, Math.ceil((text.length - length + 1) / STEP));
  const from = new Int32Array(2 ** Math.ceil(Math.log2(count + 1)) + 1);
  const buckets = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    const bucket = bucketOf(text, index * STEP, length, from);
    buckets[index] = bucket;
    from[bucket] = (from[bucket] ?? 0) + 1;
  }
  let end = 0;
  for (let bucket = 0; bucket < from.length; bucket++) from[bucket] = end += from[bucket] ?? 0;
  // Each bucket is filled from its end, and left with its start.
  const places = new Int32Array(count);
  for (let index = count - 1; index >= 0; index--) {
    const bucket = buckets[index] ?? 0;
    const at = (from[bucket] ?? 0) - 1;
    from[bucket] = at;
    places[at] = index * STEP;
  }
  return { length, places, from };
}

/** `from` has a power of two of buckets. The upper half of the hash is mixed in, for the lower bits know only the last units. */
function bucketOf(text: string, place: number, length: number, from: Int32Array): number {
  let hash = 0;
  for (let at = place; at < place + length; at++) {
    hash = Math.imul(hash, 0x01000193) + text.charCodeAt(at);
  }
  return (hash ^ (hash >>> 15)) & (from.length - 2);
}
