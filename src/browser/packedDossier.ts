/** A dossier as the fragment of a link carries it: JSON, compressed (raw DEFLATE), in the letters of base64url. */
import { fail, succeed, type Result } from '../dataset/problem.ts';

/** Bytes of JSON, whatever few letters they are packed into. */
const MAX_UNPACKED = 1_000_000;

const DAMAGED =
  'The link was damaged: the dossier in it could not be read. Ask for the link again, or for the file.';
const TOO_GREAT =
  'The link was not opened: it holds more than 1 MB when it is unpacked. Ask for the file instead.';

/** Null where it is too great to be read again. */
export async function packDossier(file: unknown): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  if (bytes.length > MAX_UNPACKED) return null;
  const packed = await new Response(through(bytes, new CompressionStream('deflate-raw'))).arrayBuffer();
  const binary = Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What was packed, never more than a link of ours may hold: it stops where that is passed. */
export async function unpackDossier(packed: string): Promise<Result<ArrayBuffer>> {
  let size = 0;
  const limit = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > MAX_UNPACKED) controller.terminate();
      else controller.enqueue(chunk);
    },
  });
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const unpacked = through(bytes, new DecompressionStream('deflate-raw')).pipeThrough(limit);
    const buffer = await new Response(unpacked).arrayBuffer();
    return size > MAX_UNPACKED ? fail(TOO_GREAT) : succeed(buffer);
  } catch {
    // Letters that are no base64, and what was never compressed or is not all there, each with an error of its own.
    return fail(DAMAGED);
  }
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  codec: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return source.pipeThrough(codec);
}
