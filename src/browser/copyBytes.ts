import { inSlices } from './inSlices.ts';

/** In bytes; a few milliseconds each. */
const PIECE = 4_000_000;

/** A copy that nobody changes. To make one of hundreds of megabytes at once takes longer than a page may be silent. */
export async function copyBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const copied = await inSlices(copying(bytes), new AbortController().signal);
  return copied?.result ?? new Blob();
}

function* copying(bytes: Uint8Array<ArrayBuffer>): Generator<void, Blob> {
  const pieces: Blob[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(new Blob([bytes.subarray(at, at + PIECE)]));
    yield;
  }
  return new Blob(pieces);
}
