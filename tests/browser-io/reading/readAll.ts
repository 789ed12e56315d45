import { arrivedFile } from '../../../src/browser/reading/arrival.ts';
import { readSteps } from '../../../src/browser/reading/readSteps.ts';
import type { Source } from '../../../src/dataset/dataset.ts';
import { toDataset } from '../../../src/dataset/great/greatDataset.ts';
import type { ParsedDataset } from '../../../src/dataset/parse.ts';
import { createAppStore } from '../../../src/state/store.ts';

/** What the store holds in the end of a file that is read in steps. */
export async function readAll(bytes: Uint8Array): Promise<ParsedDataset> {
  const store = createAppStore();
  const { openDataset, addProved, refuse } = store.getState();
  const origin = { kind: 'file', name: 'a.json' } as const;
  let sources: readonly Source[] = [];
  for await (const step of readSteps(arrivedFile(bytes.slice()))) {
    if (step.kind === 'opened') {
      const { problems, file } = step;
      openDataset({
        origin,
        subject: 'a.json',
        dataset: step.dataset,
        file: () => file,
        problems,
      });
    } else if (step.kind === 'articles') ({ sources } = step);
    else if (step.kind === 'preview') {
      const dataset = { ...step.dataset, sources };
      openDataset({ origin, subject: 'a.json', dataset, file: () => null, problems: [] });
    } else if (step.kind === 'great') {
      const { problems, file } = step;
      openDataset({
        origin,
        subject: 'a.json',
        dataset: toDataset({ ...file, bytes: bytes.slice() }, sources),
        file: () => null,
        problems,
      });
    } else if (step.kind === 'refused') refuse('a.json', step.problems);
    else if (step.kind === 'proved' || step.kind === 'finished') {
      addProved(step.kind === 'proved' ? step.events : [], step.problems);
    }
  }
  const { dataset, report } = store.getState();
  return { dataset, problems: report?.problems ?? [] };
}
