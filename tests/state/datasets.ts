/** Datasets for tests: the bundled ones, and small ones written out in the test. */
import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { ActorId, EventId } from '../../src/dataset/entityIds.ts';

export const BUNDLED = ['kim-defence-exhibition', 'keeping-time'] as const;

export function bundledDataset(name: (typeof BUNDLED)[number]): Dataset {
  return parsed(JSON.parse(readFileSync(`data/${name}.json`, 'utf8')));
}

interface SmallFile {
  readonly kinds?: readonly string[];
  readonly sources?: readonly object[];
  readonly actors?: readonly object[];
  /** What is left out: a speech of 2024, reported, without quotes. */
  readonly events: readonly object[];
}

export function smallDataset({ events, ...file }: SmallFile): Dataset {
  const event = { kind: 'speech', date: { edtf: '2024', basis: 'stated' } };
  return parsed({
    format: 'dateline/1',
    title: 'Small',
    sources: [],
    ...file,
    events: events.map((given, index) => ({ id: `e${index}`, title: `Event ${index}`, ...event, ...given })),
  });
}

function parsed(file: unknown): Dataset {
  const { dataset, problems } = parseDataset(file);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

export const actorId = (id: string) => id as ActorId;
export const eventId = (id: string) => id as EventId;
