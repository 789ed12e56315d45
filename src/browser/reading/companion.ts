/** How the worker that reads a dossier speaks with another one beside it, which takes work off it. */
import type { Source } from '../../dataset/dataset.ts';
import type { DateClaims } from '../../suggest/dateClaims.ts';
import type { Companion } from './readGreat.ts';
import type { LaterEvents, LaterRead } from './shareReading.ts';

/** Dates to be compared with their words, and titles to be sorted. */
export interface ToCheck {
  readonly titles: readonly string[];
  readonly claims: DateClaims;
  readonly sources: readonly Source[];
}

export type CompanionRequest =
  | { readonly kind: 'read'; readonly events: LaterEvents }
  | { readonly kind: 'pause'; readonly isPaused: boolean }
  | { readonly kind: 'stop' }
  | { readonly kind: 'check'; readonly toCheck: ToCheck };

export type CompanionAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'read'; readonly read: LaterRead | null };

export interface CalledCompanion extends Companion {
  readonly pause: (isPaused: boolean) => void;
  readonly check: (toCheck: ToCheck) => void;
  /** It answers no more. */
  readonly leave: () => void;
}

/** The page and the collectors of garbage need one, too. */
const FEW_CORES = 2;
const LEAST_EVENTS = 20_000;
const LEAST_WITH_FEW_CORES = 200_000;

export function callCompanion(port: MessagePort): CalledCompanion {
  let done = 0;
  let read: LaterRead | null | undefined;
  let tell = (): void => {};
  port.addEventListener('message', ({ data }: MessageEvent<CompanionAnswer>) => {
    if (data.kind === 'progress') done = data.done;
    else read = data.read;
    tell();
  });
  port.start();
  const send = (request: CompanionRequest, handedOver: Transferable[] = []) =>
    port.postMessage(request, handedOver);
  return {
    leastEvents: navigator.hardwareConcurrency > FEW_CORES ? LEAST_EVENTS : LEAST_WITH_FEW_CORES,
    start: (events) => send({ kind: 'read', events }, [events.bytes.buffer]),
    done: () => done,
    news: () => new Promise((resolve) => (tell = resolve)),
    read: () => read,
    stop: () => send({ kind: 'stop' }),
    pause: (isPaused) => send({ kind: 'pause', isPaused }),
    check: (toCheck) => send({ kind: 'check', toCheck }, [toCheck.claims.numbers.buffer]),
    leave() {
      read ??= null;
      tell();
    },
  };
}
