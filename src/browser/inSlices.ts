/** Longer pauses than this are noticed when a page scrolls or somebody types. */
const SLICE_MS = 8;

const pageAnswers = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/**
 * Goes through work for a few milliseconds at a time, and lets the page answer in between.
 * @returns Null when it was given up.
 */
export async function inSlices<Step, Result>(
  work: Iterator<Step, Result>,
  signal: AbortSignal,
  take: (step: Step) => void = () => {},
): Promise<{ readonly result: Result } | null> {
  for (let end = performance.now() + SLICE_MS; !signal.aborted;) {
    const { done, value } = work.next();
    if (done) return { result: value };
    take(value);
    if (performance.now() < end) continue;
    // One slice waits for the other.
    // oxlint-disable-next-line no-await-in-loop
    await pageAnswers();
    end = performance.now() + SLICE_MS;
  }
  return null;
}
