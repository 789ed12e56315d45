/** Where the last of ascending numbers stands that is at most `most`; 0 where none is. */
export function lastUpTo(
  numbers: { readonly [index: number]: number; length: number },
  most: number,
): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
