import { refusal, type Problem } from '../../dataset/problem.ts';
import { NOTHING_SOUGHT } from '../../state/appState.ts';
import type { DossierOrigin } from '../../state/origin.ts';
import type { OpenedDossier } from '../../state/store.ts';
import type { ReaderDesk } from './readerDesk.ts';
import type { Progress } from './readStep.ts';
import type { ReadingStep } from './readingStep.ts';
import type { Aside } from './setAside.ts';
import { showProgress } from './showProgress.ts';
import type { Reading } from './startReading.ts';

/** What is to be opened. */
export interface Wish {
  readonly origin: DossierOrigin;
  readonly subject: string;
  readonly onOpened?: (() => void) | undefined;
}

type Shown = Pick<OpenedDossier, 'dataset' | 'file' | 'fileBytes' | 'problems' | 'found'>;

/** Comes with the first great dossier. */
const greatDatasets = () => import('../../dataset/great/greatDataset.ts');

const NOT_LOADED = refusal(
  'The part of Dateline that shows great dossiers could not be loaded; a part of the events is shown. Check the connection and open the file again.',
);

/** Puts into the store what one reading tells. */
export class StepReceiver {
  readonly #desk: ReaderDesk;
  readonly #wish: Wish;
  readonly #reading: Reading;
  #isPreview = false;
  /** While a great dossier is read already, and what shows it is still on its way. */
  #coming: Promise<void> | null = null;

  constructor(desk: ReaderDesk, wish: Wish, reading: Reading) {
    this.#desk = desk;
    this.#wish = wish;
    this.#reading = reading;
  }

  receive(step: ReadingStep): void {
    if (this.#coming) void this.#coming.then(() => this.receive(step));
    else if (!this.#isHeardLater(step) && this.#desk.isFor(this.#reading)) this.#take(step);
  }

  #isHeardLater(step: ReadingStep): boolean {
    return this.#desk.before?.hearsLater(this.#reading, () => this.receive(step)) ?? false;
  }

  #take(step: ReadingStep): void {
    const desk = this.#desk;
    const { view, setFound, setTitleRanks } = desk.store.getState();
    switch (step.kind) {
      case 'preview':
        this.#isPreview = true;
        // Here before it is needed, while the connection is.
        greatDatasets().catch(() => {});
        this.#showPart({ dataset: step.dataset, file: () => null, problems: [] });
        this.#showProgress(step.progress);
        return;
      case 'opened':
        this.#show({ dataset: step.dataset, file: () => JSON.parse(step.file), problems: step.problems });
        this.#showProgress(step.progress);
        return;
      case 'great':
        this.#isPreview = false;
        this.#coming = this.#showGreat(step).finally(() => (this.#coming = null));
        return;
      case 'found': {
        const answered = { search: step.query, places: step.places };
        desk.underway = { ...desk.underway, answered };
        if (step.query === view.search) setFound(answered);
        return;
      }
      case 'ranked':
        setTitleRanks(step.ranks);
        return;
      case 'progress':
        if (desk.underway.proving === this.#reading) this.#showProgress(step.progress);
        return;
      case 'proved':
        desk.tell(step.events, step.problems);
        this.#showProgress(step.progress);
        return;
      case 'finished':
        desk.endProving();
        desk.tell([], step.problems);
        return;
      case 'refused':
        this.#refuse(step.problems);
    }
  }

  #showProgress(progress: Progress): void {
    showProgress(this.#desk.store, this.#reading, progress, this.#isPreview);
  }

  #show(shown: Shown): void {
    const desk = this.#desk;
    const { store } = desk;
    if (desk.opening === this.#reading) {
      desk.opening = null;
      desk.leave();
      this.#wish.onOpened?.();
    }
    const { report, openDataset } = store.getState();
    const refused = desk.underway.proving === this.#reading && report?.isOpen === false ? report : null;
    const { origin, subject } = this.#wish;
    openDataset({ origin, subject, ...shown, ...(refused && { problems: [] }) });
    if (refused) {
      // What is shown already is shown whole: why another file was not opened is read on.
      desk.underway = { ...desk.underway, untold: [...desk.underway.untold, ...shown.problems] };
      store.setState({ report: refused });
    }
    desk.underway = { ...desk.underway, proving: this.#reading };
    desk.forgetBefore();
  }

  #showPart(shown: Shown): void {
    const aside = this.#desk.setOpenAside();
    this.#show(shown);
    this.#desk.before = aside;
    this.#wish.onOpened?.();
  }

  async #showGreat(step: Extract<ReadingStep, { readonly kind: 'great' }>): Promise<void> {
    const desk = this.#desk;
    const reading = this.#reading;
    desk.underway = { ...desk.underway, searched: reading };
    const opened = await greatDatasets().catch(() => null);
    if (this.#isHeardLater(step)) return;
    const { dataset } = desk.store.getState();
    if (desk.underway.searched !== reading || !dataset) return;
    if (!opened) {
      desk.endProving();
      desk.tell([], [NOT_LOADED]);
      return;
    }
    const { file, problems } = step;
    this.#show({
      // Its articles are there, and are not drawn anew.
      dataset: opened.toDataset(file, dataset.sources),
      file: () => JSON.parse(new TextDecoder().decode(file.bytes)),
      fileBytes: file.bytes,
      problems,
      found: NOTHING_SOUGHT,
    });
    desk.endProving();
    const { search } = desk.store.getState().view;
    if (search.trim() !== '') reading.search(search);
  }

  #refuse(problems: readonly Problem[]): void {
    const desk = this.#desk;
    if (desk.opening === this.#reading) {
      desk.opening = null;
      desk.store.getState().refuse(this.#wish.subject, problems);
    } else if (desk.before) this.#giveBack(desk.before, problems);
    else {
      desk.endProving();
      desk.tell([], problems);
    }
  }

  #giveBack(aside: Aside, problems: readonly Problem[]): void {
    this.#desk.before = null;
    aside.giveBack(this.#wish.subject, problems, (kept) => {
      this.#desk.underway = kept;
      this.#desk.before = aside.earlier;
    });
  }
}
