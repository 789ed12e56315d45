import { useEffect, useState } from 'react';
import { inSlices } from '../../browser/inSlices.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import {
  countLosses,
  type Chosen,
  type Exported,
  type Exporter,
  type Losses,
} from '../../formats/exporter.ts';

/** Characters of the file that are shown. */
const SHOWN = 4000;

export interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
}

/** What becomes of work that goes on in slices; null until it is done, and while it is done anew the outcome before. */
function useSlices<Result>(start: () => Iterator<unknown, Result>, needs: readonly unknown[]): Result | null {
  const [outcome, setOutcome] = useState<{ readonly result: Result } | null>(null);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    const given = new AbortController();
    const work = async (): Promise<void> => {
      try {
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

export const useLosses = (exporter: Exporter, dataset: Dataset): Losses | null =>
  useSlices(() => countLosses(exporter, dataset), [exporter, dataset]);

export const useBeginning = (exporter: Exporter, exported: Exported, chosen: Chosen): Beginning | null =>
  useSlices(() => beginningOf(exporter.toPieces(exported, chosen)), [exporter, exported, chosen]);

function* beginningOf(pieces: Iterable<string>): Generator<void, Beginning> {
  let text = '';
  for (const piece of pieces) {
    text += piece.slice(0, SHOWN);
    if (text.length > SHOWN) return { text: `${text.slice(0, SHOWN).toWellFormed()}…`, isWhole: false };
    yield;
  }
  return { text, isWhole: true };
}
