/** How the worker that reads a dossier speaks with another one beside it, which takes work off it. */
import type { Companion, GreatRest } from './readGreat.ts';
import type { LaterRead } from './partRead.ts';
import type { LaterEvents } from './shareReading.ts';

export type CompanionRequest =
  | { readonly kind: 'read'; readonly events: LaterEvents }
  | { readonly kind: 'pause'; readonly isPaused: boolean }
  | { readonly kind: 'stop' }
  /** What it checks waits while a person acts. */
  | { readonly kind: 'hold'; readonly isHeld: boolean }
  | { readonly kind: 'check'; readonly rest: GreatRest };

export type CompanionAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'read'; readonly read: LaterRead | null }
  | { readonly kind: 'checked' };

export interface CompanionAtHand {
  readonly port: MessagePort;
  readonly isReader: boolean;
}

export interface CalledCompanion extends Companion {
  readonly pause: (isPaused: boolean) => void;
  readonly hold: (isHeld: boolean) => void;
  /** Compares the dates with their words, and sorts the titles. */
  readonly check: (rest: GreatRest) => void;
  /** It answers no more; what it was to check and has not. */
  readonly leave: () => GreatRest | null;
}

const LEAST_EVENTS = 20_000;

/** It may be there to check only. */
export function callCompanion({ port, isReader }: CompanionAtHand): CalledCompanion {
  let done = 0;
  let read: LaterRead | null | undefined;
  let toCheck: GreatRest | null = null;
  let tell = (): void => {};
  port.addEventListener('message', ({ data }: MessageEvent<CompanionAnswer>) => {
    if (data.kind === 'progress') done = data.done;
    else if (data.kind === 'read') ({ read } = data);
    else toCheck = null;
    tell();
  });
  port.start();
  const send = (request: CompanionRequest, handedOver: Transferable[] = []) =>
    port.postMessage(request, handedOver);
  return {
    leastEvents: isReader ? LEAST_EVENTS : Infinity,
    start: (events) => send({ kind: 'read', events }, [events.bytes.buffer]),
    done: () => done,
    news: () => new Promise((resolve) => (tell = resolve)),
    read: () => read,
    stop: () => send({ kind: 'stop' }),
    pause: (isPaused) => send({ kind: 'pause', isPaused }),
    hold: (isHeld) => send({ kind: 'hold', isHeld }),
    check(rest) {
      toCheck = rest;
      send({ kind: 'check', rest });
    },
    leave() {
      read ??= null;
      tell();
      return toCheck;
    },
  };
}
