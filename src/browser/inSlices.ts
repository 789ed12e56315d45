import { pause } from './pause.ts';

/** Longer pauses than this are noticed when a page scrolls or somebody types. */
const SLICE_MS = 8;

/**
 * Goes through work for a few milliseconds at a time, and lets the page answer in between.
 * @returns Null when it was given up.
 */
export const inSlices = <Step, Result>(
  work: Iterator<Step, Result>,
  signal: AbortSignal,
  take: (step: Step) => void = () => {},
): Promise<{ readonly result: Result } | null> => sliced(untilAborted(work, signal), pause, take);

/** The same, with a rest of its own in between. */
export async function sliced<Step, Result>(
  work: Iterator<Step, Result>,
  rest: () => Promise<void>,
  take: (step: Step) => void = () => {},
): Promise<Result> {
  for (let end = performance.now() + SLICE_MS; ;) {
    const { done, value } = work.next();
    if (done) return value;
    take(value);
    if (performance.now() < end) continue;
    // One slice waits for the other.
    // oxlint-disable-next-line no-await-in-loop
    await rest();
    end = performance.now() + SLICE_MS;
  }
}

function* untilAborted<Step, Result>(
  work: Iterator<Step, Result>,
  signal: AbortSignal,
): Generator<Step, { readonly result: Result } | null> {
  while (!signal.aborted) {
    const { done, value } = work.next();
    if (done) return { result: value };
    yield value;
  }
  return null;
}
