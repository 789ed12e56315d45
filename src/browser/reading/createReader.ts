/** Reads dossiers into the store: what is open stays until there is something to show in its place. */
import { sameOrigin } from '../../state/origin.ts';
import type { AppStore } from '../../state/store.ts';
import { ReaderDesk } from './readerDesk.ts';
import { seek } from './seek.ts';
import type { FileContent } from './sendFile.ts';
import type { PageAddress } from './setAside.ts';
import { areRanksAwaited } from './standBack.ts';
import { startReading } from './startReading.ts';
import { StepReceiver, type Wish } from './stepReceiver.ts';

export interface DossierReader {
  readonly read: (
    origin: Wish['origin'],
    subject: string,
    content: FileContent,
    onOpened?: () => void,
  ) => void;
  /** Drops what is being opened; what is open is proved on. */
  readonly cancel: () => void;
}

export function createReader(store: AppStore, page: PageAddress): DossierReader {
  const desk = new ReaderDesk(store, page);

  store.subscribe(({ origin, view, report }, last) => {
    if (!sameOrigin(origin, last.origin)) desk.leave();
    else if (view.event !== null && view.event !== last.view.event) desk.underway.proving?.ask(view.event);
    if (view.search !== last.view.search) seek(store, desk.underway);
    if (report === null && last.report !== null && desk.underway.untold.length > 0) desk.tell([], []);
  });

  return {
    cancel: () => desk.cancel(),
    read(origin, subject, content, onOpened) {
      desk.cancel();
      const { origin: open, view } = store.getState();
      const reading = startReading(
        content,
        sameOrigin(open, origin) ? view.event : null,
        (step) => receiver.receive(step),
        () => areRanksAwaited(store.getState()),
      );
      const receiver = new StepReceiver(desk, { origin, subject, onOpened }, reading);
      desk.opening = reading;
    },
  };
}
