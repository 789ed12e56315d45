/** What is open while a part of another file is shown in its place, until that file is known to be whole. */
import type { Problem } from '../../dataset/problem.ts';
import type { Found } from '../../state/appState.ts';
import type { AppStore } from '../../state/store.ts';
import type { Reading } from './startReading.ts';

/** Where the page is. */
export interface PageAddress {
  readonly location: Pick<Location, 'href'>;
  readonly history: Pick<History, 'replaceState'>;
}

/** What is still done for the open dossier. */
export interface Underway {
  /** Its reading, until all its quotes are proved. */
  readonly proving: Reading | null;
  /** What finds words in it, where the page does not hold them. */
  readonly searched: Reading | null;
  /** What that found last, which it need not look for again. */
  readonly answered: Found | null;
  /** Problems of it that wait while it is told why another file was not opened. */
  readonly untold: readonly Problem[];
}

export const NOTHING_UNDERWAY: Underway = { proving: null, searched: null, answered: null, untold: [] };
export const readingsOf = ({ proving, searched }: Underway): readonly (Reading | null)[] => [
  proving,
  searched,
];

export interface Aside {
  /** What was set aside before it, where of it, too, only a part was shown. */
  readonly earlier: Aside | null;
  /** Whether a reading is of what was set aside, or earlier, which hears of its steps when it comes back. */
  readonly hearsLater: (reading: Reading, hear: () => void) => boolean;
  /** Puts it back, and tells why the file that took its place was not opened. */
  readonly giveBack: (
    subject: string,
    problems: readonly Problem[],
    goOn: (underway: Underway) => void,
  ) => void;
  /** It does not come back, and nothing from before it. */
  readonly forget: () => void;
}

/** The page comes back to its address, too, and no step of the history leads to the file that was not opened. */
export function setAside(
  store: AppStore,
  page: PageAddress,
  underway: Underway,
  earlier: Aside | null,
): Aside {
  const { origin, dataset, file, fileBytes, view, found, titleRanks, drafting, proving } = store.getState();
  const { href } = page.location;
  const readings = readingsOf(underway);
  const unheard: (() => void)[] = [];

  const show = (refuse: () => void) => {
    page.history.replaceState(null, '', href);
    if (!drafting) {
      const kept = { origin, dataset, file, fileBytes, view, found, titleRanks };
      store.setState({ ...kept, shownPlace: null, onScreen: [] });
      refuse();
      return;
    }
    // A draft was saved when it was left, and is opened as any other.
    const stop = store.subscribe((state) => {
      if (!state.drafting) return;
      stop();
      refuse();
    });
    store.getState().visit(origin, view, null);
  };

  return {
    earlier,
    hearsLater(reading, hear) {
      if (!readings.includes(reading)) return earlier?.hearsLater(reading, hear) ?? false;
      unheard.push(hear);
      return true;
    },
    giveBack(subject, problems, goOn) {
      show(() => store.setState({ report: { subject, problems, isOpen: false } }));
      goOn(underway);
      store.getState().setProving(proving);
      for (const hear of unheard) hear();
    },
    forget() {
      for (const reading of readings) reading?.cancel();
      earlier?.forget();
    },
  };
}
