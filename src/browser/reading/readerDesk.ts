import type { DatedEvent } from '../../dataset/dataset.ts';
import type { Problem } from '../../dataset/problem.ts';
import type { AppStore } from '../../state/store.ts';
import { NOTHING_UNDERWAY, readingsOf, setAside, type Aside, type PageAddress } from './setAside.ts';
import type { Reading } from './startReading.ts';

/** What is being read for the page: what will be open, what is, and what was. */
export class ReaderDesk {
  readonly store: AppStore;
  readonly #page: PageAddress;
  /** Will be shown in place of what is open. */
  opening: Reading | null = null;
  underway = NOTHING_UNDERWAY;
  /** What was open before, until the file of which a part is shown is read. */
  before: Aside | null = null;

  constructor(store: AppStore, page: PageAddress) {
    this.store = store;
    this.#page = page;
  }

  cancel(): void {
    this.opening?.cancel();
    this.opening = null;
  }

  isFor(reading: Reading): boolean {
    return this.opening === reading || readingsOf(this.underway).includes(reading);
  }

  setOpenAside(): Aside {
    const aside = setAside(this.store, this.#page, this.underway, this.before);
    this.opening = this.before = null;
    this.underway = NOTHING_UNDERWAY;
    return aside;
  }

  forgetBefore(): void {
    this.before?.forget();
    this.before = null;
  }

  /** Another dossier is open. */
  leave(): void {
    this.forgetBefore();
    for (const reading of readingsOf(this.underway)) reading?.cancel();
    this.underway = NOTHING_UNDERWAY;
    this.endProving();
  }

  endProving(): void {
    this.underway = { ...this.underway, proving: null };
    const { proving, setProving } = this.store.getState();
    // Whoever is told of a change looks at all there is.
    if (proving) setProving(null);
  }

  /** Problems wait while it is read why another file was not opened. */
  tell(events: readonly DatedEvent[], problems: readonly Problem[]): void {
    const { report, addProved } = this.store.getState();
    const untold = [...this.underway.untold, ...problems];
    const isRefusalRead = report?.isOpen === false;
    this.underway = { ...this.underway, untold: isRefusalRead ? untold : [] };
    addProved(events, isRefusalRead ? [] : untold);
  }
}
