/** Reads dossiers into the store: what is open stays until there is something to show in its place. */
import type { Dataset, DatedEvent } from '../../dataset/dataset.ts';
import type { Problem } from '../../dataset/problem.ts';
import { sameOrigin, type AppStore, type DossierOrigin } from '../../state/store.ts';
import type { Progress, ReadStep } from './readStep.ts';
import { startReading, type Reading } from './startReading.ts';

export interface DossierReader {
  readonly read: (origin: DossierOrigin, subject: string, bytes: ArrayBuffer, onOpened?: () => void) => void;
  /** Drops what is being opened; what is open is proved on. */
  readonly cancel: () => void;
}

/** How many quotes there are is not known before all are read. */
const NOT_COUNTED: Progress = { done: 0, of: 0 };

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
  const showProgress = (reading: Reading, progress: Progress, isPreview: boolean) => {
    let isPaused = store.getState().proving?.isPaused ?? false;
    const show = () => setProving({ ...progress, isPreview, isPaused, pause, goOn });
    const pause = () => {
      isPaused = true;
      reading.pause();
      show();
    };
    const goOn = () => {
      isPaused = false;
      reading.goOn();
      show();
    };
    if (progress.done < progress.of || isPreview) show();
    else setProving(null);
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
      const events: DatedEvent[] = [];
      let isPreview = false;
      const show = (dataset: Dataset, file: string, problems: readonly Problem[]) => {
        if (opening === reading) {
          opening = null;
          leave();
          onOpened?.();
        }
        openDataset({ origin, subject, dataset, file: () => JSON.parse(file), problems });
        proving = reading;
      };
      const onStep = (step: ReadStep) => {
        if (opening !== reading && proving !== reading) return;
        switch (step.kind) {
          case 'preview':
            isPreview = true;
            show(step.dataset, step.file, []);
            showProgress(reading, NOT_COUNTED, isPreview);
            return;
          case 'part':
            events.push(...step.events);
            return;
          case 'opened':
            isPreview = false;
            show({ ...step.dataset, events }, step.file, step.problems);
            showProgress(reading, step.progress, isPreview);
            return;
          case 'progress':
            if (proving === reading) showProgress(reading, step.progress, isPreview);
            return;
          case 'proved':
            tell(step.events, step.problems);
            showProgress(reading, step.progress, isPreview);
            return;
          case 'finished':
            endProving();
            tell([], step.problems);
            return;
          case 'refused':
            if (opening === reading) {
              opening = null;
              refuse(subject, step.problems);
            } else {
              endProving();
              tell([], step.problems);
            }
        }
      };
      const asked = sameOrigin(store.getState().origin, origin) ? store.getState().view.event : null;
      const reading = startReading(bytes, asked, onStep);
      opening = reading;
    },
  };
}
