/** A file on its way to who reads it. */
import { createSlicer, type FoundEntries, type ShellPlaces } from '../../dataset/great/sliceFile.ts';
import { nextTask } from '../nextTask.ts';
import { buffersIn } from './buffersIn.ts';

/** A small one as its bytes, which are at hand in a moment. */
export type FileContent = ArrayBuffer | Blob;

export const sizeOf = (content: FileContent): number =>
  content instanceof Blob ? content.size : content.byteLength;

export type FilePart =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The next bytes. */
  | { readonly kind: 'piece'; readonly piece: Uint8Array<ArrayBuffer> }
  /** Where the next articles and events stand in the bytes that have been sent. */
  | { readonly kind: 'found'; readonly found: FoundEntries }
  /** Where what is around its events stands: all of it has been sent. */
  | { readonly kind: 'sliced'; readonly shell: ShellPlaces | null };

export type SendPart = (part: FilePart, handedOver: Transferable[]) => void;

/** Sends it, a great one piece by piece while it is read, and keeps a copy. Throws what `Blob.stream` does. */
export async function sendFile(
  content: FileContent,
  signal: AbortSignal,
  send: SendPart,
): Promise<Uint8Array<ArrayBuffer>> {
  if (content instanceof Blob) return sendPieces(content, signal, send);
  const bytes = new Uint8Array(content);
  send({ kind: 'whole', bytes }, []);
  return bytes;
}

/** What comes is sliced here: who gets it goes through the articles meanwhile, and reads the events that are there. */
async function sendPieces(file: Blob, signal: AbortSignal, send: SendPart): Promise<Uint8Array<ArrayBuffer>> {
  const kept = new Uint8Array(file.size);
  const slicer = createSlicer(kept);
  const reader = file.stream().getReader();
  const readAhead = () => {
    const piece = reader.read();
    // What goes wrong is heard of when it is this one's turn.
    piece.catch(() => {});
    return piece;
  };
  let at = 0;
  let next = readAhead();
  // Its last byte is its end: that the stream is closed is told later.
  while (at < kept.length && !signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    const { done, value: piece } = await next;
    if (done) throw new DOMException('It is shorter than it was.', 'NotReadableError');
    kept.set(piece, at);
    at += piece.length;
    // It comes while this one is sliced.
    if (at < kept.length) next = readAhead();
    send({ kind: 'piece', piece }, [piece.buffer]);
    const found = slicer.goOn(at);
    if (found) send({ kind: 'found', found }, [...buffersIn(found)]);
    // Pieces that are there already come without a task in between.
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    await nextTask();
  }
  void reader.cancel();
  if (signal.aborted) return kept;
  send({ kind: 'sliced', shell: slicer.finish() }, []);
  return kept;
}
