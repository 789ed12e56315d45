import { createWorkerPolicy } from '../trustedTypes.ts';
// oxlint-disable-next-line import/default -- the build makes an address of it
import address from './suggest.worker.ts?worker&url';

const policy = createWorkerPolicy('app-worker', address);

export const startWorker = (): Worker => new Worker(policy.createScriptURL(address), { type: 'module' });
