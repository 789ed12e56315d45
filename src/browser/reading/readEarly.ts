/** Reads the first events of a great dossier while the others still come. */
import type { EntrySlices } from '../../dataset/great/entrySlices.ts';
import { MAX_DEPTH } from '../../dataset/json.ts';
import { nextTask } from '../nextTask.ts';
import type { Begun } from './begin.ts';
import { PartReader } from './readPart.ts';

/** What was begun before all of a file was there. */
export interface EarlyRead {
  readonly begun: Begun;
  /** Has read some of the events. */
  readonly reader: PartReader;
}

export interface EarlyReading {
  /** More events are there, in which brackets are so deep. */
  readonly goOn: (depth: number) => Promise<void>;
  /** Null where there is something that is not read event by event. */
  readonly stop: () => EarlyRead | null;
}

/** What comes from the page does not wait for longer. */
const TURN_MS = 10;

/** `slices` has the events that are there by now. */
export function startEarly(bytes: Uint8Array<ArrayBuffer>, slices: EntrySlices, begun: Begun): EarlyReading {
  const reader = new PartReader(bytes, slices, begun);
  let [isReading, isOver, isInVain] = [false, false, false];
  const readAll = async (): Promise<void> => {
    for (;;) {
      // What has come by now is heard first.
      // oxlint-disable-next-line no-await-in-loop -- one turn after the other
      await nextTask();
      if (isOver || isInVain || reader.next === slices.starts.length) return;
      reader.readOn(slices.starts.length, TURN_MS);
    }
  };
  return {
    async goOn(depth) {
      isInVain ||= depth > MAX_DEPTH;
      if (isReading || isInVain) return;
      isReading = true;
      // It is met again, and told of, when all is there.
      await readAll().catch(() => (isInVain = true));
      isReading = false;
    },
    stop() {
      isOver = true;
      return isInVain ? null : { begun, reader };
    },
  };
}
