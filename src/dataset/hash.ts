/** A number for a text, from all of its units. Texts of ASCII have the same as text and as bytes. */

export function hashText(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash;
}

/** Of the bytes from `start` to `end`, exclusive. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash;
}

/** Every bit of a hash in the upper ones: from 0 to 2³² − 1. */
export const spread = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 0;
