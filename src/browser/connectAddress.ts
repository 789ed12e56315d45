/** Keeps the address and the store in step: the address is what a reload, a link and the back button go by. */
import { decodeAddress, encodeAddress, IN_LINK } from '../state/address.ts';
import type { AppState } from '../state/appState.ts';
import { sameOrigin } from '../state/origin.ts';
import type { AppStore } from '../state/store.ts';
import type { ViewState } from '../state/view.ts';

/** How long typing or panning has to rest before the address follows, in milliseconds. */
const REST_MS = 400;

/** Changes of these replace the entry in the history; every other change is a step that Back undoes. */
const PASSING: ReadonlySet<keyof ViewState> = new Set(['search', 'window', 'sort'] as const);

/** Where the view is written: as `encodeAddress` gives it. */
export interface AddressBar {
  readonly read: () => string;
  readonly write: (query: string, method: 'pushState' | 'replaceState') => void;
}

const queryOf = (page: Window): AddressBar => ({
  read: () => page.location.search + (page.location.hash.startsWith(IN_LINK) ? page.location.hash : ''),
  write: (address, method) => page.history[method](null, '', page.location.pathname + address),
});

/** In somebody else's page, whose history is its own: what is chosen is not written. */
export const embeddedIn = (page: Window): AddressBar => ({ ...queryOf(page), write: () => {} });

/** Behind the `#`: for files, to whose addresses not every browser lets a page add a query. */
export const fragmentOf = (page: Window): AddressBar => ({
  read: () => page.location.hash.replace(/^#/, '?'),
  write: (query, method) => page.history[method](null, '', query === '' ? '#' : query.replace(/^\?/, '#')),
});

/** Reads the address once, follows it from then on, and returns a function that ends it. */
export function connectAddress(store: AppStore, page: Window, bar = queryOf(page)): () => void {
  /** What comes from the address is no step: the address is put into our own words at most. */
  let isVisiting = false;
  const visit = () => {
    const { origin, view, notice } = decodeAddress(bar.read());
    isVisiting = true;
    store.getState().visit(origin, view, notice);
    isVisiting = false;
  };
  let resting: number | undefined;
  const stopResting = () => {
    page.clearTimeout(resting);
    resting = undefined;
  };

  const write = (state: AppState, method: 'pushState' | 'replaceState') => {
    stopResting();
    const query = encodeAddress(state.origin, state.view);
    if (query !== bar.read()) bar.write(query, method);
  };
  /** What was typed before a step belongs to the entry that the step leaves. */
  const flush = (state = store.getState()) => {
    if (resting !== undefined) write(state, 'replaceState');
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view && state.origin === before.origin) return;
    if (encodeAddress(state.origin, state.view) === bar.read()) return;
    const isFitting = state.dataset !== before.dataset && sameOrigin(state.origin, before.origin);
    // Back must not lead to a link that leads away again.
    const isDamaged = before.origin.kind === 'link' && !before.dataset;
    if (isVisiting || isFitting || isDamaged) write(state, 'replaceState');
    else if (isStep(state, before)) {
      flush(before);
      write(state, 'pushState');
    } else {
      stopResting();
      resting = page.setTimeout(() => flush(), REST_MS);
    }
  });

  visit();

  const over = new AbortController();
  const { signal } = over;
  const onPopState = () => {
    stopResting();
    visit();
  };
  page.addEventListener('popstate', onPopState, { signal });
  page.addEventListener('pagehide', () => flush(), { signal });
  return () => {
    flush();
    unsubscribe();
    over.abort();
  };
}

function isStep(state: AppState, before: AppState): boolean {
  if (!sameOrigin(state.origin, before.origin)) return true;
  const keys = Object.keys(state.view) as (keyof ViewState)[];
  return keys.some((key) => state.view[key] !== before.view[key] && !PASSING.has(key));
}
