/** A dossier read in a worker. */
import type { Dataset, Source } from '../../dataset/dataset.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import type { GreatFile } from '../../dataset/great/greatFile.ts';
import { refusal, type Problem } from '../../dataset/problem.ts';
import { whyUnreadable } from '../readBytes.ts';
import { DRAWN_MS } from './limits.ts';
import { sendFile, sizeOf, type FileContent } from './sendFile.ts';
import { standBack } from './standBack.ts';
import { createWorkerStarter } from '../trustedTypes.ts';
// oxlint-disable-next-line import/default -- the build makes an address of it
import address from './read.worker.ts?worker&url';
import type { ReadAnswer, ReadRequest } from './read.worker.ts';
import type { Progress } from './readStep.ts';

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

/** In bytes: a file with less is read by one alone in no time. */
const LARGE = 1_000_000;
/** So many processors are busy while one worker reads: the page, and what compiles and collects garbage, need the second. */
const MOST_BUSY = 2;

/** What the worker answers; what it has told before, and what the page has itself, is in what it belongs to. */
export type ReadingStep =
  | Exclude<ReadAnswer, { readonly kind: 'articles' | 'preview' | 'great' }>
  | { readonly kind: 'preview'; readonly dataset: Dataset; readonly progress: Progress }
  | { readonly kind: 'great'; readonly file: GreatFile; readonly problems: readonly Problem[] };

/**
 * `wanted` is shown as soon as anything is: the one that a link leads to. `areRanksAwaited` says whether somebody waits for
 * the order of the titles.
 */
export function startReading(
  content: FileContent,
  wanted: EventId | null,
  onStep: (step: ReadingStep) => void,
  areRanksAwaited: () => boolean,
): Reading {
  const worker = spare ?? startWorker();
  spare = null;
  const heard = new AbortController();
  const { signal } = heard;
  const size = sizeOf(content);
  const channel = size < LARGE ? null : new MessageChannel();
  let companion: Worker | null = null;
  /** Aborted when nothing is left to be checked. */
  const checked = new AbortController();
  // Once it is over the worker may read another.
  const send = (request: ReadRequest, transfer: Transferable[] = []) => {
    if (!signal.aborted) worker.postMessage(request, transfer);
  };
  const end = () => {
    if (signal.aborted) return;
    heard.abort();
    checked.abort();
    companion?.terminate();
    worker.terminate();
    keepSpareWorker();
  };
  /** What has read a dossier reads the next one faster than what has read none. */
  const keep = () => {
    heard.abort();
    checked.abort();
    companion?.terminate();
    if (spare) worker.terminate();
    else spare = worker;
  };
  const fail = (problem: Problem) => {
    end();
    onStep({ kind: 'refused', problems: [problem] });
  };
  /** Those of the file, until it is known whether they are kept. */
  let bytes: Uint8Array<ArrayBuffer> | null = null;
  let articles: readonly Source[] = [];
  const tell = (answer: ReadAnswer) => {
    if (answer.kind === 'articles') articles = answer.sources;
    else if (answer.kind === 'preview')
      onStep({ ...answer, dataset: { ...answer.dataset, sources: articles } });
    else if (answer.kind === 'great') {
      if (bytes) onStep({ ...answer, file: { ...answer.file, bytes } });
    } else onStep(answer);
    if (answer.kind === 'great' || answer.kind === 'opened') [bytes, articles] = [null, []];
  };
  let finish = keep;
  let [isDrawn, isQuiet] = [false, true];
  /** To start it takes a processor, too. */
  const startCompanionInQuiet = () => {
    if (isDrawn && isQuiet) startCompanion();
  };
  const beginStandingBack = () => {
    const hold = (isHeld: boolean) => {
      isQuiet = !isHeld;
      send({ kind: 'hold', isHeld });
      startCompanionInQuiet();
    };
    standBack(window, areRanksAwaited, hold, checked.signal);
  };
  /** It goes on to find the words that people look for. */
  const finishGreat = () => {
    checked.abort();
    keepSpareWorker();
  };
  const hear = (from: Worker, answered: (answer: ReadAnswer) => void, failed: () => void) => {
    from.addEventListener('message', ({ data }) => answered(data as ReadAnswer), { signal });
    from.addEventListener('error', failed, { signal });
  };
  const startCompanion = () => {
    if (!channel || companion || signal.aborted) return;
    const { port2: port } = channel;
    const started = startWorker();
    companion = started;
    hear(
      started,
      (answer) => {
        if (answer.kind === 'finished') {
          started.terminate();
          finish();
        }
        tell(answer);
      },
      () => {
        started.terminate();
        send({ kind: 'go alone' });
      },
    );
    started.postMessage({ kind: 'accompany', port } satisfies ReadRequest, [port]);
  };
  hear(
    worker,
    (answer) => {
      if (answer.kind === 'refused') end();
      else if (answer.kind === 'finished') finish();
      else if (answer.kind === 'great') {
        finish = finishGreat;
        beginStandingBack();
        setTimeout(() => {
          isDrawn = true;
          startCompanionInQuiet();
        }, DRAWN_MS);
      } else if (answer.kind === 'opened') beginStandingBack();
      tell(answer);
    },
    () => fail(NO_WORKER),
  );
  const isReader = navigator.hardwareConcurrency > MOST_BUSY;
  const companionAtHand = channel && { port: channel.port1, isReader };
  send({ kind: 'read', size, event: wanted, companion: companionAtHand }, channel ? [channel.port1] : []);
  sendFile(content, signal, send).then(
    (sent) => (bytes = sent),
    (error: unknown) => fail(refusal(whyUnreadable(error))),
  );
  if (isReader) startCompanion();
  return {
    ask: (event) => send({ kind: 'ask', event }),
    pause: () => send({ kind: 'pause' }),
    goOn: () => send({ kind: 'go on' }),
    search: (query) => send({ kind: 'search', query }),
    cancel: end,
  };
}

const NO_WORKER = refusal(
  'The part of Dateline that reads files failed or could not be loaded. Check the connection and load the page again.',
);
