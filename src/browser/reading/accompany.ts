/** What a worker does for another that reads a dossier. */
import { rankTitles } from '../../state/sort.ts';
import { unpackTexts } from '../../dataset/great/textList.ts';
import { buffersIn } from './buffersIn.ts';
import type { CompanionAnswer, CompanionRequest } from './companion.ts';
import type { GreatRest } from './readGreat.ts';
import type { ReadAnswer } from './read.worker.ts';
import { isDamage } from './readSteps.ts';
import { createRest } from './rest.ts';
import { startLater, type LaterEvents } from './shareReading.ts';

type Post = (answer: ReadAnswer, handedOver?: readonly ArrayBuffer[]) => void;

/** Does what comes through the port; `post` goes to the page. */
export function accompany(port: MessagePort, post: Post): void {
  let [isPaused, isStopped] = [false, false];
  const { untilWanted, wake } = createRest(() => !isPaused || isStopped);
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
          if (!isDamage(error)) reportError(error);
        });
        return;
      case 'check':
        check(data.rest, post).catch(reportError);
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

async function check({ claims, sources, titles, order }: GreatRest, post: Post): Promise<void> {
  const inFile = titles.flatMap(unpackTexts);
  const ranks = rankTitles(Array.from(order, (number) => inFile[number] ?? ''));
  post({ kind: 'ranked', ranks }, [ranks.buffer]);
  // Without a connection dates are not compared, which is no reason to say that something is wrong with them.
  const checker = await import('../../suggest/checkDateClaims.ts').catch(() => null);
  post({
    kind: 'finished',
    problems: claims.flatMap((some) => checker?.checkDateClaims(some, sources) ?? []),
  });
}
