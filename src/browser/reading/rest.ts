import { nextTask } from '../nextTask.ts';

/** Between two steps of its work a worker hears what it is told, and waits while nothing is wanted of it. */
export interface Rest {
  readonly untilWanted: () => Promise<void>;
  /** Has one that waits look again whether something is wanted. */
  readonly wake: () => void;
}

export function createRest(isWanted: () => boolean): Rest {
  let wake = (): void => {};
  return {
    wake: () => wake(),
    async untilWanted() {
      await nextTask();
      // oxlint-disable-next-line no-await-in-loop -- it may be woken in vain
      while (!isWanted()) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}
