import type { Problem } from '../../dataset/problem.ts';
import type { AppStore } from '../../state/store.ts';

/** Where the page is. */
export interface PageAddress {
  readonly location: Pick<Location, 'href'>;
  readonly history: Pick<History, 'replaceState'>;
}

/** Puts back what was set aside, and tells why the file that took its place was not opened. */
export type GiveBack = (subject: string, problems: readonly Problem[]) => void;

/**
 * Keeps what is open while a part of another file is shown in its place, until that file is known to be whole. The page
 * comes back to its address, too, and no step of the history leads to the file that was not opened.
 */
export function setAside(store: AppStore, page: PageAddress): GiveBack {
  const { origin, dataset, file, fileBytes, view, found, titleRanks, drafting } = store.getState();
  const { href } = page.location;
  return (subject, problems) => {
    const refuse = () => store.setState({ report: { subject, problems, isOpen: false } });
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
}
