/** Workers that read dossiers. One is kept ready, so that the next file is read at once, and even when the connection is gone. */
import { createWorkerStarter } from '../trustedTypes.ts';
// oxlint-disable-next-line import/default -- the build makes an address of it
import address from './read.worker.ts?worker&url';

export const startWorker = createWorkerStarter('dossier-worker', address);

let spare: Worker | null = null;

/** Made when the one before is done. */
export const keepSpareWorker = (): void => void (spare ??= startWorker());

export function takeWorker(): Worker {
  const worker = spare ?? startWorker();
  spare = null;
  return worker;
}

/** What has read a dossier reads the next one faster than what has read none. */
export function giveBack(worker: Worker): void {
  if (spare) worker.terminate();
  else spare = worker;
}
