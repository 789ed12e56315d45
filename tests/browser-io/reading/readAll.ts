import { readSteps } from '../../../src/browser/reading/readSteps.ts';
import type { DatedEvent } from '../../../src/dataset/dataset.ts';
import type { ParsedDataset } from '../../../src/dataset/parse.ts';
import { createAppStore } from '../../../src/state/store.ts';

/** What the store holds in the end of a file that is read in steps. */
export async function readAll(bytes: Uint8Array): Promise<ParsedDataset> {
  const store = createAppStore();
  const { openDataset, addProved, refuse } = store.getState();
  const origin = { kind: 'file', name: 'a.json' } as const;
  const events: DatedEvent[] = [];
  for await (const step of readSteps(bytes.slice().buffer)) {
    if (step.kind === 'part') events.push(...step.events);
    else if (step.kind === 'opened') {
      const { problems, file } = step;
      openDataset({
        origin,
        subject: 'a.json',
        dataset: { ...step.dataset, events },
        file: () => file,
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
