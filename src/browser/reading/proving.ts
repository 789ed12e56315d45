/** Proves a dataset bit by bit, what a person looks at first. */
import { Problems } from '../../dataset/check.ts';
import type { Dataset, DatedEvent } from '../../dataset/dataset.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import type { UnprovedDataset } from '../../dataset/parse.ts';
import type { Problem } from '../../dataset/problem.ts';
import { proveEvent } from '../../dataset/proveEvent.ts';
import type { Progress } from './readStep.ts';

/** Events with verdicts, and what there is to say of them. */
export interface Proved {
  readonly events: readonly DatedEvent[];
  readonly problems: readonly Problem[];
}

export interface Proving {
  /** Proves events, the asked ones before all others, for about so many milliseconds. */
  readonly proveFor: (ms: number, asked: readonly EventId[]) => Proved;
  readonly progress: () => Progress;
  readonly isFinished: () => boolean;
  /** The dataset with all that is proved by now. */
  readonly dataset: () => Dataset;
}

export function startProving({ dataset, events, texts }: UnprovedDataset): Proving {
  const left = new Map(events.map((event) => [event.event.id, event]));
  const proved = new Map<EventId, DatedEvent>();
  const of = dataset.events.reduce((sum, { quotes }) => sum + quotes.length, 0);
  let done = 0;

  return {
    proveFor(ms, asked) {
      const end = performance.now() + ms;
      const problems = new Problems();
      const batch: DatedEvent[] = [];
      for (const id of [...asked, ...left.keys()]) {
        const unproved = left.get(id);
        if (!unproved) continue;
        left.delete(id);
        const event = proveEvent(unproved, texts, problems);
        proved.set(id, event);
        batch.push(event);
        done += event.quotes.length;
        if (performance.now() >= end) break;
      }
      return { events: batch, problems: problems.list };
    },
    progress: () => ({ done, of }),
    isFinished: () => left.size === 0,
    dataset: () => ({ ...dataset, events: dataset.events.map((event) => proved.get(event.id) ?? event) }),
  };
}
