/** In numbers: so many are sorted or put together within a few milliseconds, whatever is compared. */
const STEP = 1024;
/** Where so many in a row come from one side, more are likely to. */
const STREAK = 8;

type Numbers = Uint32Array<ArrayBuffer>;
type Compare = (a: number, b: number) => number;

/** The numbers from 0 on in the order that `compare` gives, sorted in steps that take no time to speak of. */
export function* sortInSteps(count: number, compare: Compare): Generator<void, Numbers> {
  let runs = new Uint32Array(count);
  for (let start = 0; start < count; start += STEP) {
    const run = Array.from({ length: Math.min(STEP, count - start) }, (_, index) => start + index);
    runs.set(run.toSorted(compare), start);
    yield;
  }
  let merged = new Uint32Array(count);
  for (let length = STEP; length < count; length *= 2) {
    for (let start = 0; start < count; start += 2 * length) {
      const [middle, end] = [start + length, start + 2 * length];
      yield* merge(
        runs.subarray(start, middle),
        runs.subarray(middle, end),
        merged.subarray(start, end),
        compare,
      );
    }
    [runs, merged] = [merged, runs];
  }
  return runs;
}

/** Takes in turn what comes first from the left and what comes first from the right. */
function* merge(left: Numbers, right: Numbers, to: Numbers, compare: Compare): Generator<void> {
  let [fromLeft, fromRight, at, told] = [0, 0, 0, 0];
  while (at < to.length) {
    const rightHead = right[fromRight];
    const isPastRight = (number: number) => rightHead !== undefined && compare(number, rightHead) > 0;
    for (const end = firstPast(left, fromLeft, isPastRight); fromLeft < end;)
      to[at++] = left[fromLeft++] ?? 0;
    const leftHead = left[fromLeft];
    const isPastLeft = (number: number) => leftHead !== undefined && compare(leftHead, number) <= 0;
    // The first of the right is known to come before what is left of the left.
    for (const end = firstPast(right, fromRight + 1, isPastLeft); fromRight < end;)
      to[at++] = right[fromRight++] ?? 0;
    if (at - told < STEP) continue;
    told = at;
    yield;
  }
}

/** The first place from one on whose number is past something, as all after it are; looked for in steps that grow. */
function firstPast(run: Numbers, from: number, isPast: (number: number) => boolean): number {
  let [low, step] = [from, 1];
  for (let tried = 1; low < run.length; tried++) {
    let high = Math.min(low + step, run.length) - 1;
    if (isPast(run[high] ?? 0)) {
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (isPast(run[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      return low;
    }
    low = high + 1;
    if (tried >= STREAK) step *= 2;
  }
  return run.length;
}
