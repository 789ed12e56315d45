/** What makes a worker fast before there is anything to read. */
import { createSlicer } from '../../dataset/great/sliceFile.ts';
import { nextTask } from '../nextTask.ts';
import { arrivedFile, awaitFile, type ArrivedFile } from './arrival.ts';
import { startGreatReading } from './readGreat.ts';
import { readSteps } from './readSteps.ts';
import type { FilePart } from './sendFile.ts';
import { specimen } from './specimen.ts';

/** Between two rounds it hears whether there is something to read. */
const ROUNDS = 80;
/** Those in which it is read as a small one, too: the code for that is best sooner. */
const SMALL_ROUNDS = 4;
/** Slow machines are not kept busy for longer. */
const LONGEST_MS = 1500;

/**
 * Reads a made-up dossier again and again: V8 makes machine code of what has run often, its best after some ten thousand
 * times, and does so beside the reading, for which two processors leave no room. Stops early once `isWanted`.
 */
export async function rehearse(isWanted: () => boolean): Promise<void> {
  const bytes = specimen();
  const file = arrivedFile(bytes);
  const parts = partsOf(bytes);
  const until = performance.now() + LONGEST_MS;
  for (let round = 0; round < ROUNDS && performance.now() < until && !isWanted(); round++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    if (round < SMALL_ROUNDS) await readSmall(file);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await readGreat(bytes.length, parts);
    // oxlint-disable-next-line no-await-in-loop -- messages come in only between tasks
    await nextTask();
  }
}

async function readSmall(file: ArrivedFile): Promise<void> {
  // What follows once a dossier is shown would fetch the reader of dates.
  for await (const step of readSteps(file)) if (step.kind === 'opened') break;
}

/** As if it had a great many events, and came piece by piece. */
async function readGreat(size: number, parts: readonly FilePart[]): Promise<void> {
  const arrival = awaitFile(size, () => {});
  for (const part of parts) arrival.take(part);
  const { bytes, slices, early } = await arrival.file;
  const reading = slices && startGreatReading(bytes, slices, null, null, early, 0);
  if (!reading) return;
  reading.provePreview();
  // oxlint-disable-next-line no-await-in-loop -- one step after the other
  while ((await reading.readOn()) < reading.total);
  reading.finish();
}

/** As the page sends it. */
function partsOf(bytes: Uint8Array<ArrayBuffer>): readonly FilePart[] {
  const slicer = createSlicer(bytes);
  const found = slicer.goOn(bytes.length);
  return [
    { kind: 'piece', piece: bytes },
    ...(found ? [{ kind: 'found', found } as const] : []),
    { kind: 'sliced', shell: slicer.finish() },
  ];
}
