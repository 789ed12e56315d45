import { readSteps } from '../../../src/browser/reading/readSteps.ts';
import type { ParsedDataset } from '../../../src/dataset/parse.ts';
import { createAppStore } from '../../../src/state/store.ts';

/** What the store holds in the end of a file that is read in steps. */
export async function readAll(bytes: Uint8Array): Promise<ParsedDataset> {
  const store = createAppStore();
  const { openDataset, addProved, refuse } = store.getState();
  const origin = { kind: 'file', name: 'a.json' } as const;
  for await (const step of readSteps(bytes.slice().buffer)) {
    if (step.kind === 'opened') openDataset({ origin, subject: 'a.json', ...step, file: () => step.file });
    else if (step.kind === 'refused') refuse('a.json', step.problems);
    else if (step.kind !== 'progress') addProved(step.kind === 'proved' ? step.events : [], step.problems);
  }
  const { dataset, report } = store.getState();
  return { dataset, problems: report?.problems ?? [] };
}
