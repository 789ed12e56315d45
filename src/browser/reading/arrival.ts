/** The bytes of a file as they come from the page: what stands before its events is looked at while those still come. */
import type { Source } from '../../dataset/dataset.ts';
import { sliceFile, slicesAt, type FileSlices, type SlicePlaces } from '../../dataset/great/sliceFile.ts';
import { beginEarly, isBare, type Begun } from './begin.ts';
import type { FilePart } from './sendFile.ts';

export interface ArrivedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null for what has no list of events that could be read one by one. */
  readonly slices: FileSlices | null;
  /** What could be begun before all of it was there. */
  readonly begun: Begun | null;
}

export interface Arrival {
  readonly take: (part: FilePart) => void;
  readonly file: Promise<ArrivedFile>;
}

/** Told the articles of what is begun before all of a file is there. */
type OnArticles = (sources: readonly Source[]) => void;

/** Of a file of so many bytes. */
export function awaitFile(size: number, onArticles: OnArticles): Arrival {
  let pieces: ReturnType<typeof createPieces> | null = null;
  let resolve: (file: ArrivedFile) => void = () => {};
  const file = new Promise<ArrivedFile>((arrived) => (resolve = arrived));
  return {
    take(part) {
      if (part.kind === 'whole') resolve(arrivedFile(part.bytes));
      else {
        pieces ??= createPieces(size, onArticles);
        if (part.kind === 'piece') pieces.add(part.piece);
        else if (part.kind === 'head') pieces.begin(part.headEnd);
        else resolve(pieces.finish(part.places));
      }
    },
    file,
  };
}

export const arrivedFile = (bytes: Uint8Array<ArrayBuffer>): ArrivedFile => ({
  bytes,
  slices: sliceFile(bytes),
  begun: null,
});

function createPieces(size: number, onArticles: OnArticles) {
  const bytes = new Uint8Array(size);
  let end = 0;
  let begun: Begun | null = null;
  return {
    add(piece: Uint8Array): void {
      bytes.set(piece, end);
      end += piece.length;
    },
    begin(headEnd: number): void {
      // Where articles are most of a file, it may be none that is read event by event.
      if (headEnd >= size / 2) return;
      begun = beginEarly(bytes.subarray(0, headEnd), size);
      if (begun) onArticles(begun.started.sources);
    },
    finish(places: SlicePlaces | null): ArrivedFile {
      const slices = places && slicesAt(bytes, places);
      return { bytes, slices, begun: slices && isBare(slices.tail) ? begun : null };
    },
  };
}
