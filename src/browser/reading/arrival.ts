/** The bytes of a file as they come from the page: each is looked at while the next ones are still being read. */
import { createSlicer, sliceFile, type FileSlices } from '../../dataset/great/sliceFile.ts';
import { beginEarly, isBare, type Begun } from './begin.ts';

export interface ArrivedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null for what has no list of events that could be read one by one. */
  readonly slices: FileSlices | null;
  /** What could be begun before all of it was there. */
  readonly begun: Begun | null;
}

export interface Arrival {
  /** The next bytes of the file; in the end as many as it has. */
  readonly take: (piece: Uint8Array<ArrayBuffer>) => void;
  readonly file: Promise<ArrivedFile>;
}

/** Of a file of so many bytes. */
export function awaitFile(size: number): Arrival {
  let parts: ReturnType<typeof createParts> | null = null;
  let resolve: (file: ArrivedFile) => void = () => {};
  const file = new Promise<ArrivedFile>((arrived) => (resolve = arrived));
  return {
    take(piece) {
      if (!parts && piece.length === size) resolve(arrivedFile(piece));
      else {
        parts ??= createParts(size);
        const whole = parts.add(piece);
        if (whole) resolve(whole);
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

function createParts(size: number) {
  const bytes = new Uint8Array(size);
  const slicer = createSlicer(bytes);
  let end = 0;
  let begun: Begun | null | undefined;
  return {
    /** The file once all of it is there. */
    add(piece: Uint8Array): ArrivedFile | null {
      bytes.set(piece, end);
      end += piece.length;
      const head = slicer.goOn(end);
      // Where articles are most of a file, it may be none that is read event by event.
      if (head !== null && begun === undefined && head < size / 2)
        begun = beginEarly(bytes.subarray(0, head), size);
      if (end < size) return null;
      const slices = slicer.finish();
      return { bytes, slices, begun: begun && slices && isBare(slices.tail) ? begun : null };
    },
  };
}
