/** A second worker, which takes work off the one that reads a dossier. */
import { startWorker } from './spareWorker.ts';
import type { ReadAnswer, ReadRequest } from './read.worker.ts';

export interface CompanionWorker {
  /** Where the reader finds it. */
  readonly port: MessagePort;
  /** To start it takes a processor, too. */
  readonly start: () => void;
}

/** Started once; `signal` ends it. `onFailure` is called when it can be of no help. */
export function createCompanionWorker(
  signal: AbortSignal,
  onAnswer: (answer: ReadAnswer) => void,
  onFailure: () => void,
): CompanionWorker {
  const { port1, port2 } = new MessageChannel();
  let isStarted = false;
  const start = () => {
    if (isStarted || signal.aborted) return;
    isStarted = true;
    const worker = startWorker();
    const end = () => worker.terminate();
    signal.addEventListener('abort', end);
    worker.addEventListener(
      'message',
      ({ data }) => {
        const answer = data as ReadAnswer;
        if (answer.kind === 'finished') end();
        onAnswer(answer);
      },
      { signal },
    );
    worker.addEventListener(
      'error',
      () => {
        end();
        onFailure();
      },
      { signal },
    );
    worker.postMessage({ kind: 'accompany', port: port2 } satisfies ReadRequest, [port2]);
  };
  return { port: port1, start };
}
