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
  for (let at = start; at < end; at++) if (others[place + at - start] !== bytes[at]) return false;
  return true;
}
