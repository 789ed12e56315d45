/** Reads and proves a dossier away from the page, which answers meanwhile. */
import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import { sliced } from '../inSlices.ts';
import { nextTask } from '../nextTask.ts';
import { pause } from '../pause.ts';
import { accompany } from './accompany.ts';
import { awaitFile, type Arrival, type ArrivedFile } from './arrival.ts';
import { buffersIn } from './buffersIn.ts';
import { checkRest } from './checkRest.ts';
import { callCompanion, type CalledCompanion, type CompanionAtHand } from './companion.ts';
import { untilDrawn } from './limits.ts';
import type { GreatRest } from './readGreat.ts';
import type { ReadStep } from './readStep.ts';
import { readSteps } from './readSteps.ts';
import { rehearse } from './rehearse.ts';
import { createRest } from './rest.ts';
import type { FilePart } from './sendFile.ts';
import type { Wishes } from './wishes.ts';

export type ReadRequest =
  | {
      readonly kind: 'read';
      /** Of the file, in bytes. */
      readonly size: number;
      readonly event: EventId | null;
      /** To a worker that takes work off this one, where there may be much. */
      readonly companion: CompanionAtHand | null;
    }
  | FilePart
  /** Does what comes through the port. */
  | { readonly kind: 'accompany'; readonly port: MessagePort }
  /** An event that a person looks at: its verdicts come before all others. */
  | { readonly kind: 'ask'; readonly event: EventId }
  /** The companion failed. */
  | { readonly kind: 'go alone' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'go on' }
  /** What nobody waits for is held up while a person acts. */
  | { readonly kind: 'hold'; readonly isHeld: boolean }
  /** Of a great dossier, once it is read: the places of the events that are found. */
  | { readonly kind: 'search'; readonly query: string };

export type ReadAnswer =
  | ReadStep
  | { readonly kind: 'found'; readonly query: string; readonly places: Places }
  | { readonly kind: 'ranked'; readonly ranks: Uint32Array<ArrayBuffer> };

const post = (answer: ReadAnswer, handedOver: readonly ArrayBuffer[] = []): void =>
  postMessage(answer, { transfer: [...handedOver] });

let arrival: Arrival | null = null;
let asked: EventId[] = [];
let isPaused = false;
let isHeld = false;
let search: ((query: string) => Places) | null = null;
let sought = '';
let companion: CalledCompanion | null = null;
const { untilWanted, wake } = createRest(() => !isPaused || asked.length > 0);
const checking = createRest(() => !isHeld);

/** As long as it works in between. */
const REST_WHILE_HELD_MS = 12;

/** Until then the page that started this worker has come to rest, and few have chosen a file. */
const REHEARSAL_MS = 500;
let isUsed = false;
setTimeout(() => void rehearse(() => isUsed).catch(reportError), REHEARSAL_MS);

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  isUsed = true;
  switch (data.kind) {
    case 'read':
      [asked, isPaused, isHeld, search] = [[], false, false, null];
      companion = data.companion && callCompanion(data.companion);
      // The page hears of what is reported, and of no rejected promise.
      arrival = awaitFile(data.size, (sources) => post({ kind: 'articles', sources }));
      read(arrival.file, data.event).catch(reportError);
      return;
    case 'whole':
    case 'piece':
    case 'found':
    case 'sliced':
      arrival?.take(data);
      return;
    case 'accompany':
      accompany(data.port, post);
      return;
    case 'search':
      find(data.query).catch(reportError);
      return;
    case 'go alone': {
      const rest = companion?.leave();
      companion = null;
      if (rest) check(() => rest).catch(reportError);
      return;
    }
    case 'hold':
      ({ isHeld } = data);
      companion?.hold(isHeld);
      checking.wake();
      return;
    case 'ask':
      asked.push(data.event);
      break;
    case 'pause':
    case 'go on':
      isPaused = data.kind === 'pause';
      companion?.pause(isPaused);
  }
  wake();
});

/** Of letters that came while one search was under way, only the last is looked for. */
async function find(query: string): Promise<void> {
  sought = query;
  await nextTask();
  if (sought !== query) return;
  const places = search?.(query) ?? new Uint32Array();
  post({ kind: 'found', query, places }, [places.buffer]);
}

/** What is left is put together, and handed on, in a moment of quiet, too. */
async function check(rest: () => GreatRest): Promise<void> {
  await checking.untilWanted();
  if (companion) companion.check(rest());
  else await checkRest(rest(), post, checking.untilWanted);
}

async function read(file: Promise<ArrivedFile>, event: EventId | null): Promise<void> {
  const wishes: Wishes = {
    event,
    takeAsked: () => asked.splice(0),
    isPaused: () => isPaused,
    companion,
    drawn: untilDrawn,
    quietly: (work) => sliced(work, checking.untilWanted),
    slowly: (work) => sliced(work, () => (isHeld ? pause(REST_WHILE_HELD_MS) : nextTask())),
    takeSearch: (offered) => void (search = offered),
    takeRest: (rest) => void check(rest).catch(reportError),
  };
  for await (const step of readSteps(await file, wishes)) {
    post(step, step.kind === 'great' ? buffersIn(step.file) : []);
    if (isUnderway(step)) await untilWanted();
  }
}

/** A pause that comes later is too late: the page has nothing any more with which to let it go on. */
const isUnderway = (step: ReadStep): boolean => 'progress' in step && step.progress.done < step.progress.of;
