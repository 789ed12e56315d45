/** Reads dossiers into the store: what is open stays until there is something to show in its place. */
import type { DatedEvent } from '../../dataset/dataset.ts';
import type { Problem } from '../../dataset/problem.ts';
import { sameOrigin, type AppStore, type DossierOrigin } from '../../state/store.ts';
import type { Progress, ReadStep } from './readSteps.ts';
import { startReading, type Reading } from './startReading.ts';

export interface DossierReader {
  readonly read: (origin: DossierOrigin, subject: string, bytes: ArrayBuffer, onOpened?: () => void) => void;
  /** Drops what is being opened; what is open is proved on. */
  readonly cancel: () => void;
}

export function createReader(store: AppStore): DossierReader {
  let opening: Reading | null = null;
  /** The reading of the open dossier, until all its quotes are proved. */
  let proving: Reading | null = null;
  /** Problems of the open dossier that wait while it is told why another file was not opened. */
  let untold: Problem[] = [];
  const { openDataset, refuse, addProved, setProving } = store.getState();

  const cancel = () => {
    opening?.cancel();
    opening = null;
  };
  const endProving = () => {
    proving = null;
    setProving(null);
  };
  const leave = () => {
    proving?.cancel();
    untold = [];
    endProving();
  };
  const tell = (events: readonly DatedEvent[], problems: readonly Problem[]) => {
    untold.push(...problems);
    const isRefusalRead = store.getState().report?.isOpen === false;
    addProved(events, isRefusalRead ? [] : untold.splice(0));
  };
  const showProgress = (reading: Reading, { done, of }: Progress) => {
    const isPaused = store.getState().proving?.isPaused ?? false;
    const pause = () => {
      reading.pause();
      setProving({ done, of, isPaused: true, pause, goOn });
    };
    const goOn = () => {
      reading.goOn();
      setProving({ done, of, isPaused: false, pause, goOn });
    };
    setProving(done < of ? { done, of, isPaused, pause, goOn } : null);
  };

  store.subscribe(({ origin, view, report }, before) => {
    if (!sameOrigin(origin, before.origin)) leave();
    else if (view.event !== null && view.event !== before.view.event) proving?.ask(view.event);
    if (report === null && before.report !== null && untold.length > 0) tell([], []);
  });

  return {
    cancel,
    read(origin, subject, bytes, onOpened) {
      cancel();
      const onStep = (step: ReadStep) => {
        if (opening === reading && step.kind === 'opened') {
          opening = null;
          leave();
          const { dataset, file, problems } = step;
          openDataset({ origin, subject, dataset, file: () => JSON.parse(file), problems });
          onOpened?.();
          proving = reading;
          showProgress(reading, step.progress);
        } else if (opening === reading && step.kind === 'refused') {
          opening = null;
          refuse(subject, step.problems);
        } else if (proving === reading) {
          if (step.kind !== 'progress') tell(step.kind === 'proved' ? step.events : [], step.problems);
          if ('progress' in step) showProgress(reading, step.progress);
          else endProving();
        }
      };
      const reading = startReading(bytes, onStep);
      opening = reading;
    },
  };
}
