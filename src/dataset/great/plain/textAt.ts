import { parsePart } from '../parsePart.ts';

/** A text in the bytes of a file, from `start` to `end`, exclusive, without the quotation marks. */
export interface TextAt {
  start: number;
  end: number;
  /** ASCII without escapes in which nothing is to be levelled (`isLevel`), no space at either end, and not too long. */
  isPlain: boolean;
  /** Once somebody has asked for it. */
  text: string | null;
}

export const createTextAt = (): TextAt => ({ start: 0, end: 0, isPlain: false, text: null });

/** A text of any kind; it is read once. Throws `Damage`. */
export const readTextAt = (bytes: Uint8Array, at: TextAt): string =>
  (at.text ??= String(parsePart(bytes.subarray(at.start - 1, at.end + 1))));
