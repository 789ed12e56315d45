import { useEffect, useState } from 'react';
import { inSlices } from '../../browser/inSlices.ts';
import { pause } from '../../browser/pause.ts';

/** What becomes of work that goes on in slices; null until it is done, and while it is done anew the outcome before. */
export function useSlices<Result>(
  start: () => Iterator<unknown, Result>,
  needs: readonly unknown[],
): Result | null {
  const [outcome, setOutcome] = useState<{ readonly result: Result } | null>(null);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    const given = new AbortController();
    const work = async (): Promise<void> => {
      try {
        // What was pressed is drawn first.
        await pause();
        const done = await inSlices(start(), given.signal);
        if (done) setOutcome(done);
      } catch (error) {
        setFault({ error });
      }
    };
    void work();
    return () => given.abort();
    // Those that call know what it is made of.
    // oxlint-disable-next-line react/exhaustive-deps
  }, needs);
  // To where faults are shown.
  if (fault) throw fault.error;
  return outcome?.result ?? null;
}
