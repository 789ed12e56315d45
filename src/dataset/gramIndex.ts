/**
 * Where every stretch of eight code units of a text starts. A quote can stand only where its rarest stretch does, so
 * that to find it in a megabyte is to look at a few places.
 */

const GRAM = 8;
/** A stretch in more places than this is none to start from: the whole text is searched instead. */
const MAX_CHAIN = 4096;

export interface GramIndex {
  readonly text: string;
  /** By bucket: one more than the last place in it, and how many there are. */
  readonly last: Int32Array;
  readonly counts: Int32Array;
  /** By place: one more than the place before it in the same bucket; 0 at the first. */
  readonly before: Int32Array;
}

export function indexGrams(text: string): GramIndex {
  const buckets = 2 ** Math.max(8, Math.ceil(Math.log2(text.length + 1)));
  const last = new Int32Array(buckets);
  const counts = new Int32Array(buckets);
  const before = new Int32Array(text.length);
  eachGram(text, (place, hash) => {
    const bucket = hash & (buckets - 1);
    before[place] = last[bucket] ?? 0;
    last[bucket] = place + 1;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  });
  return { text, last, counts, before };
}

/** Every place where `needle` starts, in order and overlapping ones too, at most `limit`. */
export function occurrencesIn(index: GramIndex, needle: string, limit: number): readonly number[] {
  const { text, last, counts, before } = index;
  let rarest = { count: Infinity, bucket: 0, offset: 0 };
  eachGram(needle, (offset, hash) => {
    const bucket = hash & (last.length - 1);
    const count = counts[bucket] ?? 0;
    if (count < rarest.count) rarest = { count, bucket, offset };
  });
  if (rarest.count > MAX_CHAIN) return occurrences(text, needle, limit);
  const starts: number[] = [];
  for (let next = last[rarest.bucket] ?? 0; next > 0; next = before[next - 1] ?? 0) {
    const start = next - 1 - rarest.offset;
    if (start >= 0 && text.startsWith(needle, start)) starts.push(start);
  }
  return starts.toReversed().slice(0, limit);
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

const BASE = 0x01000193;
const OLDEST = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** A hash that rolls on by one unit at a time; its upper half is mixed in, for the lower bits know only the last units. */
function eachGram(text: string, visit: (place: number, hash: number) => void): void {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    const left = index < GRAM ? 0 : Math.imul(text.charCodeAt(index - GRAM), OLDEST);
    hash = (Math.imul(hash, BASE) + text.charCodeAt(index) - left) | 0;
    if (index >= GRAM - 1) visit(index - GRAM + 1, hash ^ (hash >>> 15));
  }
}
