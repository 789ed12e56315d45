/**
 * Where the blocks of a text are: it is cut into blocks of four units, and each stretch of some of them is listed. Whichever
 * way a quote falls on the cuts, it can stand only where a stretch of whole blocks in it does: to find it in a megabyte is
 * to look at a few places.
 */

const BLOCK = 4;
/** Blocks of a stretch. Few places have the same longer one; every quote has a shorter one, however it falls. */
const LENGTHS = [3, 1];
/** So few places are not worth a search for a rarer stretch. */
const FEW = 8;
/** To search the whole text so often takes less time than to make a table. */
const FEW_SEARCHES = 8;
/** Stretches in more places than this are none to start from: the whole text is searched instead. */
const MAX_LOOKS = 4096;

export interface GramIndex {
  readonly text: string;
  /** By the length of the stretches, made when quotes need them. */
  readonly tables: Map<number, GramTable>;
  /** How often the text was searched. */
  searches: number;
}

interface GramTable {
  /** Numbers of blocks at which stretches start, by bucket, in order in each. */
  readonly blocks: Uint32Array;
  /** By bucket, where its numbers start; and, one further, where they end. As many buckets as a power of two. */
  readonly from: Uint32Array;
}

export const indexGrams = (text: string): GramIndex => ({ text, tables: new Map(), searches: 0 });

/** Every place where `needle` starts, in order and overlapping ones too, at most `limit`. */
export function occurrencesIn(index: GramIndex, needle: string, limit: number): readonly number[] {
  const { text } = index;
  const length = LENGTHS.find((blocks) => needle.length >= (blocks + 1) * BLOCK - 1);
  if (length === undefined || index.searches++ < FEW_SEARCHES) return occurrences(text, needle, limit);
  const table = tableOf(index, length);
  const starts: number[] = [];
  let looks = 0;
  // Where the first cut falls in the quote.
  for (let cut = 0; cut < BLOCK; cut++) {
    const { offset, first, next } = rarestStretch(table, length, needle, cut);
    looks += next - first;
    if (looks > MAX_LOOKS) return occurrences(text, needle, limit);
    for (let at = first; at < next; at++) {
      const start = (table.blocks[at] ?? 0) * BLOCK - offset;
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

/**
 * Of the stretches in a quote, cut at `cut` and every four units on, one that is in few places: from `first` to `next`,
 * exclusive. The last ones are looked at first, for sentences begin alike more often than they end alike.
 */
function rarestStretch({ from }: GramTable, length: number, needle: string, cut: number) {
  let [offset, first, next] = [0, 0, MAX_LOOKS + 1];
  const last = Math.floor((needle.length - cut) / BLOCK) - length;
  for (let block = last; block >= 0; block--) {
    const at = cut + block * BLOCK;
    let hash = 0;
    for (let each = 0; each < length; each++) hash = join(hash, hashOfBlock(needle, at + each * BLOCK));
    const bucket = bucketOf(hash, from);
    const [start, end] = [from[bucket] ?? 0, from[bucket + 1] ?? 0];
    if (end - start < next - first) [offset, first, next] = [at, start, end];
    if (end - start <= FEW) break;
  }
  return { offset, first, next };
}

function tableOf({ text, tables }: GramIndex, length: number): GramTable {
  const table = tables.get(length) ?? makeTable(text, length);
  tables.set(length, table);
  return table;
}

function makeTable(text: string, length: number): GramTable {
  const hashes = new Int32Array(Math.floor(text.length / BLOCK));
  for (let block = 0; block < hashes.length; block++) hashes[block] = hashOfBlock(text, block * BLOCK);
  const count = Math.max(0, hashes.length - length + 1);
  const from = new Uint32Array(2 ** Math.ceil(Math.log2(count + 1)) + 1);
  const buckets = new Uint32Array(count);
  for (let block = 0; block < count; block++) {
    let hash = 0;
    for (let each = 0; each < length; each++) hash = join(hash, hashes[block + each] ?? 0);
    const bucket = bucketOf(hash, from);
    buckets[block] = bucket;
    from[bucket] = (from[bucket] ?? 0) + 1;
  }
  let end = 0;
  for (let bucket = 0; bucket < from.length; bucket++) from[bucket] = end += from[bucket] ?? 0;
  // Each bucket is filled from its end, and left with its start.
  const blocks = new Uint32Array(count);
  for (let block = count - 1; block >= 0; block--) {
    const bucket = buckets[block] ?? 0;
    const at = (from[bucket] ?? 0) - 1;
    from[bucket] = at;
    blocks[at] = block;
  }
  return { blocks, from };
}

const FACTOR = 0x01000193;
const join = (hash: number, next: number): number => (Math.imul(hash, 0x5bd1e995) + next) | 0;

function hashOfBlock(text: string, at: number): number {
  const start = Math.imul(text.charCodeAt(at), FACTOR) + text.charCodeAt(at + 1);
  return Math.imul(Math.imul(start, FACTOR) + text.charCodeAt(at + 2), FACTOR) + text.charCodeAt(at + 3);
}

/** The upper half is mixed in, for the lower bits know only the last units. */
const bucketOf = (hash: number, from: Uint32Array): number => (hash ^ (hash >>> 15)) & (from.length - 2);
