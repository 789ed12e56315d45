/** Reads dossiers into the store: what is open stays until there is something to show in its place. */
import { allPlaces } from '../../dataset/columns/eventColumns.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import type { GreatFile } from '../../dataset/great/greatFile.ts';
import { refusal, type Problem } from '../../dataset/problem.ts';
import { sameOrigin, type AppStore, type DossierOrigin, type OpenedDossier } from '../../state/store.ts';
import type { ReadAnswer } from './read.worker.ts';
import type { Progress } from './readStep.ts';
import { startReading, type Reading } from './startReading.ts';

export interface DossierReader {
  readonly read: (origin: DossierOrigin, subject: string, bytes: ArrayBuffer, onOpened?: () => void) => void;
  /** Drops what is being opened; what is open is proved on. */
  readonly cancel: () => void;
}

/** Comes with the first great dossier. */
const greatDatasets = () => import('../../dataset/great/greatDataset.ts');

const NOT_LOADED = refusal(
  'The part of Dateline that shows great dossiers could not be loaded; a part of the events is shown. Check the connection and open the file again.',
);

export function createReader(store: AppStore): DossierReader {
  let opening: Reading | null = null;
  /** The reading of the open dossier, until all its quotes are proved. */
  let proving: Reading | null = null;
  /** What finds words in the open dossier, where the page does not hold them. */
  let searched: Reading | null = null;
  /** Problems of the open dossier that wait while it is told why another file was not opened. */
  let untold: Problem[] = [];
  const { openDataset, refuse, addProved, setProving, setFound, setTitleRanks } = store.getState();

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
    searched?.cancel();
    searched = null;
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
    if (view.search !== before.view.search && view.search.trim() !== '') searched?.search(view.search);
    if (report === null && before.report !== null && untold.length > 0) tell([], []);
  });

  return {
    cancel,
    read(origin, subject, bytes, onOpened) {
      cancel();
      let isPreview = false;
      const show = (shown: Pick<OpenedDossier, 'dataset' | 'file' | 'fileBytes' | 'problems' | 'found'>) => {
        if (opening === reading) {
          opening = null;
          leave();
          onOpened?.();
        }
        openDataset({ origin, subject, ...shown });
        proving = reading;
      };
      const showGreat = async (file: GreatFile, problems: readonly Problem[]) => {
        searched = reading;
        const opened = await greatDatasets().catch(() => null);
        const { dataset } = store.getState();
        if (searched !== reading || !dataset) return;
        if (!opened) {
          endProving();
          tell([], [NOT_LOADED]);
          return;
        }
        show({
          // Its articles are there, and are not drawn anew.
          dataset: opened.toDataset(file, dataset.sources),
          file: () => JSON.parse(new TextDecoder().decode(file.bytes)),
          fileBytes: file.bytes,
          problems,
          found: { search: '', places: allPlaces(file.columns.length) },
        });
        endProving();
        reading.search(store.getState().view.search);
      };
      const onStep = (step: ReadAnswer) => {
        if (![opening, proving, searched].includes(reading)) return;
        switch (step.kind) {
          case 'preview':
            isPreview = true;
            // Here before it is needed, while the connection is.
            greatDatasets().catch(() => {});
            show({ dataset: step.dataset, file: () => null, problems: [] });
            showProgress(reading, step.progress, isPreview);
            return;
          case 'opened': {
            const { dataset, file, problems } = step;
            show({ dataset, file: () => JSON.parse(file), problems });
            showProgress(reading, step.progress, isPreview);
            return;
          }
          case 'great':
            isPreview = false;
            void showGreat(step.file, step.problems);
            return;
          case 'found':
            if (step.query === store.getState().view.search)
              setFound({ search: step.query, places: step.places });
            return;
          case 'ranked':
            setTitleRanks(step.ranks);
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
