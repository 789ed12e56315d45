/** How many places of `length` something holds of, if from the first that it does not hold of it holds of none; by halves. */
export function countWhile(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
