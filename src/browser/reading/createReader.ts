/** Reads dossiers into the store: what is open stays until there is something to show in its place. */
import type { DatedEvent } from '../../dataset/dataset.ts';
import type { GreatFile } from '../../dataset/great/greatFile.ts';
import { refusal, type Problem } from '../../dataset/problem.ts';
import { NOTHING_SOUGHT } from '../../state/appState.ts';
import { sameOrigin, type DossierOrigin } from '../../state/origin.ts';
import type { AppStore, OpenedDossier } from '../../state/store.ts';
import type { FileContent } from './sendFile.ts';
import { seek } from './seek.ts';
import { NOTHING_UNDERWAY, readingsOf, setAside, type Aside, type PageAddress } from './setAside.ts';
import { showProgress } from './showProgress.ts';
import { areRanksAwaited } from './standBack.ts';
import type { ReadingStep } from './readingStep.ts';
import { startReading, type Reading } from './startReading.ts';

export interface DossierReader {
  readonly read: (
    origin: DossierOrigin,
    subject: string,
    content: FileContent,
    onOpened?: () => void,
  ) => void;
  /** Drops what is being opened; what is open is proved on. */
  readonly cancel: () => void;
}

/** Comes with the first great dossier. */
const greatDatasets = () => import('../../dataset/great/greatDataset.ts');

const NOT_LOADED = refusal(
  'The part of Dateline that shows great dossiers could not be loaded; a part of the events is shown. Check the connection and open the file again.',
);

export function createReader(store: AppStore, page: PageAddress): DossierReader {
  let opening: Reading | null = null;
  let underway = NOTHING_UNDERWAY;
  /** What was open before, until the file of which a part is shown is read. */
  let before: Aside | null = null;
  const { openDataset, refuse, addProved, setProving, setFound, setTitleRanks } = store.getState();

  const cancel = () => {
    opening?.cancel();
    opening = null;
  };
  const forgetBefore = () => {
    before?.forget();
    before = null;
  };
  const endProving = () => {
    underway = { ...underway, proving: null };
    // Whoever is told of a change looks at all there is.
    if (store.getState().proving) setProving(null);
  };
  const leave = () => {
    forgetBefore();
    for (const reading of readingsOf(underway)) reading?.cancel();
    underway = NOTHING_UNDERWAY;
    endProving();
  };
  const tell = (events: readonly DatedEvent[], problems: readonly Problem[]) => {
    const untold = [...underway.untold, ...problems];
    const isRefusalRead = store.getState().report?.isOpen === false;
    underway = { ...underway, untold: isRefusalRead ? untold : [] };
    addProved(events, isRefusalRead ? [] : untold);
  };

  store.subscribe(({ origin, view, report }, last) => {
    if (!sameOrigin(origin, last.origin)) leave();
    else if (view.event !== null && view.event !== last.view.event) underway.proving?.ask(view.event);
    if (view.search !== last.view.search) seek(store, underway);
    if (report === null && last.report !== null && underway.untold.length > 0) tell([], []);
  });

  return {
    cancel,
    read(origin, subject, content, onOpened) {
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
        const refused = underway.proving === reading && report?.isOpen === false ? report : null;
        openDataset({ origin, subject, ...shown, ...(refused && { problems: [] }) });
        if (refused) {
          // What is shown already is shown whole: why another file was not opened is read on.
          underway = { ...underway, untold: [...underway.untold, ...shown.problems] };
          store.setState({ report: refused });
        }
        underway = { ...underway, proving: reading };
        forgetBefore();
      };
      const showPart = (shown: Shown) => {
        const aside = setAside(store, page, underway, before);
        opening = before = null;
        underway = NOTHING_UNDERWAY;
        show(shown);
        before = aside;
        onOpened?.();
      };
      const giveBack = (aside: Aside, problems: readonly Problem[]) => {
        before = null;
        aside.giveBack(subject, problems, (kept) => {
          underway = kept;
          before = aside.earlier;
        });
      };
      const showGreat = async (file: GreatFile, problems: readonly Problem[]) => {
        underway = { ...underway, searched: reading };
        const opened = await greatDatasets().catch(() => null);
        if (before?.hearsLater(reading, () => onStep({ kind: 'great', file, problems }))) return;
        const { dataset } = store.getState();
        if (underway.searched !== reading || !dataset) return;
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
          found: NOTHING_SOUGHT,
        });
        endProving();
        const { search } = store.getState().view;
        if (search.trim() !== '') reading.search(search);
      };
      const onStep = (step: ReadingStep) => {
        if (coming) {
          void coming.then(() => onStep(step));
          return;
        }
        if (before?.hearsLater(reading, () => onStep(step))) return;
        if (opening !== reading && !readingsOf(underway).includes(reading)) return;
        switch (step.kind) {
          case 'preview':
            isPreview = true;
            // Here before it is needed, while the connection is.
            greatDatasets().catch(() => {});
            showPart({ dataset: step.dataset, file: () => null, problems: [] });
            showProgress(store, reading, step.progress, isPreview);
            return;
          case 'opened': {
            const { dataset, file, problems } = step;
            show({ dataset, file: () => JSON.parse(file), problems });
            showProgress(store, reading, step.progress, isPreview);
            return;
          }
          case 'great':
            isPreview = false;
            coming = showGreat(step.file, step.problems).finally(() => (coming = null));
            return;
          case 'found': {
            const answered = { search: step.query, places: step.places };
            underway = { ...underway, answered };
            if (step.query === store.getState().view.search) setFound(answered);
            return;
          }
          case 'ranked':
            setTitleRanks(step.ranks);
            return;
          case 'progress':
            if (underway.proving === reading) showProgress(store, reading, step.progress, isPreview);
            return;
          case 'proved':
            tell(step.events, step.problems);
            showProgress(store, reading, step.progress, isPreview);
            return;
          case 'finished':
            endProving();
            tell([], step.problems);
            return;
          case 'refused':
            if (opening === reading) {
              opening = null;
              refuse(subject, step.problems);
            } else if (before) giveBack(before, step.problems);
            else {
              endProving();
              tell([], step.problems);
            }
        }
      };
      const asked = sameOrigin(store.getState().origin, origin) ? store.getState().view.event : null;
      const reading = startReading(content, asked, onStep, () => areRanksAwaited(store.getState()));
      opening = reading;
    },
  };
}
