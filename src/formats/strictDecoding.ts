/** The encoding that a byte order mark tells, as the Encoding Standard sniffs it; null without one. */
export function encodingByMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Null when the bytes are not in that encoding, or when there is none of that name. */
export function decodeStrictly(bytes: Uint8Array<ArrayBuffer>, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // A byte that does not belong is a TypeError, an unknown name a RangeError.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
