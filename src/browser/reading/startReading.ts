/** A dossier read in a worker. */
import type { EventId } from '../../dataset/entityIds.ts';
import { refusal } from '../../dataset/problem.ts';
import { createWorkerStarter } from '../trustedTypes.ts';
// oxlint-disable-next-line import/default -- the build makes an address of it
import address from './read.worker.ts?worker&url';
import type { ReadAnswer, ReadRequest } from './read.worker.ts';

export interface Reading {
  readonly ask: (event: EventId) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Has a great dossier searched, once it is read; what is found is told as a step. */
  readonly search: (query: string) => void;
  /** Ends it at once; no step comes any more. */
  readonly cancel: () => void;
}

const startWorker = createWorkerStarter('dossier-worker', address);

/** So that the next file is read at once, and even when the connection is gone; made when the one before is done. */
let spare: Worker | null = null;
export const keepSpareWorker = (): void => void (spare ??= startWorker());

/**
 * The bytes are handed over, and are empty here afterwards. `wanted` is shown as soon as anything is: the one that a link
 * leads to.
 */
export function startReading(
  bytes: ArrayBuffer,
  wanted: EventId | null,
  onStep: (step: ReadAnswer) => void,
): Reading {
  const worker = spare ?? startWorker();
  spare = null;
  const end = () => {
    worker.terminate();
    keepSpareWorker();
  };
  const send = (request: ReadRequest, transfer: Transferable[] = []) => worker.postMessage(request, transfer);
  const { port1: toChecker, port2: fromReader } = new MessageChannel();
  let checker: Worker | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
    if (data.kind === 'refused' || data.kind === 'finished') end();
    if (data.kind === 'great') {
      checker = startChecking(fromReader, onStep);
      keepSpareWorker();
    }
    onStep(data);
  });
  worker.addEventListener('error', () => {
    end();
    onStep({ kind: 'refused', problems: [NO_WORKER] });
  });
  send({ kind: 'read', bytes, event: wanted, checker: toChecker }, [bytes, toChecker]);
  return {
    ask: (event) => send({ kind: 'ask', event }),
    pause: () => send({ kind: 'pause' }),
    goOn: () => send({ kind: 'go on' }),
    search: (query) => send({ kind: 'search', query }),
    cancel() {
      end();
      checker?.terminate();
    },
  };
}

/** Does what comes through a port from the worker that reads. */
function startChecking(port: MessagePort, onStep: (step: ReadAnswer) => void): Worker {
  const checker = startWorker();
  checker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
    if (data.kind === 'finished') checker.terminate();
    onStep(data);
  });
  checker.postMessage({ kind: 'check', port } satisfies ReadRequest, [port]);
  return checker;
}

const NO_WORKER = refusal(
  'The part of Dateline that reads files failed or could not be loaded. Check the connection and load the page again.',
);
