/** A file on its way to who reads it. */

/** A small one as its bytes, which are at hand in a moment. */
export type FileContent = ArrayBuffer | Blob;

export const sizeOf = (content: FileContent): number =>
  content instanceof Blob ? content.size : content.byteLength;

export type SendPiece = (piece: Uint8Array<ArrayBuffer>, handedOver: Transferable[]) => void;

/** Sends it piece by piece, a great one while it is read, and keeps a copy. Throws what `Blob.stream` does. */
export async function sendFile(
  content: FileContent,
  signal: AbortSignal,
  send: SendPiece,
): Promise<Uint8Array<ArrayBuffer>> {
  if (content instanceof Blob) return sendPieces(content, signal, send);
  const bytes = new Uint8Array(content);
  send(bytes, []);
  return bytes;
}

async function sendPieces(
  file: Blob,
  signal: AbortSignal,
  send: SendPiece,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  // With its last byte, not when the stream is closed: who reads it may answer before that is told.
  while (at < kept.length && !signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    const { done, value } = await reader.read();
    if (done) throw new DOMException('It is shorter than it was.', 'NotReadableError');
    kept.set(value, at);
    at += value.length;
    send(value, [value.buffer]);
  }
  void reader.cancel();
  return kept;
}
