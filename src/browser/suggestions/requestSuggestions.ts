/** Suggestions for an article, made in a worker. */
import type { Source } from '../../dataset/dataset.ts';
import { fail, succeed, type Result } from '../../dataset/problem.ts';
import type { Suggestion } from '../../suggest/suggestEvents.ts';
import { createWorkerStarter } from '../trustedTypes.ts';
// oxlint-disable-next-line import/default -- the build makes an address of it
import address from './suggest.worker.ts?worker&url';
import type { SuggestMessage } from './suggest.worker.ts';

const startWorker = createWorkerStarter('app-worker', address);

export interface SuggestionRequest {
  readonly result: Promise<Result<readonly Suggestion[]>>;
  /** Ends it at once, and the result says so. */
  readonly cancel: () => void;
}

/** @param onProgress Told from 0 to 1 how much is read. */
export function requestSuggestions(source: Source, onProgress: (done: number) => void): SuggestionRequest {
  const worker = startWorker();
  let cancel = () => worker.terminate();
  const result = new Promise<Result<readonly Suggestion[]>>((resolve) => {
    cancel = () => {
      worker.terminate();
      resolve(fail('The search for events was stopped. Select words in the article to make events of them.'));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<SuggestMessage>) => {
      if (data.kind === 'progress') {
        onProgress(data.done);
        return;
      }
      worker.terminate();
      resolve(succeed(data.suggestions));
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      resolve(
        fail(
          'The article could not be searched for events. Check the connection and load the page again; writing goes on.',
        ),
      );
    });
  });
  worker.postMessage(source);
  return { result, cancel };
}
