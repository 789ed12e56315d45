/** Reads large articles in a worker. */
import type { Result } from '../../dataset/problem.ts';
import { createWorkerStarter } from '../trustedTypes.ts';
// oxlint-disable-next-line import/default -- the build makes an address of it
import address from './article.worker.ts?worker&url';
import type { ReadRequest } from './article.worker.ts';
import { READERS, type Readings } from './readers.ts';

const startWorker = createWorkerStarter('article-worker', address);

/** Less is read sooner than a worker starts, and takes the page no tenth of a second. */
const LARGE_BYTES = 300_000;

export async function readAway<Name extends keyof Readings>(
  reader: Name,
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string | null = null,
): Promise<Result<Readings[Name]>> {
  const readHere = () => READERS[reader](bytes, encoding);
  if (bytes.length < LARGE_BYTES) return readHere();
  const worker = startWorker();
  const answer = new Promise<Result<Readings[Name]>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Readings[Name]>>) => resolve(data));
    // It could not be loaded, say. What is wrong with the reader itself is wrong here as well.
    worker.addEventListener('error', () => void readHere().then(resolve, reject));
  });
  worker.postMessage({ reader, bytes, encoding } satisfies ReadRequest);
  return answer.finally(() => worker.terminate());
}
