/** The text of entries of a file, which stand in it from `starts` to `ends`, exclusive, in bytes. */
interface EntryBytes {
  readonly bytes: Uint8Array;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** In bytes. What is decoded by itself is a string outside of the engine's own memory, a hundred thousand of which take it long to free. */
const TOGETHER = 65_536;
/** What stands between two entries: a comma, and white space. */
const BETWEEN = 100;

/** Whoever goes through entries as they stand in the file is given those of one piece after the other, decoded at once. */
export function createEntryTexts({ bytes, starts, ends }: EntryBytes): (place: number) => string {
  const decoder = new TextDecoder();
  /** Has a letter for each byte, so that both are counted alike; empty where there are letters of several. */
  let piece = { text: '', start: 0, end: 0 };
  let lastEnd = -1;
  return (place) => {
    const [start = 0, end = 0] = [starts[place], ends[place]];
    const isNext = start >= lastEnd && start - lastEnd < BETWEEN;
    lastEnd = end;
    if (isNext && (start < piece.start || end > piece.end)) {
      const pieceEnd = Math.min(start + TOGETHER, bytes.length);
      const text = decoder.decode(bytes.subarray(start, pieceEnd));
      piece = { text: text.length === pieceEnd - start ? text : '', start, end: pieceEnd };
    }
    return start >= piece.start && end - piece.start <= piece.text.length
      ? piece.text.slice(start - piece.start, end - piece.start)
      : decoder.decode(bytes.subarray(start, end));
  };
}
