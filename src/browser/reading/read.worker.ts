/** Reads and proves a dossier away from the page, which answers meanwhile. */
import type { EventId } from '../../dataset/entityIds.ts';
import type { ReadStep } from './readStep.ts';
import { readSteps } from './readSteps.ts';

export type ReadRequest =
  | { readonly kind: 'read'; readonly bytes: ArrayBuffer; readonly event: EventId | null }
  /** An event that a person looks at: its verdicts come before all others. */
  | { readonly kind: 'ask'; readonly event: EventId }
  | { readonly kind: 'pause' }
  | { readonly kind: 'go on' };

const post = (step: ReadStep): void => postMessage(step);

const asked: EventId[] = [];
let isPaused = false;
/** Has a paused reading look whether something is wanted of it. */
let wake = (): void => {};

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  if (data.kind === 'read') {
    // The page hears of what is reported, and of no rejected promise.
    read(data.bytes, data.event).catch(reportError);
    return;
  }
  if (data.kind === 'ask') asked.push(data.event);
  else isPaused = data.kind === 'pause';
  wake();
});

async function read(bytes: ArrayBuffer, event: EventId | null): Promise<void> {
  const wishes = { event, takeAsked: () => asked.splice(0), isPaused: () => isPaused };
  for await (const step of readSteps(bytes, wishes)) {
    post(step);
    await messagesRead();
    await untilWanted();
  }
}

async function untilWanted(): Promise<void> {
  if (!isPaused || asked.length > 0) return;
  await new Promise<void>((resolve) => (wake = resolve));
  await untilWanted();
}

/** Messages come in only between tasks. */
const messagesRead = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
