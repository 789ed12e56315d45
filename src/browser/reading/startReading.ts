/** A dossier read in a worker. */
import type { EventId } from '../../dataset/entityIds.ts';
import { refusal, type Problem } from '../../dataset/problem.ts';
import { whyUnreadable } from '../readBytes.ts';
import { createCompanionWorker } from './companionWorker.ts';
import { DRAWN_MS } from './limits.ts';
import type { ReadAnswer, ReadRequest } from './read.worker.ts';
import { stepsOfAnswers, type ReadingStep } from './readingStep.ts';
import { sendFile, sizeOf, type FileContent } from './sendFile.ts';
import { giveBack, keepSpareWorker, takeWorker } from './spareWorker.ts';
import { standBack } from './standBack.ts';

export interface Reading {
  readonly ask: (event: EventId) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Has a great dossier searched, once it is read; what is found is told as a step. */
  readonly search: (query: string) => void;
  /** Ends it at once; no step comes any more. */
  readonly cancel: () => void;
}

/** In bytes: a file with less is read by one alone in no time. */
const LARGE = 1_000_000;
/** So many processors are busy while one worker reads: the page, and what compiles and collects garbage, need the second. */
const MOST_BUSY = 2;

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
  const worker = takeWorker();
  const heard = new AbortController();
  /** Aborted when nothing is left to be checked. */
  const checked = new AbortController();
  const { signal } = heard;
  const steps = stepsOfAnswers(onStep);
  // Once it is over the worker may read another.
  const send = (request: ReadRequest, transfer: Transferable[] = []) => {
    if (!signal.aborted) worker.postMessage(request, transfer);
  };
  const hearNoMore = () => {
    heard.abort();
    checked.abort();
  };
  const end = () => {
    if (signal.aborted) return;
    hearNoMore();
    worker.terminate();
    keepSpareWorker();
  };
  const fail = (problem: Problem) => {
    end();
    onStep({ kind: 'refused', problems: [problem] });
  };
  let finish = () => {
    hearNoMore();
    giveBack(worker);
  };
  /** It goes on to find the words that people look for. */
  const finishGreat = () => {
    checked.abort();
    keepSpareWorker();
  };

  const size = sizeOf(content);
  const companion =
    size < LARGE
      ? null
      : createCompanionWorker(
          signal,
          (answer) => {
            if (answer.kind === 'finished') finish();
            steps.tell(answer);
          },
          () => send({ kind: 'go alone' }),
        );
  const hold = (isHeld: boolean) => send({ kind: 'hold', isHeld });
  const startCompanionInQuiet = () => {
    let [isDrawn, isQuiet] = [false, true];
    const look = () => {
      if (isDrawn && isQuiet) companion?.start();
    };
    standBack(
      window,
      areRanksAwaited,
      (isHeld) => {
        hold(isHeld);
        isQuiet = !isHeld;
        look();
      },
      checked.signal,
    );
    setTimeout(() => {
      isDrawn = true;
      look();
    }, DRAWN_MS);
  };
  const answered = (answer: ReadAnswer) => {
    if (answer.kind === 'refused') end();
    else if (answer.kind === 'finished') finish();
    else if (answer.kind === 'opened') standBack(window, areRanksAwaited, hold, checked.signal);
    else if (answer.kind === 'great') {
      finish = finishGreat;
      startCompanionInQuiet();
    }
    steps.tell(answer);
  };
  worker.addEventListener('message', ({ data }) => answered(data as ReadAnswer), { signal });
  worker.addEventListener('error', () => fail(NO_WORKER), { signal });

  const isReader = navigator.hardwareConcurrency > MOST_BUSY;
  const atHand = companion && { port: companion.port, isReader };
  send({ kind: 'read', size, event: wanted, companion: atHand }, companion ? [companion.port] : []);
  sendFile(content, signal, send).then(steps.keep, (error: unknown) => fail(refusal(whyUnreadable(error))));
  if (isReader) companion?.start();
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
