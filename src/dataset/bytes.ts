/** The first of the ten digits of ASCII. */
export const ZERO = 0x30;

export const isDigit = (byte = 0): boolean => byte >= ZERO && byte < ZERO + 10;

/** Whether the bytes from `start` to `end`, exclusive, stand in others from `place` on, too. */
export function areAt(
  others: Uint8Array,
  place: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  const by = place - start;
  // Engines read bytes in another, slow way once they were asked for some that are not there.
  if (place < 0 || by + end > others.length) return false;
  for (let at = start; at < end; at++) if (others[by + at] !== bytes[at]) return false;
  return true;
}
