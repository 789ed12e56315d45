/** The bytes of a file as they come from the page: what is there is read while the rest still comes. */
import type { Source } from '../../dataset/dataset.ts';
import { ComingSlices } from '../../dataset/great/entrySlices.ts';
import {
  sliceFile,
  slicesAt,
  type FileSlices,
  type FoundEntries,
  type ShellPlaces,
} from '../../dataset/great/sliceFile.ts';
import { MAX_DEPTH } from '../../dataset/json.ts';
import { beginEarly, isBare } from './begin.ts';
import { EarlyArticles } from './earlyArticles.ts';
import { startEarly, type EarlyRead, type EarlyReading } from './readEarly.ts';
import type { FilePart } from './sendFile.ts';

export interface ArrivedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null for what has no list of events that could be read one by one. */
  readonly slices: FileSlices | null;
  /** What could be read before all of it was there. */
  readonly early: EarlyRead | null;
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
        else if (part.kind === 'found') pieces.addFound(part.found);
        else resolve(pieces.finish(part.shell));
      }
    },
    file,
  };
}

export const arrivedFile = (bytes: Uint8Array<ArrayBuffer>): ArrivedFile => ({
  bytes,
  slices: sliceFile(bytes),
  early: null,
});

/** Where articles are a greater part of a file, it may be none that is read event by event: then all of it is read anew. */
const MOST_ARTICLES = 1 / 2;
/** So much is gone through before that is known. */
const FEW_ARTICLES = 1 / 4;

function createPieces(size: number, onArticles: OnArticles) {
  const bytes = new Uint8Array(size);
  const articles = new EarlyArticles(bytes);
  const events = new ComingSlices();
  let end = 0;
  /** Undefined until it is known where the events begin; null where nothing is read early. */
  let reading: EarlyReading | null | undefined;

  const begin = (headEnd: number): EarlyReading | null => {
    if (headEnd > size * MOST_ARTICLES) return null;
    const begun = beginEarly(articles.shell(headEnd), size - headEnd);
    if (begun) onArticles(begun.started.sources);
    return begun && startEarly(bytes, events, begun);
  };

  return {
    add(piece: Uint8Array): void {
      bytes.set(piece, end);
      end += piece.length;
    },
    addFound({ headEnd, depth, ...more }: FoundEntries): void {
      articles.add(more.articles);
      events.add(more.events);
      if (reading === undefined) {
        if (depth > MAX_DEPTH) reading = null;
        else if (headEnd !== null) reading = begin(headEnd);
        else articles.readOn(size * FEW_ARTICLES);
      }
      void reading?.goOn(depth);
    },
    finish(shell: ShellPlaces | null): ArrivedFile {
      const early = reading?.stop() ?? null;
      const slices = shell && slicesAt(bytes, shell, events);
      return { bytes, slices, early: slices && isBare(slices.tail) ? early : null };
    },
  };
}
