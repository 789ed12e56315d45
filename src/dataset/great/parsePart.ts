/** A byte order mark is none of the file, but only where the file begins. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes from inside a file. Throws for what is no UTF-8. */
export const decodePart = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Thrown for what is no JSON, or no UTF-8: it can be told where, and why, when all of the file is read at once. */
export class Damage extends Error {}

/** The value that stands in bytes from inside a file; `open` and `close` are put around it. */
export function parsePart(bytes: Uint8Array, open = '', close = ''): unknown {
  try {
    return JSON.parse(open + decodePart(bytes) + close);
  } catch (cause) {
    throw new Damage('A part of the file is no JSON in UTF-8.', { cause });
  }
}
