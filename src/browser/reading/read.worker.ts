/** Reads and proves a dossier away from the page, which answers meanwhile. */
import type { Places } from '../../dataset/columns/eventColumns.ts';
import type { EventId } from '../../dataset/entityIds.ts';
import type { Source } from '../../dataset/dataset.ts';
import { buffersOf } from '../../dataset/great/greatFile.ts';
import type { DateClaims } from '../../suggest/dateClaims.ts';
import type { ReadStep } from './readStep.ts';
import type { GreatRead } from './readGreat.ts';
import { rankTitles } from '../../state/sort.ts';
import { readSteps, type Wishes } from './readSteps.ts';

export type ReadRequest =
  | {
      readonly kind: 'read';
      readonly bytes: ArrayBuffer;
      readonly event: EventId | null;
      /** To a worker that does for a great dossier what may take longer than a search can wait. */
      readonly checker: MessagePort;
    }
  /** Has done what comes through the port. */
  | { readonly kind: 'check'; readonly port: MessagePort }
  /** An event that a person looks at: its verdicts come before all others. */
  | { readonly kind: 'ask'; readonly event: EventId }
  | { readonly kind: 'pause' }
  | { readonly kind: 'go on' }
  /** Of a great dossier, once it is read: the places of the events that are found. */
  | { readonly kind: 'search'; readonly query: string };

export type ReadAnswer =
  | ReadStep
  | { readonly kind: 'found'; readonly query: string; readonly places: Places }
  | { readonly kind: 'ranked'; readonly ranks: Uint32Array<ArrayBuffer> };

const post = (answer: ReadAnswer, handedOver: readonly ArrayBuffer[] = []): void =>
  postMessage(answer, { transfer: [...handedOver] });

const asked: EventId[] = [];
let isPaused = false;
let search: GreatRead['search'] | null = null;
/** Has a paused reading look whether something is wanted of it. */
let wake = (): void => {};

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  if (data.kind === 'read') {
    // The page hears of what is reported, and of no rejected promise.
    read(data.bytes, data.event, data.checker).catch(reportError);
    return;
  }
  if (data.kind === 'check') {
    data.port.addEventListener('message', (message: MessageEvent<ToCheck>) => {
      check(message.data).catch(reportError);
    });
    data.port.start();
    return;
  }
  if (data.kind === 'search') {
    const places = search?.(data.query) ?? new Uint32Array();
    post({ kind: 'found', query: data.query, places }, [places.buffer]);
    return;
  }
  if (data.kind === 'ask') asked.push(data.event);
  else isPaused = data.kind === 'pause';
  wake();
});

/** Dates to be compared with their words, and titles to be sorted. */
interface ToCheck {
  readonly titles: readonly string[];
  readonly claims: DateClaims;
  readonly sources: readonly Source[];
}

async function check({ claims, sources, titles }: ToCheck): Promise<void> {
  const ranks = rankTitles(titles);
  post({ kind: 'ranked', ranks }, [ranks.buffer]);
  // Without a connection dates are not compared, which is no reason to say that something is wrong with them.
  const checker = await import('../../suggest/checkDateClaims.ts').catch(() => null);
  post({ kind: 'finished', problems: checker?.checkDateClaims(claims, sources) ?? [] });
}

async function read(bytes: ArrayBuffer, event: EventId | null, checker: MessagePort): Promise<void> {
  const wishes: Wishes = {
    event,
    takeAsked: () => asked.splice(0),
    isPaused: () => isPaused,
    takeRest(offered, { claims, sources, titles }) {
      search = offered;
      checker.postMessage({ claims, sources, titles } satisfies ToCheck, [claims.numbers.buffer]);
    },
  };
  for await (const step of readSteps(bytes, wishes)) {
    post(step, step.kind === 'great' ? buffersOf(step.file) : []);
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
