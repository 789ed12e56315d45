/** Reads dossiers into the store: what is open stays until there is something to show in its place. */
import { allPlaces } from '../../dataset/columns/eventColumns.ts';
import type { DatedEvent } from '../../dataset/dataset.ts';
import type { GreatFile } from '../../dataset/great/greatFile.ts';
import { refusal, type Problem } from '../../dataset/problem.ts';
import type { ProvingProgress } from '../../state/appState.ts';
import { sameOrigin, type DossierOrigin } from '../../state/origin.ts';
import type { AppStore, OpenedDossier } from '../../state/store.ts';
import type { ReadAnswer } from './read.worker.ts';
import type { Progress } from './readStep.ts';
import { setAside, type GiveBack, type PageAddress } from './setAside.ts';
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

/** What was open before a part of another file took its place: it goes on, and is heard when it comes back. */
interface Before {
  readonly giveBack: GiveBack;
  readonly proving: Reading | null;
  readonly progress: ProvingProgress | null;
  readonly searched: Reading | null;
  readonly untold: Problem[];
  readonly unheard: (() => void)[];
}

export function createReader(store: AppStore, page: PageAddress): DossierReader {
  let opening: Reading | null = null;
  /** The reading of the open dossier, until all its quotes are proved. */
  let proving: Reading | null = null;
  /** What finds words in the open dossier, where the page does not hold them. */
  let searched: Reading | null = null;
  /** Problems of the open dossier that wait while it is told why another file was not opened. */
  let untold: Problem[] = [];
  /** Until the file of which a part is shown is read. */
  let before: Before | null = null;
  const { openDataset, refuse, addProved, setProving, setFound, setTitleRanks } = store.getState();

  const cancel = () => {
    opening?.cancel();
    opening = null;
  };
  const endProving = () => {
    proving = null;
    // Whoever is told of a change looks at all there is.
    if (store.getState().proving) setProving(null);
  };
  const forgetBefore = () => {
    before?.proving?.cancel();
    before?.searched?.cancel();
    before = null;
  };
  const leave = () => {
    forgetBefore();
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
    const { isPaused: wasPaused = false, done: shown = 0 } = store.getState().proving ?? {};
    let isPaused = wasPaused;
    // What is done over, because what helped has failed, was done once.
    const done = Math.max(shown, progress.done);
    const show = () => setProving({ ...progress, done, isPreview, isPaused, pause, goOn });
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

  store.subscribe(({ origin, view, report }, last) => {
    if (!sameOrigin(origin, last.origin)) leave();
    else if (view.event !== null && view.event !== last.view.event) proving?.ask(view.event);
    if (view.search !== last.view.search && view.search.trim() !== '') searched?.search(view.search);
    if (report === null && last.report !== null && untold.length > 0) tell([], []);
  });

  return {
    cancel,
    read(origin, subject, bytes, onOpened) {
      cancel();
      let isPreview = false;
      /** While a great dossier is read already, and what shows it is still on its way. */
      let coming: Promise<void> | null = null;
      type Shown = Pick<OpenedDossier, 'dataset' | 'file' | 'fileBytes' | 'problems' | 'found'>;
      const show = (shown: Shown) => {
        if (opening === reading) {
          opening = null;
          leave();
          onOpened?.();
        }
        const { report } = store.getState();
        const refused = proving === reading && report?.isOpen === false ? report : null;
        openDataset({ origin, subject, ...shown, ...(refused && { problems: [] }) });
        if (refused) {
          // What is shown already is shown whole: why another file was not opened is read on.
          untold.push(...shown.problems);
          store.setState({ report: refused });
        }
        proving = reading;
        forgetBefore();
      };
      const showPart = (shown: Shown) => {
        const { proving: progress } = store.getState();
        const aside = { giveBack: setAside(store, page), proving, progress, searched, untold, unheard: [] };
        opening = proving = searched = null;
        untold = [];
        show(shown);
        before = aside;
        onOpened?.();
      };
      const giveBack = (problems: readonly Problem[]) => {
        const aside = before;
        before = null;
        aside?.giveBack(subject, problems);
        ({ proving = null, searched = null, untold = [] } = aside ?? {});
        setProving(aside?.progress ?? null);
        for (const hear of aside?.unheard ?? []) hear();
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
        const { search } = store.getState().view;
        if (search.trim() !== '') reading.search(search);
      };
      const onStep = (step: ReadAnswer) => {
        if (before && [before.proving, before.searched].includes(reading))
          before.unheard.push(() => onStep(step));
        if (![opening, proving, searched].includes(reading)) return;
        if (coming) {
          void coming.then(() => onStep(step));
          return;
        }
        switch (step.kind) {
          case 'preview':
            isPreview = true;
            // Here before it is needed, while the connection is.
            greatDatasets().catch(() => {});
            showPart({ dataset: step.dataset, file: () => null, problems: [] });
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
            coming = showGreat(step.file, step.problems).finally(() => (coming = null));
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
            } else if (before) giveBack(step.problems);
            else {
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
