/** What a worker does for another that reads a dossier. */
import { Damage } from '../../dataset/great/parsePart.ts';
import { buffersIn } from './buffersIn.ts';
import type { CompanionAnswer, CompanionRequest } from './companion.ts';
import { checkRest, type Post } from './checkRest.ts';
import { createRest } from './rest.ts';
import { startLater, type LaterEvents } from './shareReading.ts';

/** Does what comes through the port; `post` goes to the page. */
export function accompany(port: MessagePort, post: Post): void {
  let [isPaused, isStopped, isHeld] = [false, false, false];
  const { untilWanted, wake } = createRest(() => !isPaused || isStopped);
  const checking = createRest(() => !isHeld);
  const tell = (answer: CompanionAnswer, handedOver: readonly ArrayBuffer[] = []) =>
    port.postMessage(answer, [...handedOver]);

  const read = async (events: LaterEvents): Promise<void> => {
    const reader = startLater(events);
    if (!reader) {
      tell({ kind: 'read', read: null });
      return;
    }
    let done = 0;
    do {
      done = reader.readOn(reader.total);
      tell({ kind: 'progress', done });
      // oxlint-disable-next-line no-await-in-loop -- messages come in between
      await untilWanted();
      if (isStopped) return;
    } while (done < reader.total);
    const all = reader.finish();
    tell({ kind: 'read', read: all }, buffersIn(all));
  };

  port.addEventListener('message', ({ data }: MessageEvent<CompanionRequest>) => {
    switch (data.kind) {
      case 'read':
        // What is damaged is found by the other, too, which says so.
        read(data.events).catch((error: unknown) => {
          tell({ kind: 'read', read: null });
          if (!(error instanceof Damage)) reportError(error);
        });
        return;
      case 'check':
        checkRest(data.rest, post, checking.untilWanted)
          .then(() => tell({ kind: 'checked' }))
          .catch(reportError);
        return;
      case 'hold':
        ({ isHeld } = data);
        checking.wake();
        return;
      case 'stop':
        isStopped = true;
        break;
      case 'pause':
        ({ isPaused } = data);
    }
    wake();
  });
  port.start();
}
